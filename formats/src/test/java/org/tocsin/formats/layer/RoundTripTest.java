package org.tocsin.formats.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.export.EventWriter;
import org.tocsin.formats.export.ExportFormat;
import org.tocsin.formats.export.ExportSettings;
import org.tocsin.formats.export.ExportedEvent;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.layer.LayerReader.Choice;
import org.tocsin.formats.sample.SampleEvents;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerPlace;
import org.tocsin.model.problem.Problem;

/** What goes out in a format comes back from it, as far as the format can hold it. */
class RoundTripTest {
    private static final KnowledgeFiles FILES = KnowledgeFiles.bundled();
    private static final LayerReader READER = new LayerReader(FILES);
    private static final ExportSettings SETTINGS = ExportSettings.of(FILES, LocalDate.of(2026, 11, 25));

    private static byte[] write(ExportFormat format, List<EventRecord> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventWriter writer = format.writer(out, SETTINGS)) {
            for (EventRecord event : events) {
                writer.write(ExportedEvent.of(event, "https://daily.example/1"));
            }
        }
        return out.toByteArray();
    }

    private static List<LayerEvent> read(byte[] bytes, LayerFormat expected) {
        List<LayerEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LayerTally tally =
                READER.read(new ByteArrayInputStream(bytes), "f", Choice.AUTOMATIC, events::add, problems::add);
        assertThat(problems).isEmpty();
        assertThat(tally.knownFormat()).contains(expected);
        return events;
    }

    @Test
    void polecatHoldsTypesSidesDayAndPlace() throws IOException {
        List<EventRecord> written = SampleEvents.many(21, 500);

        List<LayerEvent> read = read(write(ExportFormat.POLECAT, written), LayerFormat.POLECAT);

        assertThat(read).hasSize(500);
        for (int i = 0; i < read.size(); i++) {
            Event event = written.get(i).report().event();
            LayerEvent back = read.get(i);
            assertThat(back.id()).isEqualTo(event.id().value());
            assertThat(back.date().start()).isEqualTo(event.when().start());
            assertThat(back.act().plover()).isEqualTo(event.act().type());
            assertThat(back.act().mode()).isEqualTo(event.act().mode());
            assertThat(back.act().quadClass()).isEqualTo(event.quadClass());
            assertThat(back.act().ploverScore()).isEqualTo(event.ploverScore());
            assertThat(back.sources()).isEqualTo(expected(event.actors()));
            assertThat(back.targets()).isEqualTo(expected(event.recipients()));
            assertThat(back.outlet()).isEqualTo("Daily");
            assertPlace(back, event.where());
        }
    }

    private static List<LayerActor> expected(List<Party> parties) {
        return parties.stream()
                .map(party -> new LayerActor(null, oneLine(party.name()), party.country(), party.sectors()))
                .toList();
    }

    @Test
    void gdeltHoldsCodesWithTheirZerosADayAndAPairOfSides() throws IOException {
        List<EventRecord> written = SampleEvents.many(22, 500);

        List<LayerEvent> read = read(write(ExportFormat.GDELT, written), LayerFormat.GDELT);

        int next = 0;
        for (EventRecord record : written) {
            Event event = record.report().event();
            for (@Nullable Party actor : orNobody(event.actors())) {
                for (@Nullable Party recipient : orNobody(event.recipients())) {
                    LayerEvent back = read.get(next++);
                    assertThat(back.id()).startsWith(event.id().value());
                    assertThat(back.date().start()).isEqualTo(event.when().start());
                    assertThat(back.act().cameo()).isEqualTo(event.act().cameo());
                    assertThat(back.act().goldstein()).isEqualTo(event.goldstein());
                    assertThat(back.act().quadClass()).isEqualTo(event.quadClass());
                    assertThat(country(back.sources())).isEqualTo(actor == null ? null : actor.country());
                    assertThat(name(back.targets())).isEqualTo(recipient == null ? null : upper(recipient.name()));
                    assertThat(back.url()).isEqualTo("https://daily.example/1");
                    assertPlace(back, event.where());
                }
            }
        }
        assertThat(read).hasSize(next);
        assertThat(read.stream().map(LayerEvent::id)).doesNotHaveDuplicates();
    }

    private static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> sides = new ArrayList<>(parties);
        if (sides.isEmpty()) {
            sides.add(null);
        }
        return sides;
    }

    private static @Nullable String country(List<LayerActor> side) {
        return side.isEmpty() ? null : side.get(0).country();
    }

    private static @Nullable String name(List<LayerActor> side) {
        return side.isEmpty() ? null : side.get(0).name();
    }

    private static String upper(String name) {
        return oneLine(name).toUpperCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ");
    }

    private static void assertPlace(LayerEvent back, @Nullable Where where) {
        LayerPlace place = back.place();
        if (where == null || place == null) {
            assertThat(place).isNull();
            assertThat(where).isNull();
            return;
        }
        assertThat(place)
                .isEqualTo(new LayerPlace(
                        oneLine(where.name()),
                        where.country(),
                        where.latitude(),
                        where.longitude(),
                        place.precision() == null ? null : where.precision()));
    }

    @Test
    void aSpoiltFileLosesNoRowSilently() throws IOException {
        Random random = new Random(23);
        for (ExportFormat format : List.of(ExportFormat.GDELT, ExportFormat.POLECAT)) {
            LayerFormat layer = format == ExportFormat.GDELT ? LayerFormat.GDELT : LayerFormat.POLECAT;
            String text = new String(write(format, SampleEvents.many(24, 200)), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(text.lines().toList());
            int firstRow = format == ExportFormat.GDELT ? 0 : 1;
            for (int i = firstRow; i < lines.size(); i++) {
                lines.set(i, spoilt(lines.get(i), random));
            }
            List<LayerEvent> events = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();

            LayerTally tally = READER.read(
                    new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                    "f",
                    Choice.of(layer),
                    events::add,
                    problems::add);

            long rows = lines.stream().filter(line -> !line.isBlank()).count() - firstRow;
            assertThat(tally.rows()).isEqualTo(rows);
            assertThat(tally.events()).isEqualTo(events.size());
            assertThat(tally.bad()).isEqualTo(problems.size()).isPositive();
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.where()).matches("f:\\d+"));
        }
    }

    /** The line as it was, or with a character gone, put in or changed. */
    private static String spoilt(String line, Random random) {
        int at = random.nextInt(line.length());
        return switch (random.nextInt(5)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(0, at) + "\t" + line.substring(at);
            case 2 -> line.substring(0, at) + "x" + line.substring(at + 1);
            case 3 -> line.replace("\t", " ");
            default -> line;
        };
    }
}
