package org.tocsin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.PageArticles;
import org.tocsin.acquire.input.PageArticles.Origin;
import org.tocsin.acquire.page.PageReader;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.text.TextDecoder;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;

/** Pages a second on one thread: decoding alone, with reading, and with telling the language. {@code -Dtocsin.pages=FOLDER} names other pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final List<byte[]> pages = new ArrayList<>();
    private final TextDecoder decoder = new TextDecoder();
    private final PageReader reader = new PageReader();

    @SuppressWarnings("NullAway.Init")
    private LanguageDetector detector;

    /** Pages and kilobytes read; JMH reports them per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long pages;
        public long kilobytes;
    }

    @Setup
    public void load() throws IOException {
        Path folder = Path.of(System.getProperty("tocsin.pages", "stages/acquire/src/test/resources/pages"));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(file -> pages.add(bytes(file)));
        }
        detector = new LanguageDetector();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + file, cause);
        }
    }

    /** Bytes to characters. */
    @Benchmark
    public void decode(Counter counter, Blackhole sink) {
        for (byte[] page : pages) {
            count(counter, page);
            sink.consume(decoder.decodePage(page, "", ""));
        }
    }

    /** Bytes to body, date and facts. */
    @Benchmark
    public void read(Counter counter, Blackhole sink) {
        for (byte[] page : pages) {
            count(counter, page);
            decoder.decodePage(page, "", "").read().ifPresent(html -> sink.consume(reader.read(html, null, TODAY)));
        }
    }

    /** Bytes to an article, as every command reads it. */
    @Benchmark
    public void article(Counter counter, Blackhole sink) {
        PageArticles articles = new PageArticles(detector, Defaults.NONE, new ArticleSink() {
            @Override
            public void article(Article article, String where) {
                sink.consume(article);
            }

            @Override
            public void problem(Problem problem) {
                sink.consume(problem);
            }
        });
        for (byte[] page : pages) {
            count(counter, page);
            articles.read(new Origin("page", "page", null, "", TODAY), page);
        }
    }

    private static void count(Counter counter, byte[] page) {
        counter.pages++;
        counter.kilobytes += page.length / 1000;
    }
}
