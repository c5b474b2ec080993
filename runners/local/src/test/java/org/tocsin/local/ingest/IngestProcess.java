package org.tocsin.local.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.local.Articles;
import org.tocsin.local.Records;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;
import org.tocsin.pipeline.Reading;
import org.tocsin.store.Store;
import org.tocsin.store.StoreAddress;

/**
 * A process of its own that ingests made-up articles into a data folder, with the real {@link Ingest} over a real store. Only the reading of the
 * texts is played, so that the process is at work soon after its start.
 */
public final class IngestProcess {
    static final int EVENTS_OF_ARTICLE = 3;
    static final int PORTION = 4;
    private static final List<String> COUNTRIES = List.of("FRA", "DEU", "TUR", "MLI", "AZE", "ARM", "GEO", "IRN");

    private IngestProcess() {}

    /** Arguments: the data folder, how many articles. */
    public static void main(String[] arguments) {
        KnowledgeFiles files = KnowledgeFiles.bundled();
        try (Store store = Store.open(address(Path.of(arguments[0])), Clock.systemUTC());
                Ingest ingest = new Ingest(
                        store,
                        new ArticleCoder(store, IngestProcess::read),
                        new ArticleWriter(new ReportMerge(files), new CorrectionKeeper(event -> event), "test"),
                        new Ingest.Settings(2, PORTION),
                        new Failing())) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                ingest.article(article(i), "article " + i);
            }
        }
    }

    static StoreAddress address(Path data) {
        return new StoreAddress(data, null, "256MB", 1);
    }

    private static final class Failing implements Ingest.Listener {
        @Override
        public void done(Ingest.Outcome outcome, int events) {}

        @Override
        public void months(Set<YearMonth> months) {}

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem.toString());
        }
    }

    private static Article article(int number) {
        return Articles.of(
                "a" + number,
                number + " sentences of the same length as the others, so that there is something to write down.",
                "Outlet " + number % 5,
                "https://outlet.example/" + number);
    }

    /** A few events of each article; neighbouring articles tell of the same ones. */
    private static Reading read(Document document) {
        int number = Integer.parseInt(document.id().value().substring(1));
        List<Event> events = new ArrayList<>();
        List<StatedFigure> figures = new ArrayList<>();
        for (int i = 0; i < EVENTS_OF_ARTICLE; i++) {
            int happening = number / 3 + i;
            Event event = Records.event(
                            document.id() + "-" + i,
                            document.id().value(),
                            String.valueOf(document.outlet()),
                            COUNTRIES.get(happening % COUNTRIES.size()),
                            LocalDate.of(2024, 1, 1).plusDays(happening),
                            "Town " + happening % 50,
                            "Planes struck depot " + happening + " at dawn.")
                    .report()
                    .event();
            events.add(event);
            BigDecimal count = BigDecimal.valueOf(number + 1L);
            figures.add(new StatedFigure(
                    new FigureId("f" + event.id().value()),
                    event.sentence(),
                    new Figure("killed", count, count, Figure.Operator.EQUAL, "people", new TextSpan(0, 1), "1"),
                    "people",
                    null,
                    event.id(),
                    null));
        }
        AnnotatedDocument annotated = new AnnotatedDocument(document, List.of(), List.of());
        return new Reading(new CodedDocument(annotated, events, List.of()), List.of(), List.of(), figures);
    }

    /**
     * Starts it.
     *
     * @param folder takes what it says, {@code log.txt}, and its temporary files, among them DuckDB's library, which a killed process leaves behind
     */
    static Process start(Path folder, Path data, int articles) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                IngestProcess.class.getName(),
                data.toString(),
                String.valueOf(articles));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
    }
}
