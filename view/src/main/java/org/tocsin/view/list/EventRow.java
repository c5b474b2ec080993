package org.tocsin.view.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.store.database.Row;

/**
 * An event of one article.
 *
 * @param incident the happening that it is a report of; absent until the merge has seen it
 * @param body the event as JSON, in the fields of the contract
 */
public record EventRow(
        String id,
        String article,
        @Nullable String incident,
        String status,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String body) {
    static final String SELECT =
            "e.id, e.article, (SELECT max(r.incident) FROM report r WHERE r.event = e.id) AS incident,"
                    + " e.status, e.outlet, e.published, e.body";

    static EventRow read(Row row) {
        return new EventRow(
                row.text("id"),
                row.text("article"),
                row.textOrNull("incident"),
                row.text("status"),
                row.textOrNull("outlet"),
                row.day("published"),
                row.text("body"));
    }

    /** The whole event. Read out of the JSON at each call. */
    public EventRecord event() {
        return EventReader.read(body);
    }

    /** The fields of the contract and the incident's id behind them. */
    String json() {
        ObjectNode tree = (ObjectNode) Json.tree(body);
        tree.put("incident_id", incident);
        return tree.toString();
    }
}
