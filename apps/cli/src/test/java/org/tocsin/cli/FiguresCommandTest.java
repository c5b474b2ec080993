package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path folder;

    @Test
    void keepsTwoSayersApartAndMarksThePartOfAnotherFigure() throws IOException {
        List<JsonNode> figures = figuresOf("""
                Police in Lusaka detained seven students on Monday. Two of those detained were released.

                The interior ministry said that 300 people had marched. Organisers said 5,000 people had marched.
                """);

        assertThat(figures).extracting(figure -> figure.path("minimum").asInt()).containsExactly(7, 2, 300, 5000);
        assertThat(figures.get(0).path("event_id").isTextual()).isTrue();
        assertThat(figures.get(0).path("sayer").isNull()).isTrue();
        assertThat(figures.get(1).path("part_of").asText())
                .isEqualTo(figures.get(0).path("id").asText());
        assertThat(figures.get(2).path("sayer").path("name").asText()).contains("interior ministry");
        assertThat(figures.get(3).path("sayer").path("name").asText()).isEqualTo("Organisers");
        assertThat(figures).allMatch(figure -> figure.path("kind").isTextual());
    }

    @Test
    void anArticleWithoutFiguresEndsWithNothingFound() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), "The port has been closed since 2019.");

        int exit = Tocsin.commandLine()
                .execute("figures", article.toString(), "--format", "table", "--output", folder + "/none", "--quiet");

        assertThat(exit).isEqualTo(ExitCode.NOTHING);
        assertThat(Files.readString(folder.resolve("none"))).startsWith("KIND");
    }

    private List<JsonNode> figuresOf(String text) throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), text);
        Path found = folder.resolve("figures.jsonl");
        int exit = Tocsin.commandLine().execute("figures", article.toString(), "--output", found.toString(), "--quiet");
        assertThat(exit).isEqualTo(ExitCode.DONE);
        List<JsonNode> figures = new ArrayList<>();
        for (String line : Files.readAllLines(found)) {
            figures.add(JSON.readTree(line));
        }
        return figures;
    }
}
