package org.tocsin.annotate.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.HashTable;
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
                        fieldOf(items[1]), placeOf(items[1], locations), value -> model.row(number, value), lexicon));
            } else {
                joined.add(Arrays.stream(items)
                        .map(item -> new int[] {
                            placeOf(item, locations), Field.ofCode(fieldOf(item)).index()
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

    /** The places that {@link #rows} wants to be told. */
    List<Location> locations() {
        return locations;
    }

    /** The most rows that {@link #rows} can find. */
    int capacity() {
        return sets.size() * LONGEST_SET + firstItem.length;
    }

    /**
     * Finds the rows of all features that hold.
     *
     * @param places the place of the word at each of {@link #locations()}, -1 where there is none
     * @param rows at least {@link #capacity()} long; gets the codes of the rows
     * @return how many there are
     */
    int rows(Words words, int[] places, int[] rows) {
        int count = 0;
        for (SetTemplate set : sets) {
            count = set.rows(words, places, rows, count);
        }
        int kind = sets.size();
        for (int template = 0; template + 1 < firstItem.length; template++, kind++) {
            int row = row(words, places, template, kind);
            if (row != HashTable.ABSENT) {
                rows[count++] = row;
            }
        }
        return count;
    }

    private int row(Words words, int[] places, int template, int kind) {
        long value = 0;
        int first = firstItem[template];
        for (int item = first, end = firstItem[template + 1]; item < end; item++) {
            int place = places[itemLocation[item]];
            if (place < 0) {
                return HashTable.ABSENT;
            }
            int field = itemField[item];
            long power = words.powers[field][place];
            if (power == 0) {
                return HashTable.ABSENT;
            }
            long hash = words.hashes[field][place];
            value = item == first ? hash : StringHash.join(value, hash, power);
        }
        return model.row(kind, value);
    }
}
