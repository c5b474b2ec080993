package org.tocsin.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.formats.table.ReportRow;
import org.tocsin.formats.table.SeriesRow;
import org.tocsin.formats.table.Table;
import org.tocsin.formats.table.Tables;
import org.tocsin.merge.Merger;
import org.tocsin.merge.copy.CopyFinder;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Report;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.monitor.Monitor;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import org.tocsin.spark.row.TableRows;
import org.tocsin.spark.stage.Settings;

/** The same stages without Spark, on one thread: what every run has to come to. Rows as sorted lines, by the name of the table. */
final class OneMemory {
    private final Map<String, List<String>> tables = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TreeMap<DocumentId, Document> documents = new TreeMap<>();

    /** Reads the folder of the settings, and some articles that lie in Parquet, which the local reader does not know. */
    static Map<String, List<String>> tables(Settings settings, List<Document> inParquet) {
        OneMemory run = new OneMemory();
        run.read(settings);
        inParquet.forEach(document -> run.documents.put(document.id(), document));
        run.work(settings);
        return run.tables;
    }

    private void read(Settings settings) {
        LanguageDetector detector = new LanguageDetector();
        ArticleSink sink = new ArticleSink() {
            @Override
            public void article(Article article, String where) {
                documents.put(article.document().id(), article.document());
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
        new ArticleReader(
                        new Defaults(settings.published(), settings.outlet()),
                        settings.readOn(),
                        detector,
                        new Checked(new EnglishOnly(detector, sink), false),
                        bytes -> {})
                .readPath(Path.of(settings.input()));
    }

    private void work(Settings settings) {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
        List<EventRecord> events = new ArrayList<>();
        List<ClaimRecord> claims = new ArrayList<>();
        List<FigureRecord> figures = new ArrayList<>();
        for (Document document : documents.values()) {
            Reading findings = pipeline.read(document);
            events.addAll(EventJson.records(findings.coded(), pipeline.knowledge(), Pipeline.ENGINE));
            claims.addAll(ClaimRecord.of(findings.claimed()));
            figures.addAll(FigureRecord.of(findings.figured()));
            problems.addAll(findings.coded().annotated().problems());
        }
        keep(Tables.EVENTS, events);
        keep(Tables.CLAIMS, claims);
        keep(Tables.FIGURES, figures);
        tables.put(
                "problems",
                problems.stream()
                        .map(problem -> problem.code() + "|" + problem.where() + "|" + problem.detail())
                        .sorted()
                        .toList());
        List<Incident> incidents = incidents(events);
        keep(Tables.INCIDENTS, incidents);
        keep(
                Tables.REPORTS,
                incidents.stream()
                        .flatMap(incident -> incident.reports().stream()
                                .map(report -> new ReportRow(incident.id(), report, address(report))))
                        .toList());
        keep(Tables.SERIES, series(incidents, settings));
    }

    private @org.jspecify.annotations.Nullable String address(Report report) {
        Document document = documents.get(report.article());
        return document == null ? null : document.url();
    }

    private List<Incident> incidents(List<EventRecord> events) {
        List<Document> inOrder = List.copyOf(documents.values());
        int[] groups = CopyFinder.groups(
                inOrder.stream().map(document -> Signature.of(document.text())).toList());
        Map<DocumentId, DocumentId> groupOfArticle = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            groupOfArticle.put(inOrder.get(i).id(), inOrder.get(groups[i]).id());
        }
        List<Report> reports = events.stream()
                .map(EventRecord::report)
                .map(report -> report.copyOf(groupOfArticle.getOrDefault(report.article(), report.article())))
                .toList();
        return new Merger(KnowledgeFiles.bundled(), OwnerRegistry.EMPTY)
                .merge(reports, List.of(), Map.of())
                .incidents();
    }

    private List<SeriesRow> series(List<Incident> incidents, Settings settings) {
        TreeMap<LocalDate, Integer> coverage = new TreeMap<>();
        documents.values().stream()
                .flatMap(document -> document.publicationDay().stream())
                .forEach(day -> coverage.merge(day, 1, Integer::sum));
        Monitor monitor = new Monitor(
                settings.period(), coverage.firstKey(), coverage.lastKey(), coverage, Measure.GOLDSTEIN_CONFLICT);
        List<Happening> happenings = incidents.stream()
                .flatMap(incident -> Monitor.happenings(incident).stream())
                .toList();
        TreeSet<Dyad> dyads = new TreeSet<>();
        happenings.forEach(happening -> dyads.add(new Dyad(happening.source(), happening.target())));
        return dyads.stream()
                .flatMap(dyad -> SeriesRow.of(monitor.watch(dyad, happenings)).stream())
                .toList();
    }

    private <T> void keep(Table<T> table, List<T> nouns) {
        tables.put(table.name(), lines(TableRows.rows(table, nouns).stream()));
    }

    /** Rows in an order of their content. */
    static List<String> lines(Stream<Row> rows) {
        return rows.map(row -> row.mkString("|")).sorted().toList();
    }
}
