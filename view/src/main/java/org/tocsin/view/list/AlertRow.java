package org.tocsin.view.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * An alert as it was raised.
 *
 * @param rule for example {@code dyad:RUS-AZE}
 * @param crossed last day of the period in which the threshold was crossed
 * @param reason one line, with the numbers behind it
 * @param seenAt when somebody marked it as seen; absent while it is open
 * @param body its ingredients as JSON
 */
public record AlertRow(
        String id,
        String rule,
        LocalDate crossed,
        String reason,
        Instant raisedAt,
        @Nullable Instant seenAt,
        String body) {
    static final String SELECT = "t.id, t.rule, t.crossed, t.reason, t.raised_at, t.seen_at, t.body";

    static AlertRow read(Row row) {
        return new AlertRow(
                row.text("id"),
                row.text("rule"),
                java.util.Objects.requireNonNull(row.day("crossed")),
                row.text("reason"),
                java.util.Objects.requireNonNull(row.moment("raised_at")),
                row.moment("seen_at"),
                row.text("body"));
    }

    /** The ingredients, and when it was raised and seen. */
    String json() {
        ObjectNode tree = (ObjectNode) Json.tree(body);
        tree.put("id", id);
        tree.put("rule", rule);
        tree.put("crossed", crossed.toString());
        tree.put("reason", reason);
        tree.put("raised_at", raisedAt.toString());
        tree.put("seen_at", seenAt == null ? null : seenAt.toString());
        return tree.toString();
    }
}
