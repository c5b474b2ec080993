package org.tocsin.store;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.store.database.Session;

/** What foreign keys would say, asked at once. */
final class Integrity {
    private record Pointer(String table, String column, String target) {}

    private static final List<Pointer> POINTERS = List.of(
            new Pointer("event", "article", "article"),
            new Pointer("claim", "article", "article"),
            new Pointer("figure", "article", "article"),
            new Pointer("figure", "event", "event"),
            new Pointer("article", "copy_group", "article"),
            new Pointer("article", "replaced_by", "article"),
            new Pointer("event_party", "event", "event"),
            new Pointer("stated_link", "event", "event"),
            new Pointer("stated_link", "target_event", "event"),
            new Pointer("report", "event", "event"),
            new Pointer("report", "incident", "incident"),
            new Pointer("merge_key", "event", "event"),
            new Pointer("trait", "event", "event"),
            new Pointer("happening", "incident", "incident"),
            new Pointer("stance", "claim", "claim"));

    private static final List<String> UNIQUE = List.of("article", "event", "claim", "figure");

    private Integrity() {}

    static List<String> faults(Session session) {
        List<String> faults = new ArrayList<>();
        for (Pointer pointer : POINTERS) {
            long lost = session.number("SELECT count(*) FROM " + pointer.table + " t WHERE t." + pointer.column
                    + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + pointer.target + " p WHERE p.id = t."
                    + pointer.column
                    + ")");
            if (lost > 0) {
                faults.add(lost + " rows of " + pointer.table + " point by " + pointer.column + " to no "
                        + pointer.target);
            }
        }
        for (String table : UNIQUE) {
            long twice = session.number(
                    "SELECT count(*) FROM (SELECT id FROM " + table + " GROUP BY id HAVING count(*) > 1) twice");
            if (twice > 0) {
                faults.add(twice + " ids of " + table + " are there twice");
            }
        }
        long present = session.number("SELECT count(*) FROM (SELECT id FROM incident WHERE valid_to IS NULL GROUP BY id"
                + " HAVING count(*) > 1) twice");
        if (present > 0) {
            faults.add(present + " incidents have two present states");
        }
        return faults;
    }
}
