package org.tocsin.view.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.store.database.ById;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/**
 * The happenings of one way of a dyad, each as a mark of the picture.
 *
 * @param marks by day
 * @param leftOut how many more there are
 */
record Marks(List<DyadView.Mark> marks, List<Happening> happenings, long leftOut) {
    private static final int MOST = 2000;

    /** Those that lie in some days, the gravest first if they are too many. */
    static Marks of(Session session, Dyad dyad, LocalDate from, LocalDate to) {
        String where = " FROM happening WHERE source = ? AND target = ? AND last_day >= CAST(? AS DATE)"
                + " AND first_day <= CAST(? AS DATE)";
        Object[] values = {dyad.source(), dyad.target(), from.toString(), to.toString()};
        List<Happening> happenings = session.list(
                "SELECT *" + where + " ORDER BY goldstein, incident LIMIT " + MOST,
                row -> happening(row, dyad),
                values);
        Map<String, DyadView.Mark> marks = new HashMap<>();
        Map<String, Happening> byIncident = new HashMap<>();
        happenings.forEach(happening -> byIncident.put(happening.id(), happening));
        if (!happenings.isEmpty()) {
            session.each(
                    "SELECT i.id, i.cameo, i.status, i.is_disputed, i.owners, i.independent_sources, i.actors, i.recipients,"
                            + " i.sentence FROM " + ById.rows("incident", byIncident.size())
                            + " i WHERE i.valid_to IS NULL",
                    row -> marks.put(row.text("id"), mark(row, Objects.requireNonNull(byIncident.get(row.text("id"))))),
                    byIncident.keySet().toArray());
        }
        List<DyadView.Mark> sorted = new ArrayList<>(marks.values());
        sorted.sort(Comparator.comparing(DyadView.Mark::start).thenComparing(DyadView.Mark::incident));
        long all = happenings.size() < MOST ? happenings.size() : session.number("SELECT count(*)" + where, values);
        return new Marks(sorted, happenings, all - happenings.size());
    }

    private static Happening happening(Row row, Dyad dyad) {
        return new Happening(
                row.text("incident"),
                Objects.requireNonNull(row.day("first_day")),
                Objects.requireNonNull(row.day("last_day")),
                dyad.source(),
                dyad.target(),
                row.text("kind"),
                row.integer("quad_class"),
                row.real("goldstein"),
                row.realOrNull("plover"),
                row.integer("reports"),
                row.textOrNull("place"));
    }

    private static DyadView.Mark mark(Row row, Happening happening) {
        return new DyadView.Mark(
                happening.id(),
                happening.start(),
                happening.end(),
                happening.kind(),
                row.text("cameo"),
                happening.quadClass(),
                happening.goldstein(),
                happening.plover(),
                row.text("status"),
                row.isTrue("is_disputed"),
                happening.reports(),
                row.integer("owners"),
                row.integer("independent_sources"),
                row.text("actors"),
                row.text("recipients"),
                row.text("sentence"));
    }
}
