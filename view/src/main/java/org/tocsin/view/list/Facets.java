package org.tocsin.view.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.sql.Condition;
import org.tocsin.view.sql.FilterSql;

/** Counts incidents by what they can be narrowed by. */
public final class Facets {
    private static final int MOST_CHOICES = 20;

    private final Store store;
    private final Clock clock;

    public Facets(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How many of the incidents that a filter finds have which status, act, quad class, country and outlet. */
    public List<Facet> of(Filter asked) {
        return store.read(tables -> List.of(
                facet(tables.session(), asked, Key.STATUS, "i.status", " "),
                facet(tables.session(), asked, Key.PLOVER, "coalesce(i.plover_event, 'none')", " "),
                facet(tables.session(), asked, Key.QUAD, "CAST(i.quad_class AS VARCHAR)", " "),
                facet(tables.session(), asked, Key.ACTOR, "concat(i.actor_countries, i.recipient_countries)", " "),
                facet(tables.session(), asked, Key.OUTLET, "i.outlet_names", "|")));
    }

    private Facet facet(Session session, Filter asked, Key key, String column, String separator) {
        Filter others = asked.without(key);
        Filter open = key == Key.STATUS ? others.with(key, "any") : others;
        Condition condition = new FilterSql(Listings.INCIDENTS.noun(), LocalDate.now(clock)).condition(open);
        Map<String, Long> counts = new HashMap<>();
        session.each(
                "SELECT " + column + " AS joined, count(*) AS n FROM incident i WHERE " + condition.sql() + " GROUP BY "
                        + column,
                row -> {
                    long number = row.number("n");
                    List.of(row.text("joined").split(separator.equals("|") ? "\\|" : " ")).stream()
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .forEach(value -> counts.merge(value, number, Long::sum));
                },
                condition.valuesBefore());
        List<String> chosen = asked.values(key);
        return new Facet(
                key,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_CHOICES)
                        .map(entry ->
                                new Facet.Choice(entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                        .toList());
    }
}
