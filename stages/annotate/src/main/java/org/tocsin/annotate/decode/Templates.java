package org.tocsin.annotate.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.LinearModel;
import org.tocsin.annotate.weights.StringHash;

/**
 * The feature templates of one component, made ready to be applied: from the words at some {@link Location}s to the rows of weights of the
 * features that hold there. The order of the rows is NLP4J's, so that sums of floats come out the same to the last bit.
 */
final class Templates {
    /** The most rows that one word's sets can add: more than the clusters or tags of any word. */
    private static final int LONGEST_SET = 16;

    private final LinearModel model;
    private final List<Location> locations;
    private final List<SetTemplate> sets;
    /** By template: where its items begin; one more at the end. */
    private final int[] firstItem;
    /** By item. */
    private final int[] itemLocation;

    private final int[] itemField;

    private Templates(LinearModel model, List<Location> locations, List<SetTemplate> sets, List<int[][]> joined) {
        this.model = model;
        this.locations = List.copyOf(locations);
        this.sets = List.copyOf(sets);
        int[][] items = joined.stream().flatMap(Arrays::stream).toArray(int[][]::new);
        firstItem = new int[joined.size() + 1];
        for (int i = 0; i < joined.size(); i++) {
            firstItem[i + 1] = firstItem[i] + joined.get(i).length;
        }
        itemLocation = Arrays.stream(items).mapToInt(item -> item[0]).toArray();
        itemField = Arrays.stream(items).mapToInt(item -> item[1]).toArray();
    }

    /** The templates of the component of that name; {@code model} holds its weights. */
    static Templates of(ArrayFile file, String name, LinearModel model, Lexicon lexicon) {
        List<Location> locations = new ArrayList<>();
        List<SetTemplate> sets = new ArrayList<>();
        List<int[][]> joined = new ArrayList<>();
        for (String template : file.strings(name + ".templates")) {
            String[] items = template.split(" ");
            if (items[0].equals("set")) {
                int number = sets.size();
                sets.add(SetTemplate.of(
                        fieldOf(items[1]),
                        placeOf(items[1], locations),
                        value -> model.table().find(StringHash.key(value, number)),
                        lexicon));
            } else {
                joined.add(Arrays.stream(items)
                        .map(item -> new int[] {
                            placeOf(item, locations),
                            Field.ofCode(fieldOf(item)).index()
                        })
                        .toArray(int[][]::new));
            }
        }
        return new Templates(model, locations, sets, joined);
    }

    private static String fieldOf(String item) {
        return item.substring(item.indexOf(':') + 1);
    }

    private static int placeOf(String item, List<Location> locations) {
        Location location = Location.parse(item.substring(0, item.indexOf(':')));
        if (!locations.contains(location)) {
            locations.add(location);
        }
        return locations.indexOf(location);
    }

    /** Where the templates look; the order of {@link Features#places}. */
    List<Location> locations() {
        return locations;
    }

    /** The most features that can hold at once. */
    private int capacity() {
        return sets.size() * LONGEST_SET + firstItem.length;
    }

    /** The features that hold in one state after the other; made once for each sentence, used by one thread. */
    final class Features {
        /** The place of the word at each of {@link #locations()}, -1 where there is none; to be set before {@link #score}. */
        final int[] places = new int[locations.size()];

        private final int[] rows = new int[capacity()];
        private final int[] lengths = new int[capacity()];
        private final long[] keys = new long[capacity()];
        private final long[] fetched = new long[capacity()];
        private final Words words;

        Features(Words words) {
            this.words = words;
        }

        /** Scores all labels by the features that hold at the given places; the array is of {@link LinearModel#newScores}. */
        void score(float[] scores) {
            int count = 0;
            for (SetTemplate set : sets) {
                count = set.rows(words, places, rows, count);
            }
            int keyCount = 0;
            int kind = sets.size();
            for (int template = 0; template + 1 < firstItem.length; template++, kind++) {
                keyCount = appendKey(template, kind, keyCount);
            }
            count = model.table().findAll(keys, keyCount, fetched, rows, count);
            model.score(rows, count, lengths, scores);
        }

        private int appendKey(int template, int kind, int keyCount) {
            long value = 0;
            int first = firstItem[template];
            for (int item = first, end = firstItem[template + 1]; item < end; item++) {
                int place = places[itemLocation[item]];
                if (place < 0) {
                    return keyCount;
                }
                int field = itemField[item];
                long power = words.powers[field][place];
                if (power == 0) {
                    return keyCount;
                }
                long hash = words.hashes[field][place];
                value = item == first ? hash : StringHash.join(value, hash, power);
            }
            keys[keyCount] = StringHash.key(value, kind);
            return keyCount + 1;
        }
    }

    /** What holds in a sentence, for one thread. */
    Features featuresOf(Words words) {
        return new Features(words);
    }
}
