package org.tocsin.merge.story;

import org.tocsin.merge.weight.WeightTable;
import org.tocsin.model.knowledge.KnowledgeFiles;

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
    static StoryWeights read(KnowledgeFiles files) {
        WeightTable table = new WeightTable(files, "merge/stories.tsv");
        StoryWeights weights = new StoryWeights(
                table.take("bias"),
                table.take("names"),
                table.take("name pairs"),
                table.take("headline"),
                table.take("days"),
                table.take("ages"),
                table.take("threshold"));
        table.expectNothingLeft();
        return weights;
    }
}
