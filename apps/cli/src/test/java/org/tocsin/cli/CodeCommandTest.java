package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.acquire.ArticleReader;
import picocli.CommandLine;

/** {@code tocsin code} as a user meets it: the sample articles, and inputs that are not what they should be. */
class CodeCommandTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "examples.csv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Run with {@code -Dtocsin.golden=write} to accept what the coder says now, and read the difference before committing it. */
    @Test
    void codesTheSampleArticlesAsTheGoldenFileSays() throws IOException {
        Path coded = folder.resolve("events.csv");

        Run run = Run.of("code", EXAMPLES.toString(), "--format", "csv", "--output", coded.toString(), "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        if ("write".equals(System.getProperty("tocsin.golden"))) {
            Files.copy(coded, GOLDEN, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(coded)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void namesEachBadInputWithItsReasonAndCodesTheRest() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.writeString(inputs.resolve("a-good.txt"), "Kenya expelled two Somali diplomats on Monday.");
        Files.writeString(inputs.resolve("b-empty.txt"), "");
        Files.write(inputs.resolve("c-binary.txt"), new byte[] {0, 1, 2, 3, 0, 9, 8});
        Files.write(inputs.resolve("d-latin1.txt"), "Le général a été arrêté.".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(inputs.resolve("e-lines.jsonl"), """
                {"id": "one", "text": "France expelled two Malian diplomats.", "published": "2022-05-32"}
                {"id": "broken", "text": "Peru
                {"id": "no text"}

                {"id": "two", "text": "Chad recalled its ambassador from Sudan.", "published": "2022-05-03T10:00:00Z"}
                """);
        Files.writeString(
                inputs.resolve("f-line.jsonl"), "{\"id\": \"big\", \"text\": \"" + "x ".repeat(4_000_000) + "\"}\n");
        Files.writeString(inputs.resolve("g-five-megabytes.txt"), "Oslo protested. ".repeat(330_000));
        Files.writeString(inputs.resolve("h-sentence.txt"), "Oslo and ".repeat(5_000) + "Bergen protested.");
        try (GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(inputs.resolve("i-good.jsonl.gz")))) {
            zipped.write("{\"id\": \"three\", \"text\": \"Iran summoned the Swiss ambassador.\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path one = folder.resolve("one.jsonl");
        Path four = folder.resolve("four.jsonl");

        Run single = Run.of(
                "code", inputs.toString(), folder + "/none.txt", "--threads", "1", "--quiet", "--output", one + "");
        Run many = Run.of(
                "code", inputs.toString(), folder + "/none.txt", "--threads", "4", "--quiet", "--output", four + "");

        assertThat(single.exit()).isEqualTo(ExitCode.DATA);
        assertThat(many.exit()).isEqualTo(ExitCode.DATA);
        assertThat(single.err().lines().map(line -> line.replace(folder.toString(), "")))
                .anyMatch(line -> line.contains("/in/b-empty.txt: empty"))
                .anyMatch(line -> line.contains("/in/c-binary.txt: binary"))
                .anyMatch(line -> line.contains("/in/d-latin1.txt: bad encoding"))
                .anyMatch(line -> line.contains("/in/e-lines.jsonl:1: bad field: \"published\" is no date"))
                .anyMatch(line -> line.contains("/in/e-lines.jsonl:2: bad json"))
                .anyMatch(line -> line.contains("/in/e-lines.jsonl:3: bad field: no \"text\""))
                .anyMatch(line -> line.contains("/in/f-line.jsonl:1: too long"))
                .anyMatch(line -> line.contains("/in/g-five-megabytes.txt: too long"))
                .anyMatch(line -> line.contains("h-sentence at character 0: too long: a sentence of"))
                .anyMatch(line -> line.contains("/none.txt: unreadable: no such file"))
                .hasSize(12);
        assertThat(Files.readAllLines(one))
                .anyMatch(line -> line.contains("\"article_id\":\"a-good\"") && line.contains("\"SANCTION\""))
                .anyMatch(line -> line.contains("\"article_id\":\"one\"")
                        && line.contains("\"start\":null,\"end\":null,\"precision\":\"unknown\""))
                .anyMatch(line -> line.contains("\"article_id\":\"two\""))
                .anyMatch(line -> line.contains("\"article_id\":\"three\""));
        assertThat(Files.readString(four)).isEqualTo(Files.readString(one));
    }

    @Test
    void anUnknownOptionAWrongDateAndNoInputAreWrongUsage() {
        assertThat(Run.of("code", "x.txt", "--pubished", "2022-01-01").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("code").exit()).isEqualTo(ExitCode.USAGE);
        Run date = Run.of("code", "x.txt", "--published", "yesterday");
        assertThat(date.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(date.err()).contains("--published").contains("yesterday");
        Run threads = Run.of("code", "x.txt", "--threads", "0");
        assertThat(threads.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(threads.err()).isEqualTo("tocsin: --threads must be at least 1, got 0\n");
    }

    @Test
    void aFileWithoutPermissionIsNamedAsSuch() {
        assertThat(ArticleReader.reason(new java.nio.file.AccessDeniedException("x.txt")))
                .isEqualTo("no permission to read it");
    }

    @Test
    void theHelpNamesEveryVerbAndTheExitCodes() {
        Run help = Run.of("--help");

        assertThat(help.exit()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("code", "explain", "annotate", "lexicon", "evaluate", "Exit codes");
    }

    /** What one call of the command line did. */
    private record Run(int exit, String out, String err) {
        static Run of(String... arguments) {
            CommandLine commandLine = Tocsin.commandLine();
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            commandLine.setOut(new PrintWriter(out, true));
            commandLine.setErr(new PrintWriter(err, true));
            int exit = commandLine.execute(List.of(arguments).toArray(String[]::new));
            return new Run(exit, out.toString(), err.toString());
        }
    }
}
