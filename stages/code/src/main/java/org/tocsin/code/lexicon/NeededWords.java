package org.tocsin.code.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
    /** Pronouns that may stand for a party told of before, and so for any noun. */
    public static final Set<String> POINTING_BACK = Set.of(
            "he",
            "she",
            "him",
            "her",
            "his",
            "himself",
            "herself",
            "hers",
            "it",
            "its",
            "they",
            "them",
            "their",
            "itself",
            "themselves");

    private final Map<Set<String>, Integer> sets = new HashMap<>();
    /** By lemma: the sets that hold it, alone or as the last of several words. */
    private final Map<String, int[]> holding = new HashMap<>();

    private final IdentityHashMap<Sense, Needs> needs = new IdentityHashMap<>();

    /**
     * Indexes of sets, one word of each of which must be there: prepositions and particles, literal words and themes, and what a side must be.
     * A pronoun that points back can stand for the last two.
     */
    @SuppressWarnings("ArrayRecordComponent") // read at each headword of a text
    private record Needs(int[] joining, int[] filling, int[] sides) {}

    NeededWords(List<Sense> senses) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (Sense sense : senses) {
            List<Integer> joining = new ArrayList<>();
            List<Integer> filling = new ArrayList<>();
            List<Integer> sides = new ArrayList<>();
            for (Part part : sense.frame().parts()) {
                addJoining(part, sense.frame().wordClass(), joining, holders);
                Filler filler = part.filler();
                boolean named = !filler.words().isEmpty() && !filler.negated() && filler.slot() != Slot.ACT;
                if (named && !filler.optional() && !(part instanceof Part.Particle)) {
                    boolean side = filler.slot() == Slot.ACTOR || filler.slot() == Slot.RECIPIENT;
                    (side ? sides : filling).add(indexOf(filler.words(), holders));
                }
            }
            needs.put(sense, new Needs(array(joining), array(filling), array(sides)));
        }
        holders.forEach((lemma, indexes) -> holding.put(lemma, array(indexes)));
    }

    private void addJoining(Part part, WordClass wordClass, List<Integer> joining, Map<String, List<Integer>> holders) {
        if (part instanceof Part.Particle particle) {
            joining.add(indexOf(Set.of(particle.word()), holders));
        } else if (part instanceof Part.Preposition preposition
                && !preposition.filler().optional()) {
            Set<String> words = preposition.prepositions();
            boolean noun = wordClass == WordClass.NOUN;
            // a noun's "of" may be a possessor, a verb's "to" or "for" an indirect object
            boolean other = noun ? words.contains("of") : words.contains("to") || words.contains("for");
            if (!other) {
                joining.add(indexOf(words, holders));
            }
        }
    }

    private int indexOf(Set<String> words, Map<String, List<Integer>> holders) {
        return sets.computeIfAbsent(words, set -> {
            int index = sets.size();
            for (String word : set) {
                String last = word.substring(word.lastIndexOf(' ') + 1);
                holders.computeIfAbsent(last, lemma -> new ArrayList<>()).add(index);
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
            int[] with = holding.get(word.lemma());
            if (with != null) {
                for (int index : with) {
                    found.set(index);
                }
            }
            pronoun |= word.isPronoun() && POINTING_BACK.contains(word.form().toLowerCase(Locale.ROOT));
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
            return needed == null || areIn(needed.joining) && (pronoun || areIn(needed.filling) && areIn(needed.sides));
        }

        /** The same where pronouns stand for nothing but the sides of a deed, which is nearly always so. */
        public boolean allowPlainly(Sense sense) {
            Needs needed = needs.get(sense);
            return needed == null || areIn(needed.joining) && areIn(needed.filling) && (pronoun || areIn(needed.sides));
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
