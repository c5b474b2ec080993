package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code tocsin alerts}, and {@code tocsin monitor} over the data folder. */
class AlertsCommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
    private static final int QUIET_WEEKS = 70;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Ran(int exit, String out, String err) {}

    private Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        int exit = commandLine.execute(all);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** A long quiet time, then a week of raids. */
    private void ingestRaids() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int week = 0; week < QUIET_WEEKS; week++) {
            String text = week % 12 == 0
                    ? "Chad criticized Sudan over its tariffs on Monday, in round " + week + " of a long quarrel."
                    : "Ministers of Chad met officials of Sudan on Monday. It was meeting " + week + " of many.";
            line(lines, "q" + week, MONDAY.plusWeeks(week), text);
        }
        List<String> towns = List.of("Khartoum", "Nyala", "Kassala", "Port Sudan");
        for (int i = 0; i < towns.size(); i++) {
            LocalDate day = MONDAY.plusWeeks(QUIET_WEEKS).plusDays(i);
            String name = day.getDayOfWeek().name();
            line(
                    lines,
                    "r" + i,
                    day,
                    "Chadian soldiers attacked Sudanese troops near " + towns.get(i) + " on " + name.charAt(0)
                            + name.substring(1).toLowerCase(Locale.ROOT) + ".");
        }
        Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
        assertThat(run("ingest", "--quiet", file.toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    private static void line(StringBuilder lines, String id, LocalDate published, String text) {
        lines.append("{\"id\":\"").append(id).append("\",\"outlet\":\"Daily\",\"published\":\"");
        lines.append(published).append("\",\"text\":\"").append(text).append("\"}\n");
    }

    @Test
    void ringsOnceAndRemembersIt() throws IOException {
        ingestRaids();

        String alerts = Files.readString(list("alerts"));
        assertThat(alerts.lines().filter(line -> line.contains("dyad:TCD-SDN"))).hasSize(1);
        assertThat(run("alerts", "run")).isEqualTo(new Ran(ExitCode.NOTHING, "", ""));
        assertThat(Files.readString(list("alerts"))).isEqualTo(alerts);
    }

    private Path list(String what) throws IOException {
        Path file = Files.createTempFile(folder, what, ".csv");
        assertThat(run("list", what, "--format", "csv", "--output", file.toString())
                        .exit())
                .isEqualTo(ExitCode.DONE);
        return file;
    }

    @Test
    void testsRulesOfEveryKindOnThePastAndKeepsThem() throws IOException {
        ingestRaids();
        String week = MONDAY.plusWeeks(QUIET_WEEKS).plusDays(6) + "  ";

        assertThat(run("alerts", "test", "--dyad", "TCD-SDN").out()).startsWith(week + "dyad:TCD-SDN  plover conflict");
        assertThat(run("alerts", "test", "--actor", "SDN").out()).startsWith(week + "actor:SDN");
        assertThat(run("alerts", "test", "--query", "src=TCD&quad=4", "--name", "raids")
                        .out())
                .startsWith(week + "query:raids");
        assertThat(run("alerts", "test", "--place", "Kassala", "--measure", "happenings")
                        .exit())
                .isEqualTo(ExitCode.NOTHING);
        assertThat(run("alerts", "rules").exit()).isEqualTo(ExitCode.NOTHING);

        assertThat(run("alerts", "add", "--actor", "SDN")).isEqualTo(new Ran(ExitCode.DONE, "actor:SDN\n", ""));
        assertThat(run("alerts", "mute", "actor:SDN", "--until", "2099-01-01").exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("alerts", "rules").out())
                .isEqualTo("actor:SDN  by the week, plover conflict, muted until 2099-01-01T00:00:00Z\n");
        assertThat(run("alerts", "run").out()).isEmpty(); // muted: kept, and nobody is told
        assertThat(Files.readString(list("alerts"))).contains("actor:SDN");
        assertThat(run("alerts", "remove", "actor:SDN").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("alerts", "remove", "actor:SDN").exit()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void saysWhatIsWrongWithARule() {
        assertThat(run("alerts", "add", "--dyad", "RUS").err()).startsWith("--dyad: expected two actors");
        assertThat(run("alerts", "add", "--query", "quad=9").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("alerts", "add", "--query", "colour=red").err()).startsWith("--query: ");
        assertThat(run("alerts", "add").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("alerts").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void monitorsALayerByItself() throws IOException {
        ingestRaids();
        Path file = Files.writeString(folder.resolve("events.tsv"), icews());
        assertThat(run("import", "--layer", "others", file.toString()).exit()).isEqualTo(ExitCode.DONE);

        Ran layer = run("monitor", "--layer", "others");
        Ran own = run("monitor", "--dyad", "TCD-SDN", "--measure", "plover_conflict");

        assertThat(layer.exit()).isEqualTo(ExitCode.DONE);
        assertThat(layer.out()).contains("83 events", "dyad:NOR-SDN").doesNotContain("TCD");
        assertThat(layer.out()).containsPattern("2024-0[56]-\\d\\d  goldstein conflict");
        assertThat(own.out())
                .contains("dyad:TCD-SDN", "2024-05-12  plover conflict")
                .doesNotContain("NOR");
        assertThat(run("monitor", "--layer", "none"))
                .isEqualTo(new Ran(ExitCode.DATA, "", "tocsin: no layer 'none': there is others\n"));
        assertThat(run("monitor", "--layer", "others", "x.csv").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void showsInABriefWhatSomebodyCallsAnAnswer() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"),
                "On March 3, two Malian traders were killed in Lyon. The arrest of four French agents in Bamako on March 5 is a response "
                        + "to the killing of the two Malian traders in Lyon on March 3, said Awa Diallo, an analyst in Dakar.");
        assertThat(run("ingest", "--published", "2024-03-08", "--outlet", "Daily", article.toString())
                        .exit())
                .isEqualTo(ExitCode.DONE);
        Path brief = folder.resolve("brief.md");

        int exit = run("brief", "FRA-MLI", "--since", "2024-03-01", "--output", brief.toString())
                .exit();

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(brief))
                .contains("## What answers what")
                .containsPattern("ASSAULT.* ⇒ 2024-03-05 .*COERCE:arrest.*; stated by Awa Diallo, 2 days between");
    }

    /** A call a week for seventy weeks, then thirteen attacks. */
    private static String icews() {
        StringBuilder rows = new StringBuilder(
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\t"
                        + "Target Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\t"
                        + "Latitude\tLongitude\n");
        for (int i = 0; i < 83; i++) {
            boolean isRaid = i >= QUIET_WEEKS;
            LocalDate day = isRaid ? MONDAY.plusWeeks(QUIET_WEEKS).plusDays(i - QUIET_WEEKS) : MONDAY.plusWeeks(i);
            rows.append(1000 + i)
                    .append('\t')
                    .append(day)
                    .append("\tSoldier\tMilitary\tNorway\t")
                    .append(isRaid ? "Attack\t190\t-9.0" : "Consult\t040\t1.0")
                    .append("\tTroops\tMilitary\tSudan\t")
                    .append(i)
                    .append("\t1\tDaily\t\t\t\tSudan\t15.0\t32.0\n");
        }
        return rows.toString();
    }
}
