package org.tocsin.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.table.Table;
import org.tocsin.model.series.Measure;
import org.tocsin.store.Store;
import org.tocsin.view.desk.Deletions;
import org.tocsin.view.desk.Disputes;
import org.tocsin.view.desk.Forecasts;
import org.tocsin.view.desk.Runs;
import org.tocsin.view.desk.Sources;
import org.tocsin.view.dyad.DyadRow;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.RowTable;
import org.tocsin.view.record.ActorNames;
import org.tocsin.view.record.ActorViews;

/** The lists that are worked out rather than stored: dyads, actors, disputes, forecasts, outlets, feeds, jobs, problems, deletions. */
public final class ShortLists {
    /** Their names, as in addresses. */
    public static final List<String> NAMES =
            List.of("dyads", "actors", "disputes", "forecasts", "outlets", "feeds", "jobs", "problems", "deletions");

    private static final int MOST_DYADS = 200;
    private static final Table<DyadRow> DYADS = RowTable.of("dyads", DyadRow.class);
    private static final Table<ActorViews.ActorRow> ACTORS = RowTable.of("actors", ActorViews.ActorRow.class);
    private static final Table<DisputeRow> DISPUTES = RowTable.of("disputes", DisputeRow.class);
    private static final Table<ForecastRow> FORECASTS = RowTable.of("forecasts", ForecastRow.class);
    private static final Table<Sources.OutletRow> OUTLETS = RowTable.of("outlets", Sources.OutletRow.class);
    private static final Table<Runs.FeedState> FEEDS = RowTable.of("feeds", Runs.FeedState.class);
    private static final Table<Runs.JobState> JOBS = RowTable.of("jobs", Runs.JobState.class);
    private static final Table<Runs.ProblemState> PROBLEMS = RowTable.of("problems", Runs.ProblemState.class);
    private static final Table<Deletions.Deletion> DELETIONS = RowTable.of("deletions", Deletions.Deletion.class);

    private final Store store;
    private final Clock clock;
    private final ActorNames names;

    public ShortLists(Store store, Clock clock, ActorNames names) {
        this.store = store;
        this.clock = clock;
        this.names = names;
    }

    /**
     * A figure of a dispute.
     *
     * @param incident the happening that it is about; absent for none
     */
    public record DisputeRow(
            @Nullable String incident,
            String kind,
            String unit,
            String subject,
            String text,
            @Nullable String sayer,
            @Nullable String outlet,
            String figure,
            String article,
            String sentence) {}

    /**
     * A forecast with its outcome.
     *
     * @param outcome absent while it is open
     */
    public record ForecastRow(
            String claim,
            String modality,
            @Nullable String speaker,
            @Nullable String speakerCountry,
            String content,
            @Nullable String condition,
            @Nullable String horizon,
            @Nullable String outcome,
            @Nullable String outlet,
            @Nullable LocalDate published,
            String article) {}

    /**
     * The list of a name; empty for a name of none.
     *
     * @param filter of its keys those count that mean something for the list
     */
    public Optional<ShortList<?>> named(String name, Filter filter) {
        return Optional.ofNullable(
                switch (name) {
                    case "dyads" ->
                        ShortList.of(
                                DYADS,
                                new DyadViews(store, clock)
                                        .ranking(filter, Measure.GOLDSTEIN_CONFLICT, limit(filter, MOST_DYADS)));
                    case "actors" -> ShortList.of(ACTORS, new ActorViews(store, clock, names).ranking(filter));
                    case "disputes" -> ShortList.of(DISPUTES, disputes(filter));
                    case "forecasts" -> ShortList.of(FORECASTS, forecasts(filter));
                    case "outlets" -> ShortList.of(OUTLETS, new Sources(store).outlets());
                    case "feeds" -> ShortList.of(FEEDS, new Runs(store).feeds());
                    case "jobs" -> ShortList.of(JOBS, new Runs(store).jobs());
                    case "problems" -> ShortList.of(PROBLEMS, new Runs(store).problems());
                    case "deletions" ->
                        ShortList.of(
                                DELETIONS,
                                new Deletions(store).since(filter.updatedSince().orElse(Instant.EPOCH)));
                    default -> null;
                });
    }

    private static int limit(Filter filter, int most) {
        return filter.value(Key.LIMIT).map(Integer::valueOf).orElse(most);
    }

    private List<DisputeRow> disputes(Filter filter) {
        return new Disputes(store, clock)
                .of(filter).stream()
                        .flatMap(dispute -> dispute.figures().stream()
                                .map(figure -> new DisputeRow(
                                        dispute.incident(),
                                        dispute.kind(),
                                        dispute.unit(),
                                        figure.subject(),
                                        figure.text(),
                                        figure.sayer(),
                                        figure.outlet(),
                                        figure.id(),
                                        figure.article(),
                                        figure.sentence())))
                        .toList();
    }

    private List<ForecastRow> forecasts(Filter filter) {
        return new Forecasts(store, clock)
                .of(filter).rows().stream()
                        .map(forecast -> new ForecastRow(
                                forecast.claim().id(),
                                forecast.claim().modality(),
                                forecast.claim().speaker(),
                                forecast.claim().speakerCountry(),
                                forecast.claim().content(),
                                forecast.condition(),
                                forecast.horizon(),
                                forecast.outcome() == null
                                        ? null
                                        : forecast.outcome().verdict().name().toLowerCase(java.util.Locale.ROOT),
                                forecast.claim().outlet(),
                                forecast.claim().published(),
                                forecast.claim().article()))
                        .toList();
    }
}
