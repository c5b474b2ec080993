package org.tocsin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.evaluation.ChangePointScore;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.evaluation.StoryScore;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin evaluate}: scores against gold sentences. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Codes gold sentences and prints F1 by class, accuracy, and how many pairs were found whole. Or scores stories or change "
                        + "points.")
final class EvaluateCommand implements Callable<Integer> {
    enum Kind {
        events,
        stories,
        changes
    }

    @Parameters(
            paramLabel = "GOLD",
            description = {
                "events: JSON Lines {\"id\", \"text\", \"gold\": [{\"event\", \"source\": [{\"start\", \"end\"}], \"target\": [...]}]};",
                "stories: JSON Lines {\"article_id\", \"story_id\"};",
                "changes: a folder in the form of the Turing Change Point Dataset."
            })
    @SuppressWarnings("NullAway.Init")
    Path gold;

    @Option(names = "--kind", paramLabel = "KIND", description = "events (default), stories or changes.")
    Kind kind = Kind.events;

    @Option(
            names = "--found",
            paramLabel = "FILE",
            description = "The stories to score, as \"tocsin stories\" prints them.")
    @Nullable
    Path found;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(gold)) {
            spec.commandLine().getErr().println("tocsin: " + gold + ": cannot be read");
            return ExitCode.DATA;
        }
        return switch (kind) {
            case events -> scoreEvents();
            case stories -> scoreStories();
            case changes -> scoreChanges();
        };
    }

    private int scoreStories() throws IOException {
        if (found == null) {
            spec.commandLine().getErr().println("tocsin: --kind stories needs --found FILE");
            return ExitCode.USAGE;
        }
        Map<String, String> right = stories(gold);
        StoryScore score = StoryScore.of(right, stories(found));
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d articles%n", right.size());
        out.printf("B3       P %.3f R %.3f F1 %.3f%n", score.b3Precision(), score.b3Recall(), score.b3F1());
        out.printf("pairwise P %.3f R %.3f F1 %.3f%n", score.pairPrecision(), score.pairRecall(), score.pairF1());
        out.flush();
        return right.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private static Map<String, String> stories(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> stories = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode row = json.readTree(line);
                stories.put(
                        row.path("article_id").asText(), row.path("story_id").asText());
            }
        }
        return stories;
    }

    private int scoreChanges() throws IOException {
        List<ChangePointScore> scores = ChangePointScore.of(gold);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-24s %5s %8s  %13s %8s%n", "series", "F1", "covering", "F1 if silent", "covering");
        for (ChangePointScore score : scores) {
            out.printf(
                    "%-24s %5.3f %8.3f  %13.3f %8.3f  %s%n",
                    score.series(),
                    score.f1(),
                    score.covering(),
                    score.silentF1(),
                    score.silentCovering(),
                    score.found());
        }
        out.printf(
                "%-24s %5.3f %8.3f  %13.3f %8.3f%n",
                "mean",
                mean(scores, ChangePointScore::f1),
                mean(scores, ChangePointScore::covering),
                mean(scores, ChangePointScore::silentF1),
                mean(scores, ChangePointScore::silentCovering));
        out.flush();
        return scores.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private static double mean(List<ChangePointScore> scores, ToDoubleFunction<ChangePointScore> part) {
        return scores.stream().mapToDouble(part).average().orElse(0);
    }

    private int scoreEvents() throws IOException {
        Evaluation evaluation = Evaluation.of(gold, Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled()));
        PrintWriter out = spec.commandLine().getOut();
        evaluation.f1().forEach((label, f1) -> out.printf("%-10s F1 %.2f%n", label, f1));
        out.printf(
                "%d pairs: macro-F1 %.3f, accuracy %.3f, nothing coded %.3f, found whole %.3f; %d events in all%n",
                evaluation.rows(),
                evaluation.macroF1(),
                evaluation.accuracy(),
                evaluation.silence(),
                evaluation.tripleRecall(),
                evaluation.coded());
        out.flush();
        return evaluation.rows() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
