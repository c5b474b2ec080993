package org.tocsin.workbench.dyad;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.view.ShortList;
import org.tocsin.view.dyad.Coverage;
import org.tocsin.view.dyad.DyadRow;
import org.tocsin.view.dyad.DyadView;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.RowTable;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;

/** Pairs of countries: {@code /dyads}, those that change most first, and {@code /dyads/RUS-AZE}. */
public final class DyadPages implements Pages {
    private static final int RANKED = 200;
    private static final int WEEKS_OF_WEEKS = 52;
    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";

    private final Templates templates;
    private final DataFolder data;
    private final DyadViews views;
    private final ListFiles files;

    public DyadPages(DataFolder data, Templates templates) {
        this.templates = templates;
        this.data = data;
        this.views = new DyadViews(data.store(), data.clock());
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/dyads", this::ranking);
        routes.get("/dyads/{dyad}.csv", context -> files.csv(context, happenings(context)));
        routes.get("/dyads/{dyad}.jsonl", context -> files.jsonLines(context, happenings(context)));
        routes.get("/dyads/{dyad}", this::dyad);
    }

    /**
     * What {@code dyads.jte} shows.
     *
     * @param actor the country that the list is narrowed to; empty for none
     */
    public record Ranking(
            Shell shell,
            List<Row> rows,
            String measure,
            List<DyadPage.Choice> measures,
            String actor,
            List<String> notices) {}

    /** A pair in the ranking. */
    public record Row(
            String code, String names, String arrow, String word, String reason, long happenings, String link) {}

    private void ranking(Context context) {
        Measure measure = measure(context);
        Asked asked = asked(context);
        Filter filter = asked.filter();
        List<Row> rows = views.ranking(filter, measure, RANKED).stream()
                .map(row -> row(row, measure))
                .toList();
        templates.send(
                context,
                "dyads",
                new Ranking(
                        Shell.of(context, "Dyads", "dyads"),
                        rows,
                        Words.of(measure),
                        measures(measure),
                        String.join(",", filter.values(Key.ACTOR)),
                        asked.notices()));
    }

    private Row row(DyadRow row, Measure measure) {
        return new Row(
                row.dyad(),
                data.names().name(row.source()) + " → " + data.names().name(row.target()),
                Words.style(row.arrow(), measure),
                Words.of(row.arrow(), measure),
                row.reason(),
                row.happenings(),
                link(row, measure));
    }

    /** Where the page shows by the same measure why the pair stands where it stands. */
    public static String link(DyadRow row, Measure measure) {
        return "/dyads/" + row.dyad() + "?period=week&measure=" + label(measure);
    }

    private void dyad(Context context) {
        Dyad dyad = dyad(context.pathParam("dyad"));
        Period period = period(context);
        Measure measure = measure(context);
        Asked asked = asked(context);
        Range range = range(dyad, asked.filter(), period);
        DyadView view = views.of(dyad, range.filter(), period, measure);
        List<String> notices =
                Stream.concat(asked.notices().stream(), range.notice().stream()).toList();
        templates.send(
                context,
                "dyad",
                new DyadPageBuilder(data, view, period).build(Shell.of(context, dyad + " · dyad", "dyads"), notices));
    }

    /** Every happening of the days asked for as a row, both ways. */
    private ShortList<MarkRow> happenings(Context context) {
        Dyad dyad = dyad(context.pathParam("dyad"));
        DyadView view = views.of(
                dyad,
                range(dyad, asked(context).filter(), period(context)).filter(),
                period(context),
                measure(context));
        List<MarkRow> rows = Stream.of(view.there(), view.back())
                .flatMap(way -> way.marks().stream().map(mark -> MarkRow.of(way.dyad(), mark)))
                .sorted(java.util.Comparator.comparing(MarkRow::start).thenComparing(MarkRow::incident))
                .toList();
        return new ShortList<>(dyad.toString(), rows, Json::of, RowTable.of("happenings", MarkRow.class));
    }

