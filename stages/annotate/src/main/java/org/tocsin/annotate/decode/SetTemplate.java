package org.tocsin.annotate.decode;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;
import org.tocsin.annotate.word.Spelling;

/**
 * A template that gives one feature for each member of a set that a word has: its tags in a lexicon, its Brown clusters, traits of its
 * spelling, its being the first or last. The rows of every set that can occur are looked up once, when the models are loaded.
 */
final class SetTemplate {
    /** Which set of a word; returns the number of the set. */
    private interface Chooser {
        int setOf(Words words, int place);
    }

    private static final int FIRST_WORD = 1;
    private static final int LAST_WORD = 2;

    private final int location;
    private final Chooser chooser;
    private final int[][] rowsBySet;

    private SetTemplate(int location, Chooser chooser, int[][] rowsBySet) {
        this.location = location;
        this.chooser = chooser;
        this.rowsBySet = rowsBySet;
    }

    /** The template over a field, at the location of that number; {@code rowOf} gives the row of a member by its hash. */
    static SetTemplate of(String field, int location, LongToIntFunction rowOf, Lexicon lexicon) {
        return switch (field) {
            case "ambiguity_classes" ->
                new SetTemplate(
                        location,
                        (words, place) -> Lexicon.ambiguityOf(words.entries[place]),
                        rows(lexicon.ambiguities(), rowOf));
            case "word_clusters" ->
                new SetTemplate(
                        location,
                        (words, place) -> Lexicon.clustersOf(words.entries[place]),
                        rows(lexicon.clusters(), rowOf));
            case "orthographic" -> new SetTemplate(location, Words::spelling, spellingRows(rowOf));
            case "positional" ->
                new SetTemplate(
                        location, SetTemplate::position, rows(List.of(List.of(), List.of("0"), List.of("1")), rowOf));
            default ->
                throw new IllegalArgumentException("the templates name a set that the decoder does not know: " + field);
        };
    }

    private static int position(Words words, int place) {
        return place == 1 ? FIRST_WORD : place == words.size - 1 && place > 0 ? LAST_WORD : 0;
    }

    /** The rows of all sets of traits, by their bits. */
    private static int[][] spellingRows(LongToIntFunction rowOf) {
        Spelling[] traits = Spelling.values();
        int[] rowOfTrait = Arrays.stream(traits)
                .mapToInt(trait -> rowOf.applyAsInt(StringHash.of(trait.code())))
                .toArray();
        int[][] rows = new int[1 << traits.length][];
        int[] found = new int[traits.length];
        for (int set = 0; set < rows.length; set++) {
            int count = 0;
            for (int trait = 0; trait < traits.length; trait++) {
                if ((set >> trait & 1) == 1 && rowOfTrait[trait] != HashTable.ABSENT) {
                    found[count++] = rowOfTrait[trait];
                }
            }
            rows[set] = Arrays.copyOf(found, count);
        }
        return rows;
    }

    private static int[][] rows(List<List<String>> sets, LongToIntFunction rowOf) {
        return sets.stream()
                .map(members -> members.stream()
                        .mapToLong(StringHash::of)
                        .mapToInt(rowOf)
                        .filter(row -> row != HashTable.ABSENT)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Appends the rows of the word's set behind the first {@code count}, and returns how many there are then. */
    int rows(Words words, int[] places, int[] rows, int count) {
        int place = places[location];
        if (place < 0) {
            return count;
        }
        int[] found = rowsBySet[chooser.setOf(words, place)];
        for (int i = 0; i < found.length; i++) {
            rows[count + i] = found[i];
        }
        return count + found.length;
    }
}
