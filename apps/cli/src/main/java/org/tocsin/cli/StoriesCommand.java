package org.tocsin.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.merge.story.StoryFinder;
import org.tocsin.merge.story.StoryFinder.ReadArticle;
import org.tocsin.model.incident.StoryId;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.OrderedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin stories}: articles in, the story of each out. Reads text only: nothing is parsed. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Groups articles: one line an article, {\"article_id\", \"story_id\"}; the same story_id = reports of one happening. "
                        + "The order of the articles does not matter.")
final class StoriesCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    InputOptions input = new InputOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (input.threads < 1) {
            err.println("tocsin: --threads must be at least 1, got " + input.threads);
            return ExitCode.USAGE;
        }
        Problems problems = new Problems(err);
        StoryFinder finder = new StoryFinder(input.knowledgeFiles());
        List<ReadArticle> articles = new ArrayList<>();
        try (Progress progress = Progress.of("stories", "stories", ArticleReader.size(input.paths), input.quiet, err);
                OrderedRun<Document, ReadArticle> run = new OrderedRun<>(input.threads, finder::read, article -> {
                    articles.add(article);
                    progress.coded(0);
                })) {
            Articles.readWithHeadlines(input, System.in, problems, progress, run::accept);
        }
        Map<DocumentId, StoryId> stories = finder.stories(articles);
        try (OutputStream out = Result.open(input.output)) {
            for (Map.Entry<DocumentId, StoryId> story : stories.entrySet()) {
                ObjectNode line = JSON.createObjectNode();
                line.put("article_id", story.getKey().value());
                line.put("story_id", story.getValue().value());
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        if (problems.count() > 0) {
            return ExitCode.DATA;
        }
        return stories.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
