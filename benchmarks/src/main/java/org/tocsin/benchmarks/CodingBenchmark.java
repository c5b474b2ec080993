package org.tocsin.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;

/** Sentences a second, on one thread: from raw text, of the parse, and of all that follows it. {@link StageCosts} has each stage by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingBenchmark {
    @SuppressWarnings("NullAway.Init")
    private Pipeline pipeline;

    private final List<Document> articles = new ArrayList<>();
    private final List<AnnotatedDocument> parsed = new ArrayList<>();

    /** Sentences read; JMH reports it per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long sentences;
    }

    @Setup
    public void load() throws IOException {
        pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
        Path samples = Path.of(System.getProperty("tocsin.samples", "examples/articles.jsonl"));
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(samples)) {
            JsonNode sample = json.readTree(line);
            articles.add(
                    Document.of(sample.path("id").asText(), sample.path("text").asText())
                            .published(LocalDate.parse(sample.path("published").asText()), "samples"));
        }
        for (Document article : articles) {
            parsed.add(pipeline.annotator().annotate(article));
        }
    }

    /** From text to events, links, claims and figures. */
    @Benchmark
    public void rawText(Counter counter, Blackhole sink) {
        for (Document article : articles) {
            Reading reading = pipeline.read(article);
            counter.sentences += reading.coded().annotated().sentences().size();
            sink.consume(reading);
        }
    }

    /** The parse of every sentence, alone. */
    @Benchmark
    public void parse(Counter counter, Blackhole sink) {
        for (Document article : articles) {
            AnnotatedDocument annotated = pipeline.annotator().annotate(article);
            counter.sentences += annotated.sentences().size();
            sink.consume(annotated);
        }
    }

    /** All that follows the parse, on parses that are given. */
    @Benchmark
    public void rest(Counter counter, Blackhole sink) {
        for (AnnotatedDocument annotated : parsed) {
            counter.sentences += annotated.sentences().size();
            sink.consume(pipeline.read(annotated, match -> {}));
        }
    }
}
