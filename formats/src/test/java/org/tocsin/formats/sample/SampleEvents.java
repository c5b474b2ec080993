package org.tocsin.formats.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Made-up events for tests: one plain one, and as many odd ones as wanted from a seed. */
public final class SampleEvents {
    private static final EventType[] TYPES = EventType.values();
    private static final Where.Precision[] PRECISIONS = Where.Precision.values();
    private static final String[] CODES = {"010", "042", "0311", "057", "073", "112", "138", "173", "190", "20"};
    private static final String[] COUNTRIES = {"RUS", "AZE", "ROU", "PSE", "USA", "GBR", "XKX", null};
    private static final String[] SECTORS = {"GOV", "MIL", "COP", "JRN", "MED", "UNK"};
    private static final String[] ODD = {
        "=SUM(A1)",
        "+380",
        "-5 dead",
        "@home",
        "'quoted'",
        "'=x",
        "a, b",
        "say \"so\"",
        "two\nlines",
        "Ağdam",
        "天津",
        "plain"
    };

    private SampleEvents() {}

    /** Police of Azerbaijan detain journalists of Russia in Baku. */
    public static EventRecord arrest() {
        Event event = event(
                "00fa10",
                new Act(EventType.COERCE, "arrest", "173"),
                List.of(party("Police of Azerbaijan", "AZE", "COP", "GOV")),
                List.of(party("Journalists", "RUS", "JRN")),
                Status.ASSERTED,
                day(LocalDate.of(2025, 6, 30)),
                place("Baku", "AZE", 40.38, 49.89, Where.Precision.CITY));
        return record(event);
    }

    /** The same with another status. */
    public static EventRecord arrest(Status status) {
        Event event = arrest().report().event();
        return record(
                event("00fa11", event.act(), event.actors(), event.recipients(), status, event.when(), event.where()));
    }

    /** An event with this place. */
    public static EventRecord at(@Nullable Where where) {
        Event event = arrest().report().event();
        return record(
                event("00fa12", event.act(), event.actors(), event.recipients(), Status.ASSERTED, event.when(), where));
    }

    /** Asserted events with a PLOVER type, of all shapes that a coder could give them. */
    public static List<EventRecord> many(long seed, int count) {
        Random random = new Random(seed);
        List<EventRecord> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(record(event(
                    String.format(Locale.ROOT, "%08x", random.nextInt()),
                    new Act(pick(random, TYPES), random.nextBoolean() ? null : "mode", pick(random, CODES)),
                    parties(random),
                    parties(random),
                    Status.ASSERTED,
                    when(random),
                    where(random))));
        }
        return events;
    }

    private static List<Party> parties(Random random) {
        List<Party> parties = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String country = pick(random, COUNTRIES);
            parties.add(new Party(
                    null,
                    pick(random, ODD),
                    pick(random, ODD),
                    country,
                    random.nextBoolean() ? List.of() : List.of(pick(random, SECTORS)),
                    null,
                    null));
        }
        return parties;
    }

    private static When when(Random random) {
        LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
        return switch (random.nextInt(3)) {
            case 0 -> When.UNKNOWN;
            case 1 -> new When(start, start.plusDays(6), When.Precision.WEEK, When.Basis.TEXT, "that week");
            default -> day(start);
        };
    }

    private static @Nullable Where where(Random random) {
        Where.Precision precision = pick(random, PRECISIONS);
        boolean isExact = precision == Where.Precision.CITY;
        return random.nextInt(4) == 0
                ? null
                : place(
                        pick(random, ODD),
                        pick(random, COUNTRIES),
                        isExact ? random.nextInt(180) - 90 + 0.5 : null,
                        isExact ? random.nextInt(360) - 180 + 0.25 : null,
                        precision);
    }

    @SuppressWarnings("NullAway") // a list of the generator may hold "no country"
    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static Event event(
            String id,
            Act act,
            List<Party> actors,
            List<Party> recipients,
            Status status,
            When when,
            @Nullable Where where) {
        return new Event(
                new EventId(id),
                0,
                passage(10, "On Monday, police detained them \"for\nnothing\", it said."),
                new Event.Trigger(passage(28, "detained"), true),
                act,
                actors,
                recipients,
                List.of("legal", "repression"),
                4,
                -5.0,
                -7.0,
                status,
                Attribution.byOutlet("Daily"),
                when,
                where,
                List.of(new Figure(
                        "detained",
                        new BigDecimal("7"),
                        new BigDecimal("7"),
                        Figure.Operator.EQUAL,
                        "people",
                        new TextSpan(30, 35),
                        "seven")),
                new Event.Why("coerce.detain", List.of()));
    }

    private static EventRecord record(Event event) {
        return new EventRecord(
                new Report(event, new DocumentId("a1"), "Daily", LocalDate.of(2025, 7, 1), new DocumentId("a1")),
                List.of(),
                "2026.11",
                "0.1.0");
    }

    /** A place that the text names as it is called. */
    public static Where place(
            String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Where.Precision precision) {
        return new Where(name, country, latitude, longitude, precision, null, name);
    }

    private static Party party(String name, String country, String... sectors) {
        return new Party(new TextSpan(10, 16), name, name, country, List.of(sectors), null, null);
    }

    private static When day(LocalDate day) {
        return new When(day, day, When.Precision.DAY, When.Basis.TEXT, "on Monday");
    }

    private static Passage passage(int start, String text) {
        return new Passage(new TextSpan(start, start + text.length()), text);
    }
}
