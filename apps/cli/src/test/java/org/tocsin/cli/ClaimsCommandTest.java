package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tocsin claims} as a user meets it. */
class ClaimsCommandTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "claims.csv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Run with {@code -Dtocsin.golden=write} to accept what is found now, and read the difference before committing it. */
    @Test
    void findsTheClaimsOfTheSampleArticlesAsTheGoldenFileSays() throws IOException {
        Path claims = folder.resolve("claims.csv");

        int exit = Tocsin.commandLine()
                .execute("claims", EXAMPLES.toString(), "--format", "csv", "--output", claims.toString(), "--quiet");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        if ("write".equals(System.getProperty("tocsin.golden"))) {
            Files.copy(claims, GOLDEN, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(claims)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void writesTheFieldsOfTheContractWithNullForWhatIsNotKnown() throws IOException {
        Path article = folder.resolve("article.txt");
        Files.writeString(article, "\"We stay,\" the minister said, \"and fight.\"\n\nThe port is expected to reopen.");
        Path claims = folder.resolve("claims.jsonl");

        int exit = Tocsin.commandLine()
                .execute("claims", article.toString(), "--outlet", "Wire", "--output", claims.toString(), "--quiet");

        List<String> lines = Files.readAllLines(claims);
        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("\"article_id\":\"article\"")
                .contains("\"cue\":{\"start\":24,\"end\":28,\"text\":\"said\"}")
                .contains("\"quote_type\":\"direct\"")
                .contains("\"content\":[{\"start\":0,\"end\":10,\"text\":\"\\\"We stay,\\\"\"},{\"start\":30,")
                .contains(
                        "\"modality\":\"assertion\",\"stance\":[],\"outlet\":\"Wire\",\"via\":null,\"resolution\":\"nominal\"}");
        assertThat(lines.get(1)).contains("\"speaker\":null").contains("\"resolution\":\"unspecified\"");
    }

    @Test
    void anArticleInWhichNobodySpeaksEndsWithNothingFound() throws IOException {
        Path article = folder.resolve("article.txt");
        Files.writeString(article, "The port is closed.");

        int exit = Tocsin.commandLine()
                .execute("claims", article.toString(), "--format", "table", "--output", folder + "/none", "--quiet");

        assertThat(exit).isEqualTo(ExitCode.NOTHING);
        assertThat(Files.readString(folder.resolve("none"))).startsWith("MODALITY");
    }
}
