package org.tocsin.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

class EventJsonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void readsWhatItWrites() {
        EventRecord event = new EventRecord(
                new Report(full(), new DocumentId("a1"), "Daily", DAY.plusDays(1), new DocumentId("a1")),
                List.of(new StatedLink(
                        StatedLink.Type.RETALIATION,
                        new EventId("e1"),
                        null,
                        passage(40, "in response to"),
                        passage(55, "the raid"),
                        party(null, ""))),
                "2024.03",
                "1.2.3");

        assertThat(EventReader.read(EventJson.line(event))).isEqualTo(event);
    }

    @Test
    void keepsWhatIsUnknownUnknown() {
        EventRecord event = new EventRecord(
                new Report(bare(), new DocumentId("a1"), null, null, new DocumentId("a1")), List.of(), "k", "e");

        String line = EventJson.line(event);

        assertThat(line).contains("\"outlet\":null", "\"place\":null", "\"plover_score\":null", "\"cameo\":\"010\"");
        assertThat(EventReader.read(line)).isEqualTo(event);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> EventReader.read("{\"article_id\":\"a1\",\"id\":\"e1\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start");
        assertThatThrownBy(() -> EventReader.read("{\"id\":")).hasMessageStartingWith("not JSON");
    }

    private static Event full() {
        return new Event(
                new EventId("e1"),
                3,
                passage(10, "Police detained them."),
                new Event.Trigger(passage(17, "detained"), true),
                new Act(EventType.COERCE, "arrest", "173"),
                List.of(party(new TextSpan(10, 16), "Police")),
                List.of(new Party(
                        new TextSpan(26, 30), "them", "Poles", "POL", List.of("CVL"), null, passage(0, "the Poles"))),
                List.of("legal"),
                4,
                -5,
                -7.0,
                Status.CLAIMED,
                new Attribution(party(null, ""), passage(31, "said"), "Daily", "Wire"),
                new When(DAY, null, When.Precision.AFTER, When.Basis.TEXT, "since March 1"),
                new Where("Brest", "BLR", 52.1, 23.69, Where.Precision.CITY, new TextSpan(5, 10), "Brest"),
                List.of(new Figure(
                        "detained",
                        new BigDecimal("2.5"),
                        null,
                        Figure.Operator.MORE_THAN,
                        "people",
                        new TextSpan(26, 30),
                        "more than 2.5")),
                new Event.Why("coerce.detain", List.of(passage(31, "said"))));
    }

    private static Event bare() {
        return new Event(
                new EventId("e2"),
                0,
                passage(0, "It spoke."),
                new Event.Trigger(passage(3, "spoke"), true),
                new Act(null, null, "010"),
                List.of(),
                List.of(),
                List.of(),
                1,
                0,
                null,
                Status.ASSERTED,
                Attribution.byOutlet(null),
                When.UNKNOWN,
                null,
                List.of(),
                new Event.Why("say", List.of()));
    }

    private static Party party(@Nullable TextSpan span, String text) {
        return new Party(span, text, "Police of Belarus", "BLR", List.of("COP", "GOV"), "blr-police", null);
    }

    private static Passage passage(int start, String text) {
        return new Passage(new TextSpan(start, start + text.length()), text);
    }
}
