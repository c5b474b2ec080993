package org.tocsin.code.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.code.lexicon.Filler.Kind;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.syntax.WordClass;

/** Reads a frame by the grammar that {@link Frame} gives. */
final class FrameReader {
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "after",
            "against",
            "ahead",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "because",
            "before",
            "behind",
            "below",
            "beside",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "regarding",
            "since",
            "through",
            "throughout",
            "to",
            "together",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "via",
            "with",
            "within",
            "without",
            "up",
            "down");
    private static final Set<String> PARTICLES = Set.of(
            "up",
            "down",
            "off",
            "out",
            "over",
            "back",
            "away",
            "in",
            "on",
            "through",
            "along",
            "forward",
            "aside",
            "together",
            "apart",
            "around",
            "by",
            "forth",
            "ahead",
            "round",
            "under",
            "home",
            "across",
            "aboard");
    private static final Map<String, WordClass> CLASSES =
            Map.of("V", WordClass.VERB, "N", WordClass.NOUN, "J", WordClass.ADJECTIVE);

    private final Map<String, Set<String>> wordClasses;

    FrameReader(Map<String, Set<String>> wordClasses) {
        this.wordClasses = wordClasses;
    }

    Frame read(String written, String place) {
        List<String> words = Arrays.asList(written.trim().split("\\s+"));
        int head = headOf(words, place);
        String word = words.get(head);
        WordClass wordClass = CLASSES.getOrDefault(word.substring(word.length() - 1), WordClass.OTHER);
        List<Part> parts = new ArrayList<>();
        readBefore(words.subList(0, head), wordClass, parts, place);
        readAfter(words.subList(head + 1, words.size()), parts, place);
        String lemmas = word.substring(0, word.length() - 2).replace('_', ' ');
        return new Frame(written, Set.of(lemmas.split("\\|")), wordClass, parts, specificity(parts));
    }

    private static int headOf(List<String> words, String place) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches(".+/[VNJ]")) {
                return i;
            }
        }
        throw new KnowledgeException(place + ": the frame has no headword (lemma/V, /N or /J)");
    }

    private void readBefore(List<String> words, WordClass wordClass, List<Part> parts, String place) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("be") || word.equals("'s")) {
                continue;
            }
            boolean possessive = i + 1 < words.size() && words.get(i + 1).equals("'s");
            Filler filler = filler(word, place);
            if (wordClass == WordClass.NOUN) {
                parts.add(
                        possessive || filler.slot() != Slot.NONE
                                ? new Part.Possessor(filler)
                                : new Part.Premodifier(filler));
            } else {
                parts.add(new Part.Subject(filler));
            }
        }
    }

    private void readAfter(List<String> words, List<Part> parts, String place) {
        List<Filler> bare = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i + 1 == words.size();
            if (word.equals("-")) {
                parts.add(new Part.NoObject());
                continue;
            }
            if (word.equals("'s") || word.equals("the") || word.equals("a") || word.equals("an") || word.equals("be")) {
                continue;
            }
            if ((word.equals("to") || word.equals("that"))
                    && !last
                    && words.get(i + 1).startsWith("S")) {
                Part.Marker marker = word.equals("to") ? Part.Marker.TO : Part.Marker.THAT;
                parts.add(new Part.Clause(marker, filler(words.get(++i), place)));
            } else if (i == 0 && PARTICLES.contains(word) && (last || isParticleHere(words))) {
                parts.add(new Part.Particle(
                        word, last || isPreposition(words.get(1)) ? NOTHING : filler(words.get(++i), place)));
            } else if (isPreposition(word) && !last) {
                parts.add(new Part.Preposition(Set.of(word.split("\\|")), filler(words.get(++i), place)));
            } else if (PARTICLES.contains(word)) {
                parts.add(new Part.Particle(word, NOTHING));
            } else {
                bare.add(filler(word, place));
            }
        }
        addBare(bare, parts);
    }

    /** A filler that asks for nothing: a particle on its own. */
    static final Filler NOTHING = new Filler(Slot.NONE, Set.of(), null, false, true);

    /** In "call off T" and "protest over T" alike, the word behind the verb may turn out a particle or a preposition. */
    private static boolean isParticleHere(List<String> words) {
        return !Set.of("to", "with", "at", "by", "under").contains(words.get(0));
    }

    private static boolean isPreposition(String word) {
        for (String alternative : word.split("\\|")) {
            if (!PREPOSITIONS.contains(alternative)) {
                return false;
            }
        }
        return true;
    }

    private static void addBare(List<Filler> bare, List<Part> parts) {
        if (bare.isEmpty()) {
            return;
        }
        Filler first = bare.get(0);
        if (bare.size() == 1) {
            parts.add(0, new Part.DirectObject(first));
            return;
        }
        parts.add(0, new Part.Dative(first));
        parts.add(1, new Part.Complement(bare.get(1)));
    }

    private Filler filler(String written, String place) {
        boolean optional = written.endsWith("?");
        String word = optional ? written.substring(0, written.length() - 1) : written;
        int colon = word.indexOf(':');
        String before = colon < 0 ? word : word.substring(0, colon);
        Slot slot = switch (before) {
            case "A" -> Slot.ACTOR;
            case "R" -> Slot.RECIPIENT;
            case "T" -> Slot.THEME;
            case "S" -> Slot.ACT;
            default -> Slot.NONE;
        };
        if (slot == Slot.NONE) {
            return new Filler(slot, literals(word, place), null, false, optional);
        }
        if (colon < 0) {
            return new Filler(slot, Set.of(), null, false, optional);
        }
        boolean negated = word.charAt(colon + 1) == '!';
        return classed(slot, word.substring(colon + (negated ? 2 : 1)), negated, optional, place);
    }

    private Filler classed(Slot slot, String name, boolean negated, boolean optional, String place) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new Filler(slot, Set.of(), kind, negated, optional);
            }
        }
        return new Filler(slot, wordClass(name, place), null, negated, optional);
    }

    private Set<String> literals(String word, String place) {
        List<String> words = new ArrayList<>();
        for (String alternative : word.split("\\|")) {
            if (alternative.startsWith("@")) {
                words.addAll(wordClass(alternative.substring(1), place));
            } else {
                words.add(alternative.replace('_', ' ').toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(words.stream().distinct().toList());
    }

    private Set<String> wordClass(String name, String place) {
        Set<String> words = wordClasses.get(name);
        if (words == null) {
            throw new KnowledgeException(place + ": no word class '" + name + "'");
        }
        return words;
    }

    /** Literal words count most, then narrow slots, then slots that must be a party, then any. */
    private static int specificity(List<Part> parts) {
        int sum = 0;
        for (Part part : parts) {
            Filler filler = part.filler();
            int weight = filler.slot() == Slot.NONE && filler.isNarrow()
                    ? 6
                    : filler.isNarrow()
                            ? (filler.negated() ? 3 : 5)
                            : filler.slot() == Slot.RECIPIENT
                                    ? 2
                                    : filler.slot() == Slot.THEME || filler.slot() == Slot.ACT ? 1 : 0;
            sum += filler.optional() ? Math.min(weight, 1) : weight;
            if (part instanceof Part.NoObject) {
                sum++;
            } else if (part instanceof Part.Preposition
                    || part instanceof Part.Particle
                    || part instanceof Part.Clause) {
                sum += filler.optional() && !(part instanceof Part.Particle) ? 1 : 4;
            }
        }
        return sum;
    }
}
