package org.tocsin.workbench.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.ShortList;
import org.tocsin.view.desk.Quality;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.RowTable;
import org.tocsin.workbench.chart.CoverageStrip;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /quality}: how complete the coding is, and whether it drifts. */
public final class QualityPages implements Pages {
    private static final int OUTLETS_SHOWN = 60;
    /** An outlet that gave at least so many articles in four weeks, and now gives less than half of them, has fallen. */
    private static final double FEWEST_USUAL = 4;

    private static final double FALLEN = 0.5;
    private static final double RISEN = 2;
    /** A change of events per article by more than this share is worth a look. */
    private static final double DRIFTED = 0.25;

    private final Templates templates;
    private final DataFolder data;
    private final ListFiles files;

    public QualityPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/quality", this::quality);
        routes.get("/quality.csv", context -> files.csv(context, days()));
        routes.get("/quality.jsonl", context -> files.jsonLines(context, days()));
    }

    /**
     * What {@code quality.jte} shows.
     *
     * @param strip articles of each day; absent without any
     * @param drift whether events per article have changed, in words
     */
    public record QualityPage(
            Shell shell,
            List<Share> shares,
            @Nullable CoverageStrip strip,
            String drift,
            boolean isDrifting,
            List<Outlet> outlets,
            int outletsInAll,
            List<Problem> problems,
            String knowledge,
            String engine) {}

    /**
     * A share of a whole.
     *
     * @param share 0 to 1; absent for a number that is none
     */
    public record Share(
            String name, String value, String of, @Nullable Double share) {}

    /** An outlet, lately and before. */
    public record Outlet(String name, long latest, String usual, String change, boolean isFallen) {}

    public record Problem(String code, long count) {}

    private void quality(Context context) {
        Quality.Report report = new Quality(data.store(), data.clock()).report();
        templates.send(
                context,
                "quality",
                new QualityPage(
                        Shell.of(context, "Quality", "quality"),
                        shares(report),
                        report.days().isEmpty() ? null : CoverageStrip.of(report.days()),
                        drift(report.drift()),
                        isDrifting(report.drift()),
                        report.outlets().stream()
                                .limit(OUTLETS_SHOWN)
                                .map(QualityPages::outlet)
                                .toList(),
                        report.outlets().size(),
                        report.problems().stream()
                                .map(problem -> new Problem(
                                        problem.code().toLowerCase(Locale.ROOT).replace('_', ' '), problem.count()))
                                .toList(),
                        data.versions().knowledge(),
                        data.versions().engine()));
    }

    private static List<Share> shares(Quality.Report report) {
        String counted = "of asserted and demanded events";
        return List.of(
                new Share("Articles", String.format(Locale.ROOT, "%,d", report.articles()), "present versions", null),
                new Share("Events", String.format(Locale.ROOT, "%,d", report.events()), "of all statuses", null),
                new Share(
                        "Events per article",
                        report.eventsPerArticle() == null
                                ? "no article"
                                : String.format(Locale.ROOT, "%.1f", report.eventsPerArticle()),
                        "mean",
                        null),
                share("Without a day", report.undated(), counted),
                share("Without a place", report.unplaced(), counted),
                share("With neither side", report.withoutSide(), counted),
                share("Claims without a named speaker", report.unattributed(), "of all claims"));
    }

    private static Share share(String name, double share, String of) {
        return new Share(name, String.format(Locale.ROOT, "%.1f %%", 100 * share), of, share);
    }

    private static String drift(Quality.Drift drift) {
        Double latest = drift.latest();
        Double before = drift.before();
        if (latest == null || before == null) {
            return "Too little data: articles of the latest four weeks and of the eight before are needed.";
        }
        return String.format(
                Locale.ROOT,
                "%.2f events per article in the latest four weeks, %.2f in the eight weeks before.",
                latest,
                before);
    }

    private static boolean isDrifting(Quality.Drift drift) {
        Double latest = drift.latest();
        Double before = drift.before();
        return latest != null && before != null && before > 0 && Math.abs(latest / before - 1) > DRIFTED;
    }

    private static Outlet outlet(Quality.OutletDrift row) {
        boolean isFallen = row.usual() >= FEWEST_USUAL && row.latest() < FALLEN * row.usual();
        boolean isRisen = row.latest() >= FEWEST_USUAL && row.latest() > RISEN * row.usual();
        return new Outlet(
                Labels.shown(row.outlet()),
                row.latest(),
                String.format(Locale.ROOT, "%.1f", row.usual()),
                isFallen
                        ? "fallen: fewer reports, not fewer events"
                        : isRisen ? "risen: more reports, not more events" : "as usual",
                isFallen);
    }

    private ShortList<Quality.DayRow> days() {
        return new ShortList<>(
                "days",
                new Quality(data.store(), data.clock()).report().days(),
                Json::of,
                RowTable.of("days", Quality.DayRow.class));
    }
}
