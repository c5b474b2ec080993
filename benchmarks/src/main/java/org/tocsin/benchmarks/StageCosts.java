package org.tocsin.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.code.actor.ArticleActors;
import org.tocsin.ground.claim.Statements;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;

/**
 * CPU of each stage in microseconds a sentence, on one thread, for {@code benchmarks/stages.sh}: {@code StageCosts ROUNDS FILE...}, files of
 * articles ({@code .jsonl}). The first rounds warm up; read the last.
 */
public final class StageCosts {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
    private final List<Document> articles = new ArrayList<>();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    private enum Stage {
        /** Sentences, tokens, tags, lemmas: what every sentence gets. Part of {@link #PARSE}. */
        WORDS,
        /** The same with names and tree, of every sentence. */
        PARSE,
        CLAIMS,
        CODE,
        GROUND,
        FIGURES,
        /** The whole as a user runs it, with the gate before the parser. */
        READ
    }

    private StageCosts() {}

    public static void main(String[] arguments) throws IOException {
        StageCosts costs = new StageCosts();
        for (int i = 1; i < arguments.length; i++) {
            costs.readArticles(Path.of(arguments[i]));
        }
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            costs.run();
        }
    }

    private void readArticles(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            String text = article.path("text").asText();
            if (!text.isBlank()) {
                Document document = Document.of(article.path("id").asText(), text);
                String day = article.path("published").asText("");
                articles.add(
                        day.length() < 10
                                ? document
                                : document.published(LocalDate.parse(day.substring(0, 10)), "news"));
            }
        }
    }

    private void run() {
        nanos.clear();
        int sentences = 0;
        int unparsed = 0;
        for (Document article : articles) {
            timed(Stage.WORDS, () -> pipeline.annotator().annotate(article, (sentence, next) -> false));
            AnnotatedDocument parsed =
                    timed(Stage.PARSE, () -> pipeline.annotator().annotate(article));
            runRest(parsed);
            Reading reading = timed(Stage.READ, () -> pipeline.read(article));
            sentences += parsed.sentences().size();
            unparsed += (int) reading.coded().annotated().sentences().stream()
                    .filter(sentence -> !sentence.isParsed())
                    .count();
        }
        print(sentences, unparsed);
    }

    private void runRest(AnnotatedDocument parsed) {
        Statements statements = timed(Stage.CLAIMS, () -> pipeline.claimFinder().read(parsed));
        ArticleActors actors = pipeline.coder().actors(parsed);
        List<EventCandidate> candidates =
                timed(Stage.CODE, () -> pipeline.coder().code(parsed, actors, statements, match -> {}));
        List<Claim> claims = timed(Stage.CLAIMS, () -> statements.claims(actors));
        CodedDocument coded = timed(Stage.GROUND, () -> pipeline.grounder().ground(parsed, candidates, claims, actors));
        timed(Stage.FIGURES, () -> pipeline.figureFinder().find(coded, claims));
    }

    private void print(int sentences, int unparsed) {
        System.out.printf("%d sentences, %d kept from the parser; us a sentence:", sentences, unparsed);
        long ungated = 0;
        for (Stage stage : Stage.values()) {
            long spent = nanos.getOrDefault(stage, 0L);
            ungated += stage == Stage.WORDS || stage == Stage.READ ? 0 : spent;
            System.out.printf(" %s %.1f", stage, spent / 1e3 / sentences);
        }
        System.out.printf(
                "; without the gate %.1f, at %.0f %% of the rate of the parse; with it %.2f x that%n",
                ungated / 1e3 / sentences,
                100.0 * nanos.getOrDefault(Stage.PARSE, 0L) / ungated,
                (double) ungated / nanos.getOrDefault(Stage.READ, 1L));
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
        return made;
    }
}
