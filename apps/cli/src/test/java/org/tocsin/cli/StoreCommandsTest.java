package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is asked of a data folder that holds the sample articles. */
class StoreCommandsTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "articles.jsonl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void ingest() {
        assertThat(run("ingest", "--quiet", "--data", shared.toString(), EXAMPLES.toString())
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        int exit = commandLine.execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** Asks the shared data; what comes out in the file of {@code --output}. */
    private String ask(int exit, String... arguments) throws IOException {
        Path file = Files.createTempFile(folder, "out", ".txt");
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", shared.toString(), "--output", file.toString()));
        assertThat(run(all.toArray(String[]::new)).exit()).isEqualTo(exit);
        return Files.readString(file);
    }

    @Test
    void listsInEveryFormat() throws IOException {
        String table = ask(ExitCode.DONE, "list", "incidents", "dyad=CAN-IND");
        String csv = ask(ExitCode.DONE, "list", "incidents", "--format", "csv", "dyad=CAN-IND");
        String jsonl = ask(ExitCode.DONE, "list", "incidents", "--format", "jsonl", "dyad=CAN-IND");

        assertThat(table.lines().count()).isEqualTo(csv.lines().count()).isGreaterThan(2);
        assertThat(jsonl.lines().count()).isEqualTo(csv.lines().count() - 1);
        assertThat(csv).startsWith("id,status,is_disputed,date_start,");
        for (String line : jsonl.lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).path("reports").isEmpty())
                    .isFalse();
        }
        assertThat(ask(ExitCode.NOTHING, "list", "incidents", "src=ZWE")).hasLineCount(1);
    }

    @Test
    void listsEventsInTheFieldsOfTheContract() throws IOException {
        String jsonl = ask(ExitCode.DONE, "list", "events", "--format", "jsonl", "status=any");

        for (String line : jsonl.lines().toList()) {
            var event = new ObjectMapper().readTree(line);
            assertThat(List.of("id", "article_id", "sentence", "trigger", "actors", "status", "why"))
                    .allMatch(event::hasNonNull);
            assertThat(event.path("incident_id").isTextual()).isTrue();
        }
    }

    @Test
    void hasEveryOtherList() throws IOException {
        for (String what : List.of("claims", "figures", "articles", "dyads", "actors", "forecasts", "outlets")) {
            assertThat(ask(ExitCode.DONE, "list", what, "--format", "csv")
                            .lines()
                            .count())
                    .as(what)
                    .isGreaterThan(1);
            assertThat(ask(ExitCode.DONE, "list", what)).as(what).isNotBlank();
        }
        for (String what : List.of("alerts", "feeds", "jobs", "problems", "deletions")) {
            assertThat(ask(ExitCode.NOTHING, "list", what, "--format", "jsonl")).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        String data = shared.toString();

        assertThat(run("list", "incidents", "--data", data, "quad=9"))
                .isEqualTo(new Ran(ExitCode.USAGE, "", "tocsin: quad: expected one of 1, 2, 3, 4, got '9'\n"));
        assertThat(run("list", "nouns", "--data", data).err())
                .startsWith("no list 'nouns': there are incidents, events");
        assertThat(run("list", "incidents", "--data", folder.resolve("none").toString()))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(ExitCode.DATA))
                .satisfies(ran -> assertThat(ran.err()).startsWith("tocsin: no data in "));
        assertThat(run("brief", "CAN", "--data", data).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void writesABriefWithEvidenceOnEveryLine() throws IOException {
        String brief = ask(ExitCode.DONE, "brief", "CAN-IND", "--since", "2023-09-01", "--until", "2023-10-31");

        Matcher sources = Pattern.compile("(?m)^(\\d+)\\. ").matcher(brief);
        int last = 0;
        while (sources.find()) {
            assertThat(Integer.parseInt(sources.group(1))).isEqualTo(++last);
        }
        assertThat(brief).startsWith("# CAN-IND, 2023-09-01 to 2023-10-31").contains("## What happened", "1 owner");
        assertThat(brief.toLowerCase(java.util.Locale.ROOT)).doesNotContain("confirmed");
        for (String line : brief.lines().filter(text -> text.startsWith("- ")).toList()) {
            Matcher numbers = Pattern.compile("\\\\\\[(\\d+)\\\\\\]").matcher(line);
            assertThat(numbers.find()).as(line).isTrue();
            assertThat(Integer.parseInt(numbers.group(1))).isBetween(1, last);
        }
    }

    @Test
    void exportsAllThatAFilterFinds() throws IOException {
        long incidents = ask(ExitCode.DONE, "list", "incidents", "--format", "jsonl")
                .lines()
                .count();
        for (String format : List.of("csv", "jsonl", "plover", "polecat", "gdelt", "geojson", "graphml", "parquet")) {
            Path file = folder.resolve("events." + format);

            assertThat(run("export", "--format", format, "--data", shared.toString(), "--output", file.toString())
                            .exit())
                    .as(format)
                    .isEqualTo(ExitCode.DONE);

            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("events.jsonl")).lines().count())
                .isEqualTo(incidents);
        assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("\"knowledge\"", "events.csv");
        assertThat(folder.resolve("events.gdelt.datapackage.json")).exists();
        assertThat(run("export", "--format", "csv", "--preview", "--data", shared.toString())
                        .out())
                .startsWith(incidents + " happenings; the file begins:\nid,article_id,");
    }

    @Test
    void takesBackWhatItExported() throws IOException {
        Path file = folder.resolve("events.tsv");
        String data = folder.resolve("data").toString();
        run("export", "--format", "polecat", "--data", shared.toString(), "--output", file.toString());

        Ran preview = run("import", "--format", "polecat", "--preview", file.toString(), "--data", data);
        Ran loaded = run("import", file.toString(), "--data", data);

        assertThat(preview.exit()).isEqualTo(ExitCode.DONE);
        assertThat(preview.out()).contains("POLECAT");
        assertThat(loaded.exit()).isEqualTo(ExitCode.DONE);
        assertThat(loaded.err()).contains("events in layer polecat");
        assertThat(run("import", EXAMPLES.toString(), "--data", data).exit()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void backsUpAndRestores() {
        String backup = folder.resolve("backup").toString();
        String data = folder.resolve("restored").toString();

        assertThat(run("backup", backup, "--data", shared.toString()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("restore", backup, "--data", data).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--data", data).out()).isEqualTo("all records fit together\n");
    }
}
