package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code tocsin stories} as a user meets it, with the bundled weights. */
class StoriesCommandTest {
    private static final String ARTICLES = """
            {"id": "f1", "title": "Ferry sinks off Tarvo", "published": "2024-03-05", "outlet": "Post", "text": "The ferry Lady Maud sank off Tarvo on Monday. Captain Ole Brandt, 51, was saved."}
            {"id": "f2", "title": "Captain of sunken ferry questioned in Tarvo", "published": "2024-03-06", "outlet": "Sound", "text": "Police in Tarvo questioned Ole Brandt on Tuesday, a day after the Lady Maud sank."}
            {"id": "m1", "title": "Fire destroys market hall in Qadara", "published": "2024-03-05", "outlet": "Post", "text": "A fire destroyed the Old Market in Qadara on Monday night, governor Samir Nasr said."}
            {"id": "m2", "title": "Qadara market fire: governor Nasr promises aid", "published": "2024-03-07", "outlet": "Mail", "text": ""}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void printsTheStoryOfEachArticleAlsoOfOneWithAHeadlineOnly() throws IOException {
        List<String> lines = run(ARTICLES, "in.jsonl");

        assertThat(lines).hasSize(4);
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "{\"article_id\":\"f1\"",
                        "{\"article_id\":\"f2\"",
                        "{\"article_id\":\"m1\"",
                        "{\"article_id\":\"m2\"");
        assertThat(story(lines.get(0))).isEqualTo(story(lines.get(1))).isNotEqualTo(story(lines.get(2)));
        assertThat(story(lines.get(2))).isEqualTo(story(lines.get(3)));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws IOException {
        List<String> once = run(ARTICLES, "in.jsonl");
        for (int seed = 0; seed < 5; seed++) {
            List<String> shuffled = ARTICLES.lines().collect(Collectors.toList());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(run(String.join("\n", shuffled), "shuffled.jsonl")).isEqualTo(once);
        }
    }

    private static String story(String line) {
        return line.substring(line.indexOf("story_id"));
    }

    private List<String> run(String articles, String name) throws IOException {
        Path input = Files.writeString(folder.resolve(name), articles);
        Path output = folder.resolve("stories.jsonl");
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine().setErr(new PrintWriter(err));

        int exit = commandLine.execute("stories", input.toString(), "--output", output.toString(), "--quiet");

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isEqualTo(ExitCode.DONE);
        return Files.readAllLines(output);
    }
}
