package org.tocsin.view.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * A tie between two deeds that somebody states.
 *
 * @param id of event, type and words
 * @param event the deed that answers, is caused or has the purpose
 * @param target the words for the other deed
 * @param targetEvent the other deed; absent where the text names something that is no event
 * @param holder who says that it is so; absent for the outlet
 */
public record LinkRow(
        String id,
        String type,
        String event,
        @Nullable String incident,
        @Nullable String targetEvent,
        @Nullable String targetIncident,
        String cue,
        String target,
        @Nullable String holder,
        String article,
        @Nullable String outlet,
        @Nullable LocalDate published) {
    static final String SELECT =
            "concat(l.event, '.', l.type, '.', coalesce(l.target_event, ''), '.', l.cue, '.', l.target) AS id, l.type,"
                    + " l.event, (SELECT max(r.incident) FROM report r WHERE r.event = l.event) AS incident,"
                    + " l.target_event, (SELECT max(r.incident) FROM report r WHERE r.event = l.target_event) AS target_incident,"
                    + " l.cue, l.target, l.holder, l.article, la.outlet, la.published";

    static LinkRow read(Row row) {
        return new LinkRow(
                row.text("id"),
                row.text("type"),
                row.text("event"),
                row.textOrNull("incident"),
                row.textOrNull("target_event"),
                row.textOrNull("target_incident"),
                row.text("cue"),
                row.text("target"),
                row.textOrNull("holder"),
                row.text("article"),
                row.textOrNull("outlet"),
                row.day("published"));
    }
}
