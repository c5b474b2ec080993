package org.tocsin.view.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.list.FigureRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;

/** Figures in dispute: of one kind and unit, on one happening (or, where they hang on none, on one subject), by different sayers, and no number fits both. */
public final class Disputes {
    private static final int MOST_DISPUTES = 200;

    private final Store store;
    private final java.time.Clock clock;

    public Disputes(Store store, java.time.Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A question of how many.
     *
     * @param incident the happening; absent for a subject that hangs on none
     * @param subject the words for what is counted
     * @param figures every figure on it, also those that agree
     * @param lowest the lowest bound that anybody gives
     * @param highest the highest bound that anybody gives
     * @param ratio highest by lowest; absent where it cannot be told
     */
    public record Dispute(
            @Nullable String incident,
            String subject,
            String kind,
            String unit,
            List<FigureRow> figures,
            double lowest,
            double highest,
            @Nullable Double ratio) {}

    /** The disputes among the figures that a filter finds, those with most figures first. */
    public List<Dispute> of(Filter filter) {
        Condition condition = new FilterSql(Listings.FIGURES.noun(), java.time.LocalDate.now(clock)).condition(filter);
        String subject = "CASE WHEN r.incident IS NULL THEN lower(f.subject) ELSE '' END";
        return store.read(tables -> {
            Map<String, List<FigureRow>> found = new LinkedHashMap<>();
            Map<String, @Nullable String> incidents = new LinkedHashMap<>();
            tables.session()
                    .each(
                            "WITH told AS (SELECT f.id AS figure, r.incident, " + subject
                                    + " AS about, f.kind AS of_kind,"
                                    + " f.unit AS of_unit, coalesce(f.sayer, f.outlet, '') AS teller,"
                                    + " coalesce(f.minimum, -1e300) AS low, coalesce(f.maximum, 1e300) AS high"
                                    + " FROM figure f LEFT JOIN report r ON r.event = f.event"
                                    + " WHERE f.part_of IS NULL AND " + condition.sql() + "), clash AS ("
                                    + "SELECT coalesce(incident, '') AS incident, about, of_kind, of_unit, count(*) AS n FROM told"
                                    + " GROUP BY coalesce(incident, ''), about, of_kind, of_unit"
                                    + " HAVING max(low) > min(high) AND count(DISTINCT teller) > 1"
                                    + " AND (coalesce(incident, '') <> '' OR about <> '')"
                                    + " ORDER BY n DESC, about LIMIT " + MOST_DISPUTES + ")"
                                    + " SELECT " + Listings.FIGURES.select()
                                    + ", t.incident AS on_incident, concat(coalesce(t.incident, ''), '/', t.about, '/',"
                                    + " t.of_kind, '/', t.of_unit) AS question FROM clash c JOIN told t ON"
                                    + " coalesce(t.incident, '') = c.incident AND t.about = c.about AND t.of_kind = c.of_kind"
                                    + " AND t.of_unit = c.of_unit JOIN figure f ON f.id = t.figure"
                                    + " ORDER BY c.n DESC, question, f.minimum, f.id",
                            row -> {
                                String question = row.text("question");
                                incidents.put(question, row.textOrNull("on_incident"));
                                found.computeIfAbsent(question, any -> new ArrayList<>())
                                        .add(Listings.FIGURES.read().apply(row));
                            },
                            condition.valuesBefore());
            return found.entrySet().stream()
                    .map(entry -> dispute(incidents.get(entry.getKey()), entry.getValue()))
                    .toList();
        });
    }

    private static Dispute dispute(@Nullable String incident, List<FigureRow> figures) {
        double lowest = figures.stream()
                .mapToDouble(figure -> bound(figure.minimum(), figure.maximum()))
                .min()
                .orElse(0);
        double highest = figures.stream()
                .mapToDouble(figure -> bound(figure.maximum(), figure.minimum()))
                .max()
                .orElse(0);
        FigureRow first = figures.get(0);
        return new Dispute(
                incident,
                first.subject(),
                first.kind(),
                first.unit(),
                figures,
                lowest,
                highest,
                lowest > 0 ? highest / lowest : null);
    }

    private static double bound(@Nullable Double first, @Nullable Double second) {
        if (first != null) {
            return first;
        }
        return second == null ? 0 : second;
    }
}