    /** A happening of a dyad as a file has it. */
    public record MarkRow(
            String source,
            String target,
            String incident,
            LocalDate start,
            LocalDate end,
            String kind,
            String cameo,
            int quadClass,
            double goldstein,
            @org.jspecify.annotations.Nullable Double plover,
            String status,
            boolean isDisputed,
            int reports,
            int owners,
            int independentSources,
            String actors,
            String recipients,
            String sentence) {
        static MarkRow of(Dyad dyad, DyadView.Mark mark) {
            return new MarkRow(
                    dyad.source(),
                    dyad.target(),
                    mark.incident(),
                    mark.start(),
                    mark.end(),
                    mark.kind(),
                    mark.cameo(),
                    mark.quadClass(),
                    mark.goldstein(),
                    mark.plover(),
                    mark.status(),
                    mark.isDisputed(),
                    mark.reports(),
                    mark.owners(),
                    mark.independentSources(),
                    mark.actors(),
                    mark.recipients(),
                    mark.sentence());
        }
    }

    /** The days to show, and why they are others than a reader would expect. */
    private record Range(Filter filter, Optional<String> notice) {}

    /** The days asked for; without any the latest, or the latest of which anything of the two is known. */
    private Range range(Dyad dyad, Filter filter, Period period) {
        if (filter.has(Key.FROM) || filter.has(Key.TO) || filter.has(Key.LAST)) {
            return new Range(filter, Optional.empty());
        }
        LocalDate today = LocalDate.now(data.clock());
        LocalDate known = data.store()
                .read(tables -> Coverage.lastDay(tables.session(), today))
                .orElse(today);
        LocalDate first = first(known, period);
        Optional<LocalDate> last = views.lastHappening(dyad, known);
        boolean isOld = last.isPresent() && last.get().isBefore(first);
        LocalDate to = isOld ? last.get().plusDays(7) : known;
        Filter shown = filter.with(Key.FROM, first(to, period).toString()).with(Key.TO, to.toString());
        return new Range(
                shown,
                isOld
                        ? Optional.of(
                                "Nothing is known to have happened between the two from " + first + " to " + known
                                        + ", the last day that anything was read of. These are the days up to the last happening.")
                        : Optional.empty());
    }

    private static LocalDate first(LocalDate last, Period period) {
        return switch (period) {
            case DAY -> last.minusDays(DyadViews.DAYS_SHOWN - 1);
            case WEEK -> Period.WEEK.startOf(last).minusWeeks(WEEKS_OF_WEEKS - 1);
        };
    }

    static Dyad dyad(String written) {
        String[] sides = written.toUpperCase(Locale.ROOT).split("-", 2);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank() || sides[0].equals(sides[1])) {
            throw RequestProblem.at(
                    "dyad",
                    HttpStatus.NOT_FOUND,
                    "'" + written + "' is no pair of countries; expected two codes such as RUS-AZE");
        }
        return new Dyad(sides[0], sides[1]);
    }

    private static Asked asked(Context context) {
        return Asked.of(context, PERIOD, MEASURE);
    }

    private static Period period(Context context) {
        return constant(context, PERIOD, Period.class, Period.DAY);
    }

    private static Measure measure(Context context) {
        return constant(context, MEASURE, Measure.class, Measure.GOLDSTEIN_CONFLICT);
    }

    private static <T extends Enum<T>> T constant(Context context, String key, Class<T> type, T otherwise) {
        String written = context.queryParam(key);
        if (written == null || written.isBlank()) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> RequestProblem.at(
                        key,
                        HttpStatus.BAD_REQUEST,
                        "'" + written + "' is none of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(DyadPages::label)
                                        .collect(Collectors.joining(", "))));
    }

    static List<DyadPage.Choice> measures(Measure chosen) {
        return Arrays.stream(Measure.values())
                .map(measure -> new DyadPage.Choice(label(measure), Words.of(measure), measure == chosen))
                .toList();
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
