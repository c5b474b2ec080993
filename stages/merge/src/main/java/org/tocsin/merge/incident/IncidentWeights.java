package org.tocsin.merge.incident;

import org.tocsin.merge.weight.WeightTable;
import org.tocsin.model.knowledge.KnowledgeFiles;

/**
 * The formula of incidents as data: {@code merge/incidents.tsv}. Two reports tell of one happening with probability 1 / (1 + e^-z), where z is the
 * sum of these weights times the ingredients of {@link IncidentLikeness}.
 *
 * @param bias z of two reports of which nothing is known
 * @param threshold least average probability within an incident
 */
record IncidentWeights(double bias, IncidentLikeness weights, double threshold) {

    static IncidentWeights read(KnowledgeFiles files) {
        WeightTable table = new WeightTable(files, "merge/incidents.tsv");
        IncidentWeights weights = new IncidentWeights(
                table.take("bias"),
                new IncidentLikeness(
                        table.take("act"),
                        table.take("actors"),
                        table.take("recipients"),
                        table.take("days"),
                        table.take("place"),
                        table.take("figures"),
                        table.take("words"),
                        table.take("telling")),
                table.take("threshold"));
        table.expectNothingLeft();
        return weights;
    }

    /** The probability that two reports tell of one happening. */
    double probability(IncidentLikeness likeness) {
        double z = bias
                + weights.act() * likeness.act()
                + weights.actors() * likeness.actors()
                + weights.recipients() * likeness.recipients()
                + weights.days() * likeness.days()
                + weights.place() * likeness.place()
                + weights.figures() * likeness.figures()
                + weights.words() * likeness.words()
                + weights.telling() * likeness.telling();
        return 1 / (1 + Math.exp(-z));
    }
}
