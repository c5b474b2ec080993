package org.tocsin.workbench.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.chart.ChainLane;
import org.tocsin.workbench.chart.TensionChart;
import org.tocsin.workbench.page.Shell;

/**
 * What {@code dyad.jte} shows.
 *
 * @param code {@code RUS-AZE}
 * @param notices what of the address was let be, and what else a reader should know of these days
 * @param verdicts one for each way
 * @param periods choices of the step of time
 * @param measures choices of the number that is drawn
 * @param from first day shown
 * @param to last day shown
 * @param earlier address of as many days before
 * @param later address of as many days behind; absent where nothing is known of them
 * @param chains the latest first
 * @param answers whether one side answers the other, a line each
 * @param claimsLink to all that they say of each other
 * @param outlets how many outlets the busiest day shown has
 */
public record DyadPage(
        Shell shell,
        String code,
        String names,
        List<String> notices,
        List<Verdict> verdicts,
        List<Choice> periods,
        List<Choice> measures,
        String from,
        String to,
        String earlier,
        @Nullable String later,
        TensionChart chart,
        List<Happening> happenings,
        long happeningsLeftOut,
        List<ChainLane> chains,
        List<String> answers,
        List<Claim> claims,
        String claimsLink,
        String events,
        List<Link> files,
        Alarm alarm,
        String citation,
        int outlets) {

    /**
     * Whether it gets worse, one way.
     *
     * @param way who does it to whom
     * @param arrow {@code worse}, {@code better}, {@code same}, {@code too-little}
     * @param ingredients what the arrow is made of; empty where there is too little data
     * @param events address of what happened in the window
     */
    public record Verdict(
            String way, String arrow, String word, String reason, List<Ingredient> ingredients, String events) {
        public Verdict {
            ingredients = List.copyOf(ingredients);
        }
    }

    /** A number behind an arrow. */
    public record Ingredient(String name, String value) {}

    /** One of several. */
    public record Choice(String value, String label, boolean isChosen) {}

    /** A row of the table beneath the chart. */
    public record Happening(
            String day,
            String way,
            String kind,
            String style,
            String status,
            String who,
            String whom,
            int owners,
            int reports,
            String sentence,
            String link) {}

    /** What one side says of the other. */
    public record Claim(@Nullable String speaker, String modality, String words, String source, String link) {}

    public record Link(String label, String path) {}

    /** What "Alert me" sends. */
    public record Alarm(String there, String back, String period, String measure) {}
}
