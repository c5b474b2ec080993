package org.tocsin.code.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/**
 * The words without which a frame cannot fit, whatever the grammar of a sentence: of "break off ties" a word for the ties and "off". Told
 * by a look at the words of a sentence, so that most senses of a word are never held against its grammar.
 */
public final class NeededWords {
    private final Map<Set<String>, Integer> sets = new HashMap<>();
    /** By lemma: the sets that hold it, alone or as the last of several words. */
    private final Map<String, BitSet> holding = new HashMap<>();

    private final IdentityHashMap<Sense, Needs> needs = new IdentityHashMap<>();

    /** Indexes of sets: one word of each must be there; pronouns may stand for fillers but not for prepositions and particles. */
    @SuppressWarnings("ArrayRecordComponent") // read at each headword of a text
    private record Needs(int[] joining, int[] filling) {}

    NeededWords(List<Sense> senses) {
        for (Sense sense : senses) {
            List<Integer> joining = new ArrayList<>();
            List<Integer> filling = new ArrayList<>();
            for (Part part : sense.frame().parts()) {
                addJoining(part, sense.frame().wordClass(), joining);
                Filler filler = part.filler();
                boolean named = !filler.words().isEmpty() && !filler.negated() && filler.slot() != Slot.ACT;
                if (named && !filler.optional() && !(part instanceof Part.Particle)) {
                    filling.add(indexOf(filler.words()));
                }
            }
            needs.put(sense, new Needs(array(joining), array(filling)));
        }
    }

    private void addJoining(Part part, WordClass wordClass, List<Integer> joining) {
        if (part instanceof Part.Particle particle) {
            joining.add(indexOf(Set.of(particle.word())));
        } else if (part instanceof Part.Preposition preposition
                && !preposition.filler().optional()) {
            Set<String> words = preposition.prepositions();
            boolean noun = wordClass == WordClass.NOUN;
            // a noun's "of" may be a possessor, a verb's "to" or "for" an indirect object
            boolean other = noun ? words.contains("of") : words.contains("to") || words.contains("for");
            if (!other) {
                joining.add(indexOf(words));
            }
        }
    }

    private int indexOf(Set<String> words) {
        return sets.computeIfAbsent(words, set -> {
            int index = sets.size();
            for (String word : set) {
                String last = word.substring(word.lastIndexOf(' ') + 1);
                holding.computeIfAbsent(last, lemma -> new BitSet()).set(index);
            }
            return index;
        });
    }

    private static int[] array(List<Integer> indexes) {
        return indexes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What some words, a sentence mostly, have of all that frames need. */
    public Found in(List<Token> words) {
        BitSet found = new BitSet(sets.size());
        boolean pronoun = false;
        for (Token word : words) {
            BitSet with = holding.get(word.lemma());
            if (with != null) {
                found.or(with);
            }
            pronoun |= word.isPronoun();
        }
        return new Found(found, pronoun);
    }

    /** The needs that a sentence meets. */
    public final class Found {
        private final BitSet sets;
        private final boolean pronoun;

        private Found(BitSet sets, boolean pronoun) {
            this.sets = sets;
            this.pronoun = pronoun;
        }

        /** Whether all words are there that a sense needs; if not, its frame fits nowhere in the sentence. */
        public boolean allow(Sense sense) {
            Needs needed = needs.get(sense);
            return needed == null || areIn(needed.joining) && (pronoun || areIn(needed.filling));
        }

        private boolean areIn(int[] needed) {
            for (int index : needed) {
                if (!sets.get(index)) {
                    return false;
                }
            }
            return true;
        }
    }
}
