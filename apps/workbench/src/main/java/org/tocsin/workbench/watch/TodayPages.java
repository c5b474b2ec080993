package org.tocsin.workbench.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.Measure;
import org.tocsin.store.desk.Job;
import org.tocsin.view.desk.Today;
import org.tocsin.view.dyad.DyadRow;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.AlertRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.dyad.DyadPages;
import org.tocsin.workbench.dyad.Words;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /}: what changed, what is new since the last visit, what rings, which feeds are down; where to begin while there is nothing. */
public final class TodayPages implements Pages {
    /** Whose visits are counted: there is one desk. */
    private static final String WHO = "desk";

    private static final int PAIRS_SHOWN = 12;
    private static final int ROWS_SHOWN = 12;
    private static final int ALARMS_SHOWN = 6;

    private final Templates templates;
    private final DataFolder data;

    public TodayPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/", this::today);
    }

    /**
     * What {@code home.jte} shows while there is nothing.
     *
     * @param isFilling whether articles are being read in right now
     */
    public record Home(Shell shell, boolean isFilling) {}

    /**
     * What {@code today.jte} shows.
     *
     * @param since when the last visit ended; absent for the first one
     * @param lastDay of the articles
     * @param newLink to what is new
     * @param pairs with enough data, those that change most first
     * @param still pairs of which there is too little to say anything
     * @param alarms the latest open ones
     * @param feeds all that are followed
     */
    public record TodayPage(
            Shell shell,
            @Nullable String since,
            String lastDay,
            long articles,
            long happenings,
            long newHappenings,
            long changedHappenings,
            long newStories,
            String newLink,
            List<Pair> pairs,
            List<Pair> still,
            List<Alarm> alarms,
            long alarmsInAll,
            List<New> news,
            List<FeedLine> failing,
            int feeds,
            long jobsRunning) {}

    /** Two countries, one way. */
    public record Pair(String code, String names, String arrow, String word, String reason, String link) {}

    /** An open alert. */
    public record Alarm(String id, String rule, String subject, String day, String reason, String link) {}

    /** A happening that is new or changed. */
    public record New(
            String day,
            String what,
            String style,
            String sides,
            String sentence,
            int owners,
            int reports,
            String link) {}

    private void today(Context context) {
        if (data.isEmpty()) {
            boolean isFilling = data.store().read(tables -> tables.jobs().all()).stream()
                    .anyMatch(job -> job.verb().equals("ingest") && job.state() == Job.State.RUNNING);
            templates.send(context, "home", new Home(Shell.of(context, "Tocsin", "home"), isFilling));
            return;
        }
        Instant now = data.clock().instant();
        Today.Desk desk = new Today(data.store(), data.clock()).of(WHO);
        long running = data.store().read(tables -> tables.jobs().all()).stream()
                .filter(job -> job.state() == Job.State.RUNNING)
                .count();
        templates.send(context, "today", page(context, desk, running));
        data.store().write(tables -> {
            tables.visits().note(WHO, now);
            return now;
        });
    }

    private TodayPage page(Context context, Today.Desk desk, long running) {
        List<Pair> pairs = desk.dyads().stream().map(this::pair).toList();
        List<FeedLine> feeds = desk.feeds().stream().map(FeedLine::of).toList();
        Instant visit = desk.lastVisit();
        return new TodayPage(
                Shell.of(context, "Tocsin", "home"),
                visit == null ? null : FeedLine.moment(visit),
                desk.lastDay() == null ? "no dated article" : desk.lastDay().toString(),
                desk.articles(),
                desk.incidentsInAll(),
                desk.newIncidents(),
                desk.changedIncidents(),
                desk.newStories(),
                FilterBars.address(
                        "/events", desk.incidents().filter().without(Key.LIMIT).without(Key.STATUS)),
                pairs.stream().filter(pair -> !isStill(pair)).limit(PAIRS_SHOWN).toList(),
                pairs.stream().filter(TodayPages::isStill).limit(PAIRS_SHOWN).toList(),
                desk.alerts().stream().limit(ALARMS_SHOWN).map(this::alarm).toList(),
                desk.alerts().size(),
                desk.incidents().rows().stream()
                        .limit(ROWS_SHOWN)
                        .map(TodayPages::news)
                        .toList(),
                feeds.stream().filter(FeedLine::isFailing).toList(),
                feeds.size(),
                running);
    }

    private static boolean isStill(Pair pair) {
        return pair.arrow().equals(Words.style(Arrow.TOO_LITTLE_DATA, Measure.GOLDSTEIN_CONFLICT));
    }

    private Pair pair(DyadRow row) {
        Measure measure = Measure.GOLDSTEIN_CONFLICT;
        return new Pair(
                row.dyad(),
                data.names().name(row.source()) + " → " + data.names().name(row.target()),
                Words.style(row.arrow(), measure),
                Words.of(row.arrow(), measure),
                row.reason(),
                DyadPages.link(row, measure));
    }

    private Alarm alarm(AlertRow row) {
        return new Alarm(
                row.id(),
                row.rule(),
                AlertWords.subject(row.rule(), data.names()::name),
                row.crossed().toString(),
                row.reason(),
                AlertPages.link(row.id()));
    }

    private static New news(IncidentRow row) {
        return new New(
                row.dateStart() == null ? "undated" : row.dateStart().toString(),
                (row.ploverEvent() == null ? "statement" : row.ploverEvent()) + " " + row.cameo(),
                "q" + row.quadClass() + " is-" + row.status(),
                (row.actors().isEmpty() ? "nobody named" : Labels.shown(row.actors())) + " → "
                        + (row.recipients().isEmpty() ? "nobody named" : Labels.shown(row.recipients())),
                Labels.excerpt(row.sentence()),
                row.independentSources(),
                row.reports(),
                "/events/" + row.id());
    }
}
