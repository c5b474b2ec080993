package org.tocsin.view.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Writes the event of one sentence; what is not said stays unknown. */
public final class Reports {
    private final String id;
    private final Document document;
    private final TextSpan sentence;
    private Act act = new Act(EventType.COERCE, "arrest", "173");
    private Status status = Status.ASSERTED;
    private @Nullable Party source;
    private @Nullable Party target;
    private @Nullable Party speaker;
    private When when = When.UNKNOWN;
    private @Nullable Where where;
    private final List<Figure> figures = new ArrayList<>();
    private final List<StatedLink> links = new ArrayList<>();

    private Reports(String id, Document document, String sentence) {
        int start = document.text().indexOf(sentence);
        if (start < 0) {
            throw new IllegalArgumentException(document.id() + " has no sentence: " + sentence);
        }
        this.id = id;
        this.document = document;
        this.sentence = new TextSpan(start, start + sentence.length());
    }

    public static Reports event(String id, Document document, String sentence) {
        return new Reports(id, document, sentence);
    }

    public Reports act(EventType type, @Nullable String mode, String cameo) {
        act = new Act(type, mode, cameo);
        return this;
    }

    public Reports status(Status value) {
        status = value;
        return this;
    }

    public Reports from(Party party) {
        source = party;
        return this;
    }

    public Reports to(Party party) {
        target = party;
        return this;
    }

    public Reports saidBy(Party party) {
        speaker = party;
        return this;
    }

    public Reports on(LocalDate day) {
        when = new When(day, day, When.Precision.DAY, When.Basis.TEXT, "on that day");
        return this;
    }

    public Reports in(String city, String country, double latitude, double longitude) {
        where = new Where(city, country, latitude, longitude, Where.Precision.CITY, null, city);
        return this;
    }

    public Reports inCountry(String name, String country) {
        where = new Where(name, country, null, null, Where.Precision.COUNTRY, null, name);
        return this;
    }

    public Reports counting(String kind, @Nullable Integer minimum, @Nullable Integer maximum, String words) {
        figures.add(new Figure(
                kind,
                minimum == null ? null : BigDecimal.valueOf(minimum),
                maximum == null ? null : BigDecimal.valueOf(maximum),
                maximum == null ? Figure.Operator.AT_LEAST : Figure.Operator.EQUAL,
                "people",
                new TextSpan(sentence.start(), sentence.start() + words.length()),
                words));
        return this;
    }

    public Reports linked(StatedLink.Type type, String toEvent, @Nullable Party holder) {
        Passage words = new Passage(sentence, sentence.of(document.text()));
        links.add(new StatedLink(type, new EventId(id), new EventId(toEvent), words, words, holder));
        return this;
    }

    public EventRecord write() {
        Passage words = new Passage(sentence, sentence.of(document.text()));
        Event event = new Event(
                new EventId(id),
                0,
                words,
                new Event.Trigger(words, true),
                act,
                source == null ? List.of() : List.of(source),
                target == null ? List.of() : List.of(target),
                List.of("legal"),
                act.plover().map(type -> type == EventType.COERCE ? 4 : 3).orElse(3),
                act.plover().map(type -> type == EventType.COERCE ? -5.0 : -2.0).orElse(0.0),
                -7.0,
                status,
                speaker == null
                        ? Attribution.byOutlet(document.outlet())
                        : new Attribution(speaker, null, document.outlet(), null),
                when,
                where,
                figures,
                new Event.Why("coerce.detain", List.of()));
        return new EventRecord(Report.of(event, document), links, "2025.07", "0.1.0");
    }

    public static Party party(String name, @Nullable String country, @Nullable String sector, @Nullable String entity) {
        return new Party(null, name, name, country, sector == null ? List.of() : List.of(sector), entity, null);
    }

    /** The document of a made-up article. */
    public static Document article(String id, String title, String outlet, @Nullable LocalDate day, String text) {
        return new Document(new DocumentId(id), text, title, day, outlet, "https://news.example/" + id, "en");
    }
}
