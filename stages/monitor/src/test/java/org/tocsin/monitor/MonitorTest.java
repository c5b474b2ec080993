package org.tocsin.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.monitor.HappeningFixture.act;
import static org.tocsin.monitor.HappeningFixture.covered;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Report;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Sums;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

class MonitorTest {
    private static final LocalDate FROM = LocalDate.of(2024, 5, 6);
    private static final LocalDate TO = LocalDate.of(2024, 6, 9);
    private static final When DAY = on("2024-05-27", "2024-05-27");

    @Test
    void seriesOfBothDirectionsAddUpHappeningsAndShowCoverageBeside() {
        Monitor monitor = new Monitor(Period.WEEK, FROM, TO, covered(FROM, FROM.plusDays(20)), Measure.PLOVER_CONFLICT);
        List<Happening> happenings = List.of(
                act("h1", "2024-05-07", "NOR", "SDN", -5),
                act("h2", "2024-05-08", "NOR", "SDN", -9),
                act("h3", "2024-05-21", "NOR", "SDN", 3),
                act("h4", "2024-05-21", "SDN", "NOR", -4),
                act("late", "2024-06-20", "NOR", "SDN", -4));

        DyadSeries there = monitor.watch(new Dyad("NOR", "SDN"), happenings);
        DyadSeries back = monitor.watch(new Dyad("SDN", "NOR"), happenings);

        assertThat(there.intervals())
                .extracting(interval -> interval.coverage())
                .containsExactly(7, 7, 7, 0, 0);
        assertThat(there.intervals())
                .extracting(interval -> interval.sums().goldsteinSum())
                .containsExactly(-14.0, 0.0, 3.0, 0.0, 0.0);
        assertThat(there.total()).isEqualTo(new Sums(3, 3, 14, 3, 14, 3, 1, 0, 0, 2));
        assertThat(there.total().goldsteinMean()).isEqualTo(-11.0 / 3);
        assertThat(back.total().happenings()).isEqualTo(1);
    }

    @Test
    void anAssertedDeedCountsOnceForEachPairOfCountries() {
        List<Party> sides = List.of(party("NOR"), party("NOR"), party("EST"), party(null));

        assertThat(Monitor.happenings(incident(Status.ASSERTED, EventType.ASSAULT, DAY, sides)))
                .extracting(happening -> happening.source() + "-" + happening.target() + " " + happening.id())
                .containsExactly("EST-SDN i1", "NOR-SDN i1");
    }

    @Test
    void demandsCountAndClaimsStatementsAndUndatedDeedsDoNot() {
        List<Party> one = List.of(party("NOR"));

        assertThat(Monitor.happenings(incident(Status.DEMANDED, EventType.REQUEST, DAY, one)))
                .hasSize(1);
        assertThat(Monitor.happenings(incident(Status.CLAIMED, EventType.ASSAULT, DAY, one)))
                .isEmpty();
        assertThat(Monitor.happenings(incident(Status.BACKGROUND, EventType.ASSAULT, DAY, one)))
                .isEmpty();
        assertThat(Monitor.happenings(incident(Status.ASSERTED, null, DAY, one)))
                .isEmpty();
        assertThat(Monitor.happenings(incident(Status.ASSERTED, EventType.ASSAULT, When.UNKNOWN, one)))
                .isEmpty();
        assertThat(Monitor.happenings(incident(Status.ASSERTED, EventType.ASSAULT, DAY, List.of(party("SDN")))))
                .isEmpty();
    }

    private static When on(String start, String end) {
        return new When(
                LocalDate.parse(start), LocalDate.parse(end), When.Precision.DAY, When.Basis.TEXT, "on the day");
    }

    private static Party party(@Nullable String country) {
        return new Party(null, "they", "they", country, List.of(), null, null);
    }

    private static Incident incident(Status status, @Nullable EventType type, When when, List<Party> actors) {
        Act act = new Act(type, null, type == null ? "010" : "190");
        List<Party> recipients = List.of(party("SDN"));
        Passage hit = new Passage(new TextSpan(0, 4), "Hit.");
        Event event = new Event(
                new EventId("e1"),
                0,
                hit,
                new Event.Trigger(hit, true),
                act,
                actors,
                recipients,
                List.of(),
                4,
                -9,
                -9.0,
                status,
                Attribution.byOutlet("Post"),
                when,
                null,
                List.of(),
                new Event.Why("test", List.of()));
        Report report = new Report(event, new DocumentId("a1"), "Post", null, new DocumentId("a1"));
        return new Incident(
                new IncidentId("i1"),
                List.of(report),
                act,
                actors,
                recipients,
                status,
                4,
                -9,
                -9.0,
                when,
                List.of(),
                null,
                List.of(),
                List.of(),
                new Corroboration(1, 1, 1, 0, 1, 1));
    }
}
