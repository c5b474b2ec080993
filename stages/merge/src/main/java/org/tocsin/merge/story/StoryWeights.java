package org.tocsin.merge.story;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/**
 * The formula of stories as data: {@code merge/stories.tsv}. Two articles are of one story with probability 1 / (1 + e^-z), where z is the sum of
 * these weights times the ingredients of {@link Likeness}.
 *
 * @param bias z of two articles that have nothing in common
 * @param names weight of the square root of the cosine of names
 * @param namePairs weight of the square root of the cosine of full names, streets and figures
 * @param headline weight of the share of each headline that stands in the other article
 * @param days weight of ln(1 + days between the nearest days that they name)
 * @param ages weight of ages of persons that never agree
 * @param threshold least average probability within a story
 */
record StoryWeights(
        double bias, double names, double namePairs, double headline, double days, double ages, double threshold) {
    private static final String FILE = "merge/stories.tsv";

    static StoryWeights read(KnowledgeFiles files) {
        Map<String, Double> values = new HashMap<>();
        for (Row row : files.table(FILE, "name", "value", "meaning")) {
            values.put(row.cell(0), number(row));
        }
        StoryWeights weights = new StoryWeights(
                take(values, "bias"),
                take(values, "names"),
                take(values, "name pairs"),
                take(values, "headline"),
                take(values, "days"),
                take(values, "ages"),
                take(values, "threshold"));
        if (!values.isEmpty()) {
            throw new KnowledgeException(FILE + ": unknown weights " + values.keySet());
        }
        return weights;
    }

    private static double number(Row row) {
        try {
            return Double.parseDouble(row.cell(1));
        } catch (NumberFormatException fault) {
            throw new KnowledgeException(row.place() + ": no number: '" + row.cell(1) + "'");
        }
    }

    private static double take(Map<String, Double> values, String name) {
        Double value = values.remove(name);
        if (value == null) {
            throw new KnowledgeException(FILE + ": no weight '" + name + "'");
        }
        return value;
    }
}
