package org.tocsin.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Builds reports for tests: {@code report("e1").by("Russia", "RUS").on("2024-03-01").build()}. */
final class ReportFixture {
    private final String id;
    private String outlet = "Outlet";
    private String article;
    private String copyGroup;
    private int sentenceIndex;
    private boolean isToldByVerb = true;
    private Act act = new Act(EventType.ASSAULT, "aerial", "195");
    private Status status = Status.ASSERTED;
    private List<Party> actors = List.of(party("Norland", "NOR"));
    private List<Party> recipients = List.of(party("Suderia", "SDN"));
    private When when = When.UNKNOWN;
    private @Nullable LocalDate published = LocalDate.of(2024, 3, 2);
    private @Nullable Where where;
    private final List<Figure> figures = new ArrayList<>();
    private String sentence = "Planes struck the depot.";
    private @Nullable String via;

    private ReportFixture(String id) {
        this.id = id;
        this.article = "article of " + id;
        this.copyGroup = article;
    }

    static ReportFixture report(String id) {
        return new ReportFixture(id);
    }

    ReportFixture in(String name) {
        outlet = name;
        return this;
    }

    ReportFixture inArticle(String id, int sentenceNumber) {
        article = id;
        copyGroup = id;
        sentenceIndex = sentenceNumber;
        return this;
    }

    ReportFixture toldByNoun() {
        isToldByVerb = false;
        return this;
    }

    ReportFixture copying(String group) {
        copyGroup = group;
        return this;
    }

    ReportFixture act(EventType type, @Nullable String mode, String cameo) {
        act = new Act(type, mode, cameo);
        return this;
    }

    ReportFixture status(Status value) {
        status = value;
        return this;
    }

    ReportFixture by(String name, @Nullable String country) {
        actors = List.of(party(name, country));
        return this;
    }

    ReportFixture byUnknown() {
        actors = List.of();
        return this;
    }

    ReportFixture against(String name, @Nullable String country) {
        recipients = List.of(party(name, country));
        return this;
    }

    ReportFixture on(String day) {
        LocalDate date = LocalDate.parse(day);
        when = new When(date, date, When.Precision.DAY, When.Basis.TEXT, day);
        return this;
    }

    ReportFixture published(@Nullable String day) {
        published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    ReportFixture at(String town, double latitude, double longitude) {
        where = new Where(town, "SDN", latitude, longitude, Where.Precision.CITY, null, town);
        return this;
    }

    ReportFixture killed(int number) {
        BigDecimal value = BigDecimal.valueOf(number);
        figures.add(new Figure(
                "killed", value, value, Figure.Operator.EQUAL, "people", new TextSpan(0, 1), number + " killed"));
        return this;
    }

    ReportFixture saying(String words) {
        sentence = words;
        return this;
    }

    ReportFixture via(String agency) {
        via = agency;
        return this;
    }

    Report build() {
        Event event = new Event(
                new EventId(id),
                sentenceIndex,
                new Passage(new TextSpan(0, sentence.length()), sentence),
                new Event.Trigger(new Passage(new TextSpan(0, 1), "struck"), isToldByVerb),
                act,
                actors,
                recipients,
                List.of(),
                4,
                -9,
                -9.0,
                status,
                new Attribution(null, null, outlet, via),
                when,
                where,
                figures,
                new Event.Why("test", List.of()));
        return new Report(event, new DocumentId(article), outlet, published, new DocumentId(copyGroup));
    }

    private static Party party(String name, @Nullable String country) {
        return new Party(null, name, name, country, List.of(), null, null);
    }
}
