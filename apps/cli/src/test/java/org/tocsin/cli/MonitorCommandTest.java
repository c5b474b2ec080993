package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code tocsin monitor} as a user meets it. */
class MonitorCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAnAlertWhereACalmDyadTurnsViolent() throws IOException {
        Path events = write(events());

        assertThat(run("monitor", events.toString(), "--scale", "value")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("dyad:NOR-SDN")
                .containsPattern("2023-1[01]-\\d\\d  goldstein conflict .* usually 5 \\(spread 5, 52 windows\\)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void detailsShowTheArrowTheChangesAndWhoAnswersWhom() throws IOException {
        Path events = write(events());

        assertThat(run("monitor", events.toString(), "--scale", "value", "--dyad", "NOR-SDN", "--details"))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("at the end: worse; goldstein conflict")
                .contains("level from 2023-10-16: ")
                .doesNotContain("answers"); // the other side never acts
    }

    @Test
    void takesValuesFromATableOfCodesAndSaysWhichItLacks() throws IOException {
        Path events = write(events());
        Path scale = Files.writeString(folder.resolve("scale.csv"), "code,value\n19,-9\n");

        int exit = run(
                "monitor",
                events.toString(),
                "--code",
                "code",
                "--scale-table",
                scale.toString(),
                "--actor",
                "SDN",
                "--format",
                "jsonl");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.contains("\"rule\":\"actor:SDN\""));
        assertThat(err.toString()).contains("26 events have a code that the scale table does not value");
    }

    @Test
    void namesBadRowsAndColumnsAndReadsTheRest() throws IOException {
        Path events = write(events() + "2023-13-01,NOR,SDN,19,-9\n2023-12-01,NOR,SDN,19,much\n2023-12-01,NOR\n");

        assertThat(run("monitor", events.toString(), "--scale", "value")).isEqualTo(ExitCode.DATA);
        assertThat(err.toString())
                .contains("no date (YYYY-MM-DD): '2023-13-01'")
                .contains("no number in column value")
                .contains("2 cells");
        assertThat(out.toString()).contains("dyad:NOR-SDN");

        assertThat(run("monitor", events.toString(), "--scale", "goldstein")).isEqualTo(ExitCode.DATA);
        assertThat(err.toString()).contains("no column [goldstein] among [date, source, target, code, value]");
        assertThat(run("monitor", events.toString(), "--scale", "value", "--dyad", "NOR"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("monitor", "none.csv", "--scale", "value")).isEqualTo(ExitCode.DATA);
    }

    private int run(String... arguments) {
        CommandLine commandLine =
                Tocsin.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }

    private Path write(String events) throws IOException {
        return Files.writeString(folder.resolve("events.csv"), events);
    }

    /** A mild act every fourth week, a grave one on every day of the last weeks, and something of others on each day. */
    private static String events() {
        StringBuilder events = new StringBuilder("date,source,target,code,value\n");
        LocalDate first = LocalDate.of(2022, 1, 3);
        LocalDate turn = LocalDate.of(2023, 10, 16);
        for (LocalDate day = first; day.isBefore(turn.plusDays(70)); day = day.plusDays(1)) {
            events.append(day).append(",EST,FIN,19,0\n");
            if (!day.isBefore(turn)) {
                events.append(day).append(",NOR,SDN,19,-9\n");
            }
        }
        for (LocalDate day = first; day.isBefore(turn.plusDays(70)); day = day.plusDays(28)) {
            events.append(day).append(",NOR,SDN,11,-5\n");
        }
        return events.toString();
    }
}
