package org.tocsin.workbench.draw;

import java.time.LocalDate;
import java.util.List;
import org.tocsin.view.ShortList;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.RowTable;
import org.tocsin.workbench.list.FilterBars;

/** What the drawings of a filter have in common. */
public final class Drawing {
    private Drawing() {}

    /** A link with its words. */
    public record Link(String label, String path) {}

    /** The list of the happenings behind a drawing. */
    static String events(Filter filter) {
        return FilterBars.address("/events", filter.withoutDrawing());
    }

    /** The same filter on some days only. */
    static Filter on(Filter filter, LocalDate from, LocalDate to) {
        return filter.without(Key.LAST).with(Key.FROM, from.toString()).with(Key.TO, to.toString());
    }

    /** The same filter without its days. */
    static Filter always(Filter filter) {
        return filter.without(Key.FROM).without(Key.TO).without(Key.LAST);
    }

    /** The other drawings of a filter, and the list. */
    static List<Link> others(String name, Filter filter) {
        return java.util.stream.Stream.of("events", "map", "calendar", "network")
                .filter(other -> !other.equals(name))
                .map(other -> new Link(
                        other.equals("events")
                                ? "List"
                                : other.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other.substring(1),
                        FilterBars.address("/" + other, filter.withoutDrawing())))
                .toList();
    }

    /** The data of a drawing as files. */
    static List<Link> files(String name, Filter filter) {
        return List.of(
                new Link("CSV", FilterBars.address("/" + name + ".csv", filter)),
                new Link("JSON Lines", FilterBars.address("/" + name + ".jsonl", filter)));
    }

    static <T extends Record> ShortList<T> list(String name, Class<T> type, List<T> rows) {
        return new ShortList<>(name, rows, Json::of, RowTable.of(name, type));
    }
}
