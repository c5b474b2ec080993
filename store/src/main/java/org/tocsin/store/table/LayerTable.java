package org.tocsin.store.table;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.LayerJson;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerPlace;
import org.tocsin.model.series.Happening;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/** Event data of others, each layer by itself. */
public final class LayerTable {
    private static final List<String> COLUMNS = List.of(
            "layer",
            "id",
            "first_day",
            "last_day",
            "source",
            "target",
            "kind",
            "cameo",
            "quad_class",
            "goldstein",
            "plover_score",
            "reports",
            "place",
            "latitude",
            "longitude",
            "body");

    private final Database database;
    private final Session session;

    public LayerTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * Loads a layer in the place of one with the same name.
     *
     * @param events hands all events of the layer to the consumer that it is given
     */
    public Layer load(
            String name, String format, String file, String terms, Consumer<Consumer<LayerEvent>> events, Instant now) {
        remove(name);
        long[] count = {0};
        try (Database.Bulk rows = database.bulk(session, "layer_event", COLUMNS)) {
            events.accept(event -> {
                add(rows, name, event);
                count[0]++;
            });
        }
        session.run(
                "INSERT INTO layer VALUES (?, ?, ?, ?, ?, ?)", name, format, file, count[0], terms, Moments.of(now));
        return byName(name).orElseThrow();
    }

    private static void add(Database.Bulk rows, String layer, LayerEvent event) {
        Optional<Happening> happening = event.happening();
        LayerPlace place = event.place();
        rows.add(
                layer,
                event.id(),
                event.date().start(),
                event.date().end(),
                happening.map(Happening::source).orElse(null),
                happening.map(Happening::target).orElse(null),
                event.act().plover() == null
                        ? event.act().type()
                        : event.act().plover().name(),
                event.act().cameo(),
                event.act().quadClass(),
                event.act().goldstein(),
                event.act().ploverScore(),
                event.reports(),
                place == null ? null : place.name(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                LayerJson.line(event));
    }

    /** Takes a layer out; answers whether it was there. */
    public boolean remove(String name) {
        session.run("DELETE FROM layer_event WHERE layer = ?", name);
        return session.run("DELETE FROM layer WHERE name = ?", name) > 0;
    }

    /** All layers by name. */
    public List<Layer> all() {
        return session.list("SELECT * FROM layer ORDER BY name", LayerTable::read);
    }

    public Optional<Layer> byName(String name) {
        return session.one("SELECT * FROM layer WHERE name = ?", LayerTable::read, name);
    }

    /** The dated events of a layer that go from one side to another, as the monitor counts them, by first day. */
    public List<Happening> happenings(String layer) {
        return session.list(
                "SELECT * FROM layer_event WHERE layer = ? AND first_day IS NOT NULL AND source IS NOT NULL"
                        + " AND target IS NOT NULL ORDER BY first_day, id",
                LayerTable::happening,
                layer);
    }

    /** The dated events of a layer between two sides, both ways, as the monitor counts them, by first day. */
    public List<Happening> happenings(String layer, String one, String other) {
        return session.list(
                "SELECT * FROM layer_event WHERE layer = ? AND first_day IS NOT NULL"
                        + " AND ((source = ? AND target = ?) OR (source = ? AND target = ?)) ORDER BY first_day, id",
                LayerTable::happening,
                layer,
                one,
                other,
                other,
                one);
    }

    /** Hands on every event of a layer with all that its source says, dated ones by day, the others behind them. */
    public void each(String layer, Consumer<LayerEvent> sink) {
        session.each(
                "SELECT body FROM layer_event WHERE layer = ? ORDER BY first_day NULLS LAST, id",
                row -> sink.accept(LayerJson.read(row.text("body"))),
                layer);
    }

    /** The event of a layer with an id; the first where its source gives an id twice. */
    public Optional<LayerEvent> event(String layer, String id) {
        return session.one(
                "SELECT body FROM layer_event WHERE layer = ? AND id = ? ORDER BY body LIMIT 1",
                row -> LayerJson.read(row.text("body")),
                layer,
                id);
    }

    private static Layer read(Row row) {
        return new Layer(
                row.text("name"),
                row.text("format"),
                row.text("file"),
                row.number("loaded_rows"),
                row.text("terms"),
                Objects.requireNonNull(row.moment("loaded_at")));
    }

    private static Happening happening(Row row) {
        @Nullable Double goldstein = row.realOrNull("goldstein");
        return new Happening(
                row.text("id"),
                Objects.requireNonNull(row.day("first_day")),
                Objects.requireNonNull(row.day("last_day")),
                row.text("source"),
                row.text("target"),
                row.text("kind"),
                row.integer("quad_class"),
                goldstein == null ? 0 : goldstein,
                row.realOrNull("plover_score"),
                row.integer("reports"),
                row.textOrNull("place"));
    }
}
