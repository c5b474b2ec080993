package org.tocsin.view.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * A number with who gives it.
 *
 * @param event the deed that it hangs on; absent for none
 * @param minimum absent for "up to"
 * @param maximum absent for "more than"
 * @param operator as in the contract: = &gt; &gt;= &lt; ~ range
 * @param sayer absent for the outlet's own word
 * @param text the words that give the number
 * @param sentence the sentence that it stands in
 * @param body the figure as JSON, in the fields of the contract
 */
public record FigureRow(
        String id,
        String article,
        @Nullable String event,
        String kind,
        @Nullable Double minimum,
        @Nullable Double maximum,
        String operator,
        String unit,
        String subject,
        @Nullable String sayer,
        @Nullable String sayerCountry,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String text,
        String sentence,
        String body) {
    static final String SELECT =
            "f.id, f.article, f.event, f.kind, f.minimum, f.maximum, f.operator, f.unit, f.subject, f.sayer,"
                    + " f.sayer_country, f.outlet, f.published, f.body";

    static FigureRow read(Row row) {
        String body = row.text("body");
        var tree = Json.tree(body);
        return new FigureRow(
                row.text("id"),
                row.text("article"),
                row.textOrNull("event"),
                row.text("kind"),
                row.realOrNull("minimum"),
                row.realOrNull("maximum"),
                row.text("operator"),
                row.text("unit"),
                row.text("subject"),
                row.textOrNull("sayer"),
                row.textOrNull("sayer_country"),
                row.textOrNull("outlet"),
                row.day("published"),
                tree.path("text").asText(),
                tree.path("sentence").path("text").asText(),
                body);
    }
}
