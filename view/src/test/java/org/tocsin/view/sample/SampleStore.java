package org.tocsin.view.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.Status;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Report;
import org.tocsin.model.incident.SaidFigure;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;
import org.tocsin.monitor.Monitor;
import org.tocsin.store.Store;
import org.tocsin.store.table.StoredArticle;

/**
 * Four articles of three outlets on Russia and Azerbaijan in the summer of 2025, made up: an arrest that two report with different numbers, an answer
 * that one denies, an old story, and an accusation without a day.
 */
public final class SampleStore {
    public static final Instant NOW = Instant.parse("2025-07-03T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final Party POLICE = Reports.party("Police of Russia", "RUS", "COP", null);
    static final Party AZERIS = Reports.party("Azerbaijanis", "AZE", "CVL", null);
    static final Party MINISTRY =
            Reports.party("Ministry of Internal Affairs of Azerbaijan", "AZE", "COP", "mia_azerbaijan");
    static final Party REPORTERS = Reports.party("Reporters of Sputnik", "RUS", "MED", "sputnik");
    static final Party KREMLIN = Reports.party("Kremlin", "RUS", "GOV", "kremlin");
    static final Party ANALYST = Reports.party("Olena Danylov", "UKR", "CVL", null);

    public static final Document FIRST = Reports.article(
            "a1",
            "Dozens held in Yekaterinburg",
            "Daily",
            LocalDate.of(2025, 6, 28),
            "More than 50 Azerbaijanis were detained in Yekaterinburg on Friday. The city lies in the Urals.");
    public static final Document SECOND = Reports.article(
            "a2",
            "Raids in the Urals",
            "Evening Post",
            LocalDate.of(2025, 6, 28),
            "Police detained 30 people of Azerbaijani origin in Yekaterinburg, the Kremlin said.");
    public static final Document THIRD = Reports.article(
            "a3",
            "Baku searches \"Sputnik\" office",
            "Daily",
            LocalDate.of(2025, 7, 1),
            "The ministry arrested seven reporters in Baku on Monday. Danylov said this was an answer to the raids."
                    + " Russia had arrested an Azerbaijani trader in 2024. She expects Moscow to close the border.");
    public static final Document FOURTH = Reports.article(
            "a4",
            "Moscow speaks of hostages",
            "Volga Wire",
            LocalDate.of(2025, 7, 2),
            "The Kremlin accused Azerbaijan of taking hostages. No reporter was arrested in Baku, the ministry said.");

    private SampleStore() {}

    /** Fills an empty store. */
    public static Store fill(Store store) {
        EventRecord first = Reports.event("e1", FIRST, FIRST.text().substring(0, 67))
                .from(POLICE)
                .to(AZERIS)
                .on(LocalDate.of(2025, 6, 27))
                .in("Yekaterinburg", "RUS", 56.84, 60.61)
                .counting("detained", 51, null, "More than 50")
                .write();
        EventRecord second = Reports.event("e2", SECOND, SECOND.text())
                .from(POLICE)
                .to(AZERIS)
                .saidBy(KREMLIN)
                .on(LocalDate.of(2025, 6, 27))
                .in("Yekaterinburg", "RUS", 56.84, 60.61)
                .counting("detained", 30, 30, "30")
                .write();
        EventRecord answer = Reports.event("e3", THIRD, THIRD.text().substring(0, 56))
                .from(MINISTRY)
                .to(REPORTERS)
                .on(LocalDate.of(2025, 6, 30))
                .in("Baku", "AZE", 40.41, 49.87)
                .counting("detained", 7, 7, "seven")
                .linked(StatedLink.Type.RETALIATION, "e1", ANALYST)
                .write();
        EventRecord old = Reports.event("e4", THIRD, "Russia had arrested an Azerbaijani trader in 2024.")
                .from(Reports.party("Russia", "RUS", null, null))
                .to(AZERIS)
                .status(Status.BACKGROUND)
                .on(LocalDate.of(2024, 3, 1))
                .inCountry("Russia", "RUS")
                .write();
        EventRecord accusation = Reports.event("e5", FOURTH, "The Kremlin accused Azerbaijan of taking hostages.")
                .act(EventType.ACCUSE, null, "112")
                .from(KREMLIN)
                .to(Reports.party("Azerbaijan", "AZE", null, null))
                .write();
        EventRecord denial = Reports.event("e6", FOURTH, "No reporter was arrested in Baku, the ministry said.")
                .from(MINISTRY)
                .to(REPORTERS)
                .saidBy(MINISTRY)
                .status(Status.DENIED)
                .on(LocalDate.of(2025, 6, 30))
                .in("Baku", "AZE", 40.41, 49.87)
                .write();
        List<EventRecord> events = List.of(first, second, answer, old, accusation, denial);
        store.write(tables -> {
            tables.articles()
                    .add(
                            List.of(stored(FIRST), stored(SECOND), stored(THIRD), stored(FOURTH)),
                            tables.now(),
                            "2025.07",
                            "0.1.0");
            tables.events().add(events);
            tables.claims().add(claims());
            tables.figures().add(figures());
            put(tables, "i1", first, second);
            put(tables, "i2", answer, denial);
            put(tables, "i3", old);
            put(tables, "i4", accusation);
            return true;
        });
        return store;
    }

    private static void put(org.tocsin.store.Tables tables, String id, EventRecord... events) {
        List<Report> reports = List.of(events).stream().map(EventRecord::report).toList();
        var main = reports.get(0).event();
        List<SaidFigure> figures = new ArrayList<>();
        reports.forEach(report -> report.event().figures().forEach(figure -> {
            Party speaker = report.event().attribution().speaker();
            figures.add(new SaidFigure(
                    figure,
                    speaker == null ? report.outlet() : speaker.name(),
                    report.event().id()));
        }));
        Incident incident = new Incident(
                new IncidentId(id),
                reports,
                main.act(),
                main.actors(),
                main.recipients(),
                main.status(),
                main.quadClass(),
                main.goldstein(),
                main.ploverScore(),
                main.when(),
                List.of(),
                main.where(),
                figures,
                reports.stream()
                        .filter(report -> report.event().status() == Status.DENIED)
                        .toList(),
                new Corroboration(reports.size(), reports.size(), reports.size(), 0, reports.size(), reports.size()));
        tables.incidents().put(List.of(incident), Monitor.happenings(incident), tables.now());
        tables.events().file(Map.of(incident.id(), reports));
    }

    private static StoredArticle stored(Document document) {
        return new StoredArticle(
                document,
                java.util.Objects.requireNonNull(document.url()),
                1,
                null,
                ContentHash.of(document.id().value(), document.text()),
                null,
                "given",
                document.id(),
                "s1",
                NOW);
    }

    private static List<ClaimRecord> claims() {
        return List.of(
                claim("c1", THIRD, ANALYST, Modality.ASSERTION, "this was an answer to the raids", List.of()),
                claim("c2", THIRD, ANALYST, Modality.PREDICTION, "Moscow to close the border", List.of()),
                claim(
                        "c3",
                        FOURTH,
                        KREMLIN,
                        Modality.ASSERTION,
                        "Azerbaijan of taking hostages",
                        List.of(new Claim.Stance("Azerbaijan", "AZE", -1))),
                claim("c4", FOURTH, MINISTRY, Modality.DENIAL, "No reporter was arrested in Baku", List.of()));
    }

    private static ClaimRecord claim(
            String id, Document document, Party speaker, Modality modality, String words, List<Claim.Stance> stances) {
        int start = document.text().indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        Claim claim = new Claim(
                new ClaimId(id),
                0,
                speaker,
                null,
                Claim.Resolution.NAME,
                List.of(),
                Claim.QuoteType.INDIRECT,
                List.of(span),
                modality,
                stances,
                null);
        return new ClaimRecord(claim, span, document);
    }

    private static List<FigureRecord> figures() {
        return List.of(
                figure("f1", FIRST, "e1", 51, null, "More than 50", null),
                figure("f2", SECOND, "e2", 30, 30, "30", KREMLIN),
                figure("f3", THIRD, "e3", 7, 7, "seven", null));
    }

    private static FigureRecord figure(
            String id,
            Document document,
            String event,
            int minimum,
            @org.jspecify.annotations.Nullable Integer maximum,
            String words,
            @org.jspecify.annotations.Nullable Party sayer) {
        int start = document.text().indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        Figure figure = new Figure(
                "detained",
                java.math.BigDecimal.valueOf(minimum),
                maximum == null ? null : java.math.BigDecimal.valueOf(maximum),
                maximum == null ? Figure.Operator.MORE_THAN : Figure.Operator.EQUAL,
                "people",
                span,
                words);
        Passage sentence = new Passage(span, words);
        return new FigureRecord(
                new StatedFigure(
                        new FigureId(id),
                        sentence,
                        figure,
                        "people",
                        sayer,
                        new org.tocsin.model.event.EventId(event),
                        null),
                document);
    }
}
