package org.tocsin.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Report;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;
import org.tocsin.store.table.StoredArticle;

/** Records made up for tests, and stores to put them into. */
public final class Records {
    public static final Instant NOW = Instant.parse("2024-03-10T10:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private Records() {}

    public static Store store(Path folder) {
        return Store.open(new StoreAddress(folder, null, "512MB", 2), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** An air strike, or what a test makes of it. */
    public static EventRecord event(
            String id, String article, String outlet, String source, LocalDate day, String town, String sentence) {
        Event event = new Event(
                new EventId(id),
                Math.abs(id.hashCode() % 40),
                passage(0, sentence),
                new Event.Trigger(passage(Math.abs(id.hashCode() % 500), "struck"), true),
                new Act(EventType.ASSAULT, "aerial", "195"),
                source.isEmpty() ? List.of() : List.of(party(source)),
                List.of(party("SYR")),
                List.of("military"),
                4,
                -9,
                -9.0,
                Status.ASSERTED,
                Attribution.byOutlet(outlet),
                new When(day, day, When.Precision.DAY, When.Basis.TEXT, null),
                town.isEmpty()
                        ? null
                        : new Where(town, "SYR", 30.0 + town.hashCode() % 7, 35.0, Where.Precision.CITY, null, town),
                List.of(),
                new Event.Why("test", List.of()));
        return new EventRecord(
                new Report(event, new DocumentId(article), outlet, DAY.plusDays(1), new DocumentId(article)),
                List.of(),
                "test",
                "test");
    }

    /** Reports of strikes over a few days and towns by a few countries, each in an article of its own. */
    public static List<EventRecord> strikes(Random random, int count) {
        List<EventRecord> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(
                    "e" + (1_000 + i),
                    "a" + (1_000 + i),
                    "Outlet " + random.nextInt(6),
                    List.of("USA", "ISR", "TUR", "").get(random.nextInt(4)),
                    DAY.plusDays(random.nextInt(4)),
                    random.nextInt(3) == 0 ? "" : "Town " + random.nextInt(3),
                    random.nextBoolean() ? "Planes struck the depot." : "An air raid hit fuel tanks at dawn."));
        }
        return events;
    }

    /** The article that an event stands in, as the store keeps it. */
    public static StoredArticle article(EventRecord event) {
        DocumentId id = event.report().article();
        Document document = new Document(
                id, "Text of " + id, null, DAY.plusDays(1), event.report().outlet(), null, "en");
        return new StoredArticle(
                document, id.value(), 1, null, ContentHash.of("", document.text()), null, null, id, null, NOW);
    }

    private static Party party(String country) {
        return new Party(null, country, country, country, List.of("MIL"), null, null);
    }

    private static Passage passage(int start, String text) {
        return new Passage(new TextSpan(start, start + text.length()), text);
    }
}
