package org.tocsin.weights;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tocsin.annotate.weights.ArrayFileWriter;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/**
 * Converts one component of NLP4J (tagger, entity recognizer or parser): its labels, its feature templates and the weights of its
 * features. Templates over word embeddings and gazetteers are left out, because Tocsin has neither.
 */
final class ComponentArrays {
    /** A row with more weights than this share of the labels is kept in full: it then adds faster than it would sparse. */
    private static final double FULL_SHARE = 0.2;

    private record Feature(long key, int index) {}

    private final List<String> templates = new ArrayList<>();
    private final List<Feature> found = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final ByteArrayOutputStream sparse = new ByteArrayOutputStream();
    private final List<float[]> full = new ArrayList<>();
    private final List<String> labels;
    private final FeatureTemplate<?, ?> features;
    private final MajorVector weights;

    ComponentArrays(OnlineComponent<?, ?> component) {
        labels = component.getOptimizer().getLabelMap().getLabelList();
        features = component.getFeatureTemplate();
        weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        if (component.getOptimizer().getBias() != 0
                || component.getOptimizer().getWeightVector().hasActivationFunction()
                || labels.size() > 256) {
            throw new IllegalStateException("a model with a bias, an activation function or more than 256 labels");
        }
    }

    /** Adds the arrays of the component under names that begin with {@code name + "."}. */
    void addTo(ArrayFileWriter file, String name) {
        List<Object2IntMap<String>> values =
                Hidden.field(features, "feature_map", FeatureMap.class).getIndexMaps();
        int kind = 0;
        for (FeatureItem item : features.getSetFeatureList()) {
            add("set ", new FeatureItem[] {item}, values.get(kind++));
        }
        for (FeatureItem[] items : features.getFeatureList()) {
            add("", items, values.get(kind++));
        }
        putRows();
        file.strings(name + ".templates", templates)
                .strings(name + ".labels", labels)
                .longs(
                        name + ".table",
                        HashTable.slotsOf(
                                keys.stream().mapToLong(key -> key).toArray(),
                                rows.stream().mapToInt(row -> row).toArray()))
                .bytes(name + ".sparse", sparse.toByteArray())
                .floats(name + ".full", concatenated());
    }

    private void add(String prefix, FeatureItem[] items, Map<String, Integer> values) {
        if (items[0].field == Field.named_entity_gazetteers || items[0].field == Field.word_embedding) {
            return;
        }
        for (Map.Entry<String, Integer> value : values.entrySet()) {
            found.add(new Feature(StringHash.key(StringHash.of(value.getKey()), templates.size()), value.getValue()));
        }
        templates.add(prefix
                + String.join(
                        " ", Arrays.stream(items).map(ComponentArrays::text).toList()));
    }

    /**
     * Stores the rows of all features, in the order in which NLP4J met them in training: those that are met early are met often, and lie
     * close together in memory.
     */
    private void putRows() {
        found.sort(Comparator.comparingInt(Feature::index));
        for (Feature feature : found) {
            float[] row = row(feature.index());
            if (weightsIn(row) > 0) {
                keys.add(feature.key());
                rows.add(put(row));
            }
        }
    }

    /** {@code i-1_lmd:prefix:3}: source, window, relation, field, attribute; the form in which NLP4J configures its templates. */
    private static String text(FeatureItem item) {
        return item.source.name() + item.window + (item.relation == null ? "" : "_" + item.relation) + ":" + item.field
                + (item.attribute == null ? "" : ":" + item.attribute);
    }

    private float[] row(int feature) {
        float[] row = new float[labels.size()];
        if (feature < weights.getFeatureSize()) {
            for (int label = 0; label < row.length; label++) {
                row[label] = weights.get(label, feature);
            }
        }
        return row;
    }

    private static int weightsIn(float[] row) {
        int count = 0;
        for (float weight : row) {
            count += weight == 0 ? 0 : 1;
        }
        return count;
    }

    /** Stores a row and returns its code (see {@link org.tocsin.annotate.weights.LinearModel}). */
    private int put(float[] row) {
        int count = weightsIn(row);
        if (count > row.length * FULL_SHARE) {
            full.add(row);
            return ~(full.size() - 1);
        }
        ByteBuffer bytes = ByteBuffer.allocate(1 + count * (1 + Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) count);
        for (int label = 0; label < row.length; label++) {
            if (row[label] != 0) {
                bytes.put((byte) label);
            }
        }
        for (float weight : row) {
            if (weight != 0) {
                bytes.putFloat(weight);
            }
        }
        int place = sparse.size();
        sparse.writeBytes(bytes.array());
        return place;
    }

    private float[] concatenated() {
        float[] all = new float[full.size() * labels.size()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * labels.size(), labels.size());
        }
        return all;
    }
}
