package org.tocsin.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.model.series.Happening;
import org.tocsin.store.Store;
import org.tocsin.store.database.StoreException;
import org.tocsin.store.table.Layer;

/**
 * What the monitor looks at: rows of a table, events of one layer, or our own happenings. Never two of them together.
 *
 * @param coverage how much tells of each day: articles for our own, rows of whatever actors for the data of others
 */
record MonitoredEvents(List<Happening> happenings, Map<LocalDate, Integer> coverage) {
    /** Of events that are their own coverage. */
    static MonitoredEvents of(List<Happening> happenings) {
        Map<LocalDate, Integer> coverage = new HashMap<>();
        happenings.forEach(happening -> coverage.merge(happening.start(), 1, Integer::sum));
        return new MonitoredEvents(happenings, coverage);
    }

    /**
     * Of a layer.
     *
     * @throws StoreException if there is none of that name
     */
    static MonitoredEvents ofLayer(Store store, String name) {
        return store.read(tables -> {
            if (tables.layers().byName(name).isEmpty()) {
                List<String> names =
                        tables.layers().all().stream().map(Layer::name).toList();
                throw new StoreException("no layer '" + name + "': "
                        + (names.isEmpty()
                                ? "tocsin import makes one"
                                : "there " + (names.size() == 1 ? "is " : "are ") + String.join(", ", names)));
            }
            return of(tables.layers().happenings(name));
        });
    }

    /** Our own. */
    static MonitoredEvents ofStore(Store store) {
        return store.read(tables -> new MonitoredEvents(
                tables.incidents().happeningsSince(LocalDate.of(1, 1, 1)),
                tables.articles().coverage(LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC))));
    }

    /** The first day of which anything is known; there must be one. */
    LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return coverage.keySet().stream();
    }
}
