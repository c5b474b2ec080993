package org.tocsin.merge.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.incident.StoryId;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

class StoryFinderTest {
    private static final String WEIGHTS =
            "name\tvalue\tmeaning\nbias\t-5.1\t\nnames\t7.7\t\nname pairs\t1.9\t\nheadline\t5.5\t\ndays\t-1.1\t\nages\t-1.6\t\nthreshold\t0.25\t\n";

    private static final List<Document> ARTICLES = List.of(
            article(
                    "ferry-1",
                    "2024-03-05",
                    "Harbour Post",
                    "Ferry sinks off Tarvo",
                    "The ferry Lady Maud sank off Tarvo on Monday. Captain Ole Brandt, 51, was pulled from the water."),
            article(
                    "ferry-2",
                    "2024-03-06",
                    "Daily Sound",
                    "Captain of sunken ferry questioned in Tarvo",
                    "Police in Tarvo questioned Ole Brandt on Tuesday, a day after his ferry Lady Maud sank."),
            article(
                    "ferry-3",
                    "2024-06-20",
                    "Daily Sound",
                    "Ferry runs aground at Elmsund",
                    "The ferry Blue Star ran aground at Elmsund on Wednesday. Captain Ida Holm, 38, was unhurt."),
            article(
                    "market-1",
                    "2024-03-05",
                    "Harbour Post",
                    "Fire destroys market hall in Qadara",
                    "A fire destroyed the Old Market in Qadara on Monday night, the governor, Samir Nasr, said."),
            article(
                    "market-2",
                    "2024-03-07",
                    null,
                    "Qadara market fire: governor promises aid",
                    "Samir Nasr promised aid to traders of the Old Market in Qadara, which burnt down on Monday."),
            new Document(
                    new DocumentId("undated"),
                    "Nothing is known of the day of this report about a bridge in Lomera.",
                    null,
                    null,
                    null,
                    null,
                    null));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private StoryFinder finder;

    @BeforeEach
    void readKnowledge() throws IOException {
        finder = new StoryFinder(knowledge(WEIGHTS));
    }

    @Test
    void putsReportsOfOneHappeningTogetherAndLikeOnesApart() {
        Map<DocumentId, StoryId> stories = stories(ARTICLES);

        assertThat(story(stories, "ferry-1")).isEqualTo(story(stories, "ferry-2"));
        assertThat(story(stories, "market-1")).isEqualTo(story(stories, "market-2"));
        assertThat(stories.values().stream().distinct()).hasSize(4);
        assertThat(stories).hasSameSizeAs(ARTICLES);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        Map<DocumentId, StoryId> once = stories(ARTICLES);
        for (int seed = 0; seed < 50; seed++) {
            List<Document> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(stories(shuffled)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void theSameArticlesTwiceChangeNothing() {
        List<Document> twice = new ArrayList<>(ARTICLES);
        twice.addAll(ARTICLES);

        assertThat(stories(twice)).isEqualTo(stories(ARTICLES));
    }

    @Test
    void copiesAreOneStoryWithoutADay() {
        String wire =
                ("Delegates of Norland and Suderia met in the town of Halm to speak of the border at Kesh. They left after nine hours "
                        + "without a paper. A further round is planned, an official of Norland said, though he would not say where or when it "
                        + "would be held. Traders on both sides have asked for the bridge to be opened before the harvest, which they say "
                        + "will rot if lorries must take the road over the pass. The bridge was closed in spring after shots were heard.");
        Document original = new Document(new DocumentId("a"), wire, "Talks end", null, "One", null, null);
        Document copy =
                new Document(new DocumentId("b"), wire + " More on page 4.", "No deal", null, "Two", null, null);

        Map<DocumentId, StoryId> stories = stories(List.of(original, copy));

        assertThat(story(stories, "a")).isEqualTo(story(stories, "b"));
    }

    @Test
    void noArticlesAreNoStories() {
        assertThat(stories(List.of())).isEmpty();
    }

    @Test
    void aMissingOrUnknownWeightIsNamed() {
        assertThatThrownBy(() -> new StoryFinder(knowledge(WEIGHTS.replace("days", "dayz"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no weight 'days'");
        assertThatThrownBy(() -> new StoryFinder(knowledge(WEIGHTS + "mood\t1\t\n")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("mood");
        assertThatThrownBy(() -> new StoryFinder(knowledge(WEIGHTS.replace("-5.1", "much"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("merge/stories.tsv:2: no number: 'much'");
    }

    private Map<DocumentId, StoryId> stories(List<Document> documents) {
        return finder.stories(documents.stream().map(finder::read).toList());
    }

    private static StoryId story(Map<DocumentId, StoryId> stories, String id) {
        return java.util.Objects.requireNonNull(stories.get(new DocumentId(id)));
    }

    private static Document article(String id, String day, @Nullable String outlet, String title, String text) {
        return new Document(new DocumentId(id), text, title, LocalDate.parse(day), outlet, null, null);
    }

    private KnowledgeFiles knowledge(String weights) throws IOException {
        Files.createDirectories(folder.resolve("merge"));
        Files.writeString(folder.resolve("index.txt"), "version test\nmerge/stories.tsv\nmerge/stop-words.txt\n");
        Files.writeString(folder.resolve("merge/stories.tsv"), weights);
        Files.writeString(
                folder.resolve("merge/stop-words.txt"),
                "a an the of in on at to was were is are his they by which not said day after monday tuesday\n");
        return KnowledgeFiles.in(folder);
    }
}
