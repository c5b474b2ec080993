package org.tocsin.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeKey;
import org.tocsin.model.incident.Report;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerFigure;
import org.tocsin.model.layer.LayerPlace;
import org.tocsin.model.series.Happening;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.table.StoredArticle;

/** Records to store, made up. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    static final String TEXT = "Police detained \"two\" Poles;\ta guard\\wept.\n\u200fΟκ 😀";

    private Samples() {}

    static StoredArticle article(String id) {
        Document document = new Document(
                new DocumentId(id), TEXT + id, "A title", DAY, "Daily", "https://daily.example/" + id, "en");
        return new StoredArticle(
                document,
                "https://daily.example/" + id,
                1,
                null,
                ContentHash.of("A title", document.text()),
                null,
                "given",
                document.id(),
                null,
                Stores.NOW);
    }

    static EventRecord event(String id, String article) {
        Event event = new Event(
                new EventId(id),
                0,
                passage(0, "Police detained"),
                new Event.Trigger(passage(7, "detained"), true),
                new Act(EventType.COERCE, "arrest", "173"),
                List.of(party("Police of Belarus", "BLR")),
                List.of(party("Poles", "POL"), party("Others", "LTU")),
                List.of("legal"),
                4,
                -5,
                -7.0,
                Status.ASSERTED,
                Attribution.byOutlet("Daily"),
                new When(DAY, DAY, When.Precision.DAY, When.Basis.TEXT, "on Friday"),
                new Where("Brest", "BLR", 52.1, 23.69, Where.Precision.CITY, new TextSpan(5, 10), "Brest"),
                List.of(new Figure(
                        "detained",
                        new BigDecimal("2"),
                        new BigDecimal("2"),
                        Figure.Operator.EQUAL,
                        "people",
                        new TextSpan(16, 21),
                        "two")),
                new Event.Why("coerce.detain", List.of()));
        StatedLink link = new StatedLink(
                StatedLink.Type.CAUSE, event.id(), null, passage(0, "because"), passage(8, "of it"), null);
        return new EventRecord(
                new Report(event, new DocumentId(article), "Daily", DAY, new DocumentId(article)),
                List.of(link),
                "2024.03",
                "1.0");
    }

    static Incident incident(String id, EventRecord... events) {
        Event first = events[0].report().event();
        return new Incident(
                new IncidentId(id),
                List.of(events).stream().map(EventRecord::report).toList(),
                first.act(),
                first.actors(),
                first.recipients(),
                first.status(),
                first.quadClass(),
                first.goldstein(),
                first.ploverScore(),
                first.when(),
                List.of(),
                first.where(),
                List.of(),
                List.of(),
                new Corroboration(events.length, events.length, 1, 0, 1, 1));
    }

    static Happening happening(String incident, String target) {
        return new Happening(incident, DAY, DAY, "BLR", target, "COERCE", 4, -5, -7.0, 1, "Brest");
    }

    static LayerEvent layerEvent(String id, LayerDate date) {
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("z", "007");
        raw.put("a", "");
        return new LayerEvent(
                "mine",
                id,
                date,
                List.of(new LayerActor(null, "Army \"A\"", "ISR", List.of("State forces"))),
                List.of(new LayerActor("77", null, "SYR", List.of())),
                new LayerAct("Battles", "Armed clash", null, null, "190", 4, null, true),
                List.of(new LayerFigure("killed", new BigDecimal("3"), BigDecimal.ZERO, null)),
                new LayerPlace("Daraa", "SYR", 32.6, 36.1, Where.Precision.CITY),
                2,
                "Daily",
                null,
                "file.csv:2",
                raw);
    }

    static Set<MergeKey> keys(long... values) {
        return java.util.Arrays.stream(values).mapToObj(MergeKey::new).collect(java.util.stream.Collectors.toSet());
    }

    private static Party party(String name, String country) {
        return new Party(null, name, name, country, List.of("COP"), null, null);
    }

    private static Passage passage(int start, String text) {
        return new Passage(new TextSpan(start, start + text.length()), text);
    }
}
