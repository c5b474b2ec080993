package org.tocsin.view.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.export.DataPackage;
import org.tocsin.formats.export.EventWriter;
import org.tocsin.formats.export.ExportFormat;
import org.tocsin.formats.export.ExportSettings;
import org.tocsin.formats.export.ExportedEvent;
import org.tocsin.formats.json.EventReader;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.filter.Term;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;

/** Writes the happenings or the reports that a filter finds as files, all of them, without holding more than a portion in memory. */
public final class Exports {
    /** Rows that a preview shows. */
    public static final int PREVIEWED = 10;

    private static final String PORTION = "1000";
    private static final DataPackage.Licence LICENCE = new DataPackage.Licence(
            "other-attribution",
            "places: GeoNames, CC BY 4.0; quoted sentences belong to their publishers",
            "https://creativecommons.org/licenses/by/4.0/");

    private final Store store;
    private final Clock clock;
    private final Lists lists;
    private final ExportSettings settings;

    public Exports(Store store, Clock clock, KnowledgeFiles files) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
        this.settings = ExportSettings.of(files, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** What makes a row. */
    public enum Unit {
        /** A happening, however many report it. */
        HAPPENINGS(Listings.INCIDENTS),
        /** An event of an article. */
        REPORTS(Listings.EVENTS);

        @SuppressWarnings("ImmutableEnumChecker") // a record of constants
        private final Listing<?> listing;

        Unit(Listing<?> listing) {
            this.listing = listing;
        }
    }

    /** How many there are to export; a format may make several rows of one, or leave some out. */
    public long count(Unit unit, Filter filter) {
        return lists.count(unit.listing, filter);
    }

    /** The file that the first of them would make. */
    public String preview(ExportFormat format, Unit unit, Filter filter) {
        Filter first = filter.with(Key.LIMIT, String.valueOf(PREVIEWED)).without(Key.AFTER);
        List<ExportedEvent> events = switch (unit) {
            case HAPPENINGS -> happenings(lists.page(Listings.INCIDENTS, first).rows());
            case REPORTS -> reports(lists.page(Listings.EVENTS, first).rows());
        };
        return format.preview(events, settings);
    }

    /**
     * Writes all that a filter finds, and closes the stream.
     *
     * @param path what the file will be called, for its description
     * @param done told after each portion how many have been written
     */
    public DataPackage.Resource write(
            ExportFormat format, Unit unit, Filter filter, OutputStream out, String path, Consumer<Long> done)
            throws IOException {
        EventWriter writer = format.writer(out, settings);
        try (writer) {
            switch (unit) {
                case HAPPENINGS -> each(Listings.INCIDENTS, filter, this::happenings, writer, done);
                case REPORTS -> each(Listings.EVENTS, filter, this::reports, writer, done);
            }
        }
        return format.resource(path, writer);
    }

    private <T> void each(
            Listing<T> listing,
            Filter filter,
            Function<List<T>, List<ExportedEvent>> exported,
            EventWriter writer,
            Consumer<Long> done)
            throws IOException {
        Filter next = filter.with(Key.LIMIT, PORTION).without(Key.AFTER);
        long written = 0;
        while (next != null) {
            Page<T> page = lists.page(listing, next);
            for (ExportedEvent event : exported.apply(page.rows())) {
                writer.write(event);
                written++;
            }
            done.accept(written);
            next = page.next();
        }
    }

    private record Told(String body, @Nullable String url) {}

    private Map<String, Told> told(List<String> events) {
        Map<String, Told> found = new HashMap<>();
        if (!events.isEmpty()) {
            store.<@Nullable Object>read(tables -> {
                tables.session()
                        .each(
                                "SELECT e.id, e.body, a.url FROM event e JOIN article a ON a.id = e.article WHERE e.id IN ("
                                        + String.join(", ", Collections.nCopies(events.size(), "?")) + ")",
                                row -> found.put(row.text("id"), new Told(row.text("body"), row.textOrNull("url"))),
                                events.toArray());
                return null;
            });
        }
        return found;
    }

    private List<ExportedEvent> reports(List<EventRow> rows) {
        Map<String, Told> told = told(rows.stream().map(EventRow::id).toList());
        return rows.stream()
                .map(row -> ExportedEvent.of(row.event(), Objects.requireNonNull(told.get(row.id())).url))
                .toList();
    }

    /** What reports agree on, under the happening's lasting id, with the sentence, trigger and speaker of its first report as evidence. */
    private List<ExportedEvent> happenings(List<IncidentRow> rows) {
        Map<String, JsonNode> bodies = new HashMap<>();
        rows.forEach(row -> bodies.put(row.id(), Json.tree(row.body())));
        Map<String, Told> told =
                told(bodies.values().stream().map(Exports::firstEvent).toList());
        List<ExportedEvent> events = new ArrayList<>();
        for (IncidentRow row : rows) {
            JsonNode body = Objects.requireNonNull(bodies.get(row.id()));
            Told first = told.get(firstEvent(body));
            if (first != null) {
                ObjectNode event = (ObjectNode) Json.tree(first.body);
                for (String field : List.of(
                        "id",
                        "status",
                        "cameo",
                        "quad_class",
                        "goldstein",
                        "plover_score",
                        "actors",
                        "recipients",
                        "date",
                        "place")) {
                    event.set(field, body.get(field));
                }
                ((ObjectNode) event.path("plover"))
                        .set("event", body.path("plover").get("event"));
                ((ObjectNode) event.path("plover"))
                        .set("mode", body.path("plover").get("mode"));
                event.putArray("links"); // they tie events, not happenings
                events.add(new ExportedEvent(
                        EventReader.read(event.toString()),
                        first.url,
                        new Corroboration(
                                row.reports(),
                                row.articles(),
                                row.outlets(),
                                row.owners(),
                                row.unreviewedOutlets(),
                                row.independentSources())));
            }
        }
        return events;
    }

    private static String firstEvent(JsonNode incident) {
        return incident.path("reports").path(0).path("event_id").asText();
    }

    /** The description that lies beside the files. */
    public DataPackage describe(Filter filter, String engine, List<DataPackage.Resource> resources) {
        Map<String, String> filters = new TreeMap<>(filter.terms().stream()
                .collect(Collectors.groupingBy(
                        term -> term.key().written(), Collectors.mapping(Exports::written, Collectors.joining(",")))));
        filters.putIfAbsent(Key.AS_OF.written(), clock.instant().toString());
        String knowledge = store.read(tables -> String.join(
                ", ",
                tables.session()
                        .list(
                                "SELECT DISTINCT knowledge FROM article WHERE knowledge IS NOT NULL ORDER BY knowledge",
                                row -> row.text("knowledge"))));
        return new DataPackage(
                "tocsin-export",
                "Events coded by Tocsin",
                settings.created(),
                filters,
                knowledge,
                engine,
                LICENCE,
                resources);
    }

    private static String written(Term term) {
        return (term.isNot() ? "!" : "") + term.value();
    }
}
