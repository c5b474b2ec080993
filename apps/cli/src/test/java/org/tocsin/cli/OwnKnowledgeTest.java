package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Senses and names of the user's own: what they change, and that what is stored follows. */
class OwnKnowledgeTest {
    private static final String SENSES = """
            sense own.lampoon
                frame  A lampoon/V R
                act    ACCUSE:disapprove 111
                fires  [A Germany] *lampooned* [R Poland] over the delay.
                silent The referee blew a whistle.

            sense coerce.detain
                off    detentions are counted elsewhere
            """;

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
        return new Ran(commandLine.execute(arguments), out.toString(), err.toString());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> events() throws IOException {
        Path file = folder.resolve("events.jsonl");
        run("list", "events", "status=any", "--format", "jsonl", "--data", data(), "--output", file.toString());
        return Files.readAllLines(file);
    }

    private List<String> rules() throws IOException {
        return events().stream()
                .map(line -> line.replaceAll(".*\"rule\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @BeforeEach
    void ingest() throws IOException {
        String article = file(
                "article.txt",
                "Turkish police detained five journalists in Izmir on Monday. Germany lampooned Turkey over the raid. "
                        + "Recep Erdo praised the officers.");
        assertThat(run("ingest", "--quiet", "--published", "2024-05-15", "--data", data(), article)
                        .exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(rules()).contains("coerce.detain").doesNotContain("own.lampoon");
    }

    @Test
    void showsWhatTheyWouldChangeAndChangesNothing() throws IOException {
        List<String> before = rules();

        Ran diff = run("lexicon", "diff", "--data", data(), file("own.senses", SENSES));

        assertThat(diff.exit()).isEqualTo(ExitCode.DONE);
        assertThat(diff.out())
                .containsPattern("(?m)^- article\tasserted\t173 COERCE\t.*coerce.detain")
                .containsPattern("(?m)^\\+ article\tasserted\t111 ACCUSE\tGermany -> T.*own.lampoon");
        assertThat(diff.err()).contains("1 articles, 1 of them change: 1 events come, 1 go");
        assertThat(rules()).isEqualTo(before);
        assertThat(run("lexicon", "diff", "--data", data()).exit()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void areKeptAndCodeWhatIsStored() throws IOException {
        Ran added = run("lexicon", "add", "--data", data(), file("own.senses", SENSES));
        Ran recoded = run("recode", "--quiet", "--data", data());

        assertThat(added.out()).containsPattern("1 senses of your own .* the knowledge is now .*\\+[0-9a-f]{8}");
        assertThat(recoded.exit()).isEqualTo(ExitCode.DONE);
        assertThat(rules()).contains("own.lampoon").doesNotContain("coerce.detain");
        assertThat(events())
                .anyMatch(line -> line.matches(".*\"rule\":\"own.lampoon\".*\"knowledge\":\"[^\"]+\\+[0-9a-f]{8}\".*"));
        assertThat(run("recode", "--quiet", "--data", data()).out()).isEmpty();
        assertThat(run("check", "--data", data()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void giveAnEntityOneMoreName() {
        assertThat(run("lexicon", "add", "--data", data(), "--alias", "recep_tayyip_erdogan=Recep Erdo")
                        .exit())
                .isEqualTo(ExitCode.DONE);

        Ran recoded = run("recode", "--quiet", "--data", data());

        assertThat(recoded.out()).contains("Recep Tayyip Erdogan -> ");
    }

    @Test
    void areRefusedWithTheirFaults() throws IOException {
        Ran silent = run(
                "lexicon",
                "add",
                "--data",
                data(),
                file("own.senses", SENSES.replace("The referee blew a whistle", "France lampooned Italy")));
        Ran off = run("lexicon", "add", "--data", data(), file("own.senses", "sense no.such\n    off\n"));
        Ran nobody = run("lexicon", "add", "--data", data(), "--alias", "nobody=X");

        assertThat(silent.exit()).isEqualTo(ExitCode.NOTHING);
        assertThat(silent.out()).startsWith("own:senses/own.senses:5: own.lampoon: should be silent");
        assertThat(off.err()).isEqualTo("own:senses/own.senses:1: there is no sense no.such to turn off\n");
        assertThat(nobody.err()).startsWith("no entity 'nobody'");
        assertThat(folder.resolve("data").resolve("knowledge")).doesNotExist();
    }
}
