package org.tocsin.workbench.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Baseline;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Reciprocity;
import org.tocsin.view.desk.Citation;
import org.tocsin.view.dyad.Coverage;
import org.tocsin.view.dyad.DyadView;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.workbench.chart.ChainLane;
import org.tocsin.workbench.chart.TensionDrawing;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.reading.Labels;

/** Makes the page of a dyad out of what is known of it. */
final class DyadPageBuilder {
    private static final int CLAIMS_SHOWN = 12;
    private static final int CHAINS_SHOWN = 5;
    private static final int ROWS_SHOWN = 300;
    private static final double SIGNIFICANT = 0.05;
    private static final double LEAST_SHOWN = 0.001;

    private final DataFolder data;
    private final DyadView view;
    private final Period period;
    private final Dyad dyad;

    DyadPageBuilder(DataFolder data, DyadView view, Period period) {
        this.data = data;
        this.view = view;
        this.period = period;
        this.dyad = view.there().dyad();
    }

    DyadPage build(Shell shell, List<String> notices) {
        String events = "dyad=" + dyad + "&from=" + view.from() + "&to=" + view.to();
        List<DyadPage.Happening> rows = Stream.of(view.there(), view.back())
                .flatMap(way -> way.marks().stream().map(mark -> happening(way.dyad(), mark)))
                .sorted(Comparator.comparing(DyadPage.Happening::day).reversed())
                .toList();
        List<ChainLane> chains = ChainLane.of(view, data.names()::name);
        return new DyadPage(
                shell,
                dyad.toString(),
                name(dyad.source()) + " and " + name(dyad.target()),
                notices,
                List.of(verdict(view.there()), verdict(view.back())),
                List.of(
                        new DyadPage.Choice("day", "days: 7 against the 91 before", period == Period.DAY),
                        new DyadPage.Choice("week", "weeks: 4 against the 52 before", period == Period.WEEK)),
                DyadPages.measures(view.measure()),
                view.from().toString(),
                view.to().toString(),
                address(view.from().minusDays(days()), view.from().minusDays(1)),
                later(),
                new TensionDrawing(view, data.names()::name).draw(),
                rows.subList(0, Math.min(ROWS_SHOWN, rows.size())),
                Math.max(0, rows.size() - ROWS_SHOWN)
                        + view.there().marksLeftOut()
                        + view.back().marksLeftOut(),
                chains.subList(0, Math.min(CHAINS_SHOWN, chains.size())),
                Stream.of(view.back(), view.there())
                        .flatMap(way -> answers(way).stream())
                        .toList(),
                view.claims().stream()
                        .limit(CLAIMS_SHOWN)
                        .map(DyadPageBuilder::claim)
                        .toList(),
                "/claims?dyad=" + dyad,
                "/events?" + events,
                List.of(new DyadPage.Link("CSV", file("csv")), new DyadPage.Link("JSON Lines", file("jsonl"))),
                new DyadPage.Alarm(
                        dyad.toString(),
                        dyad.reversed().toString(),
                        DyadPages.label(period),
                        DyadPages.label(view.measure())),
                citation(),
                view.coverage().days().stream()
                        .mapToInt(Coverage.Day::outlets)
                        .max()
                        .orElse(0));
    }

    private String name(String code) {
        return data.names().name(code);
    }

    private long days() {
        return ChronoUnit.DAYS.between(view.from(), view.to()) + 1;
    }

    private Optional<LocalDate> known() {
        return data.store().read(tables -> Coverage.lastDay(tables.session(), LocalDate.now(data.clock())));
    }

    private @org.jspecify.annotations.Nullable String later() {
        boolean isLast = known().map(last -> !view.to().isBefore(last)).orElse(true);
        return isLast ? null : address(view.to().plusDays(1), view.to().plusDays(days()));
    }

    private String address(LocalDate from, LocalDate to) {
        return "/dyads/" + dyad + "?from=" + from + "&to=" + to + "&period=" + DyadPages.label(period) + "&measure="
                + DyadPages.label(view.measure());
    }

    private String file(String ending) {
        return "/dyads/" + dyad + "." + ending + "?from=" + view.from() + "&to=" + view.to();
    }

    private DyadPage.Verdict verdict(DyadView.Way way) {
        Assessment assessment = way.assessment();
        List<DyadPage.Ingredient> ingredients = new ArrayList<>();
        LocalDate from = view.from();
        LocalDate to = view.to();
        if (assessment.ingredients().isPresent()) {
            Baseline base = assessment.ingredients().get();
            from = base.windowFrom();
            to = base.windowTo();
            ingredients.add(new DyadPage.Ingredient("latest window", from + " to " + to));
            ingredients.add(new DyadPage.Ingredient(Words.of(view.measure()), number(base.value())));
            ingredients.add(new DyadPage.Ingredient("usual (median)", number(base.median())));
            ingredients.add(new DyadPage.Ingredient("spread", number(base.spread())));
            ingredients.add(new DyadPage.Ingredient("spreads above usual", number(base.score())));
            ingredients.add(new DyadPage.Ingredient("compared with", base.windows() + " windows since " + base.from()));
            ingredients.add(new DyadPage.Ingredient(
                    "happenings in it", String.valueOf(assessment.latest().happenings())));
            ingredients.add(new DyadPage.Ingredient(
                    "reports of them", String.valueOf(assessment.latest().reports())));
        }
        return new DyadPage.Verdict(
                name(way.dyad().source()) + " → " + name(way.dyad().target()),
                Words.style(assessment.arrow(), view.measure()),
                Words.of(assessment.arrow(), view.measure()),
                assessment.reason(),
                ingredients,
                "/events?src=" + way.dyad().source() + "&tgt=" + way.dyad().target() + "&from=" + from + "&to=" + to);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private DyadPage.Happening happening(Dyad way, DyadView.Mark mark) {
        return new DyadPage.Happening(
                mark.start().equals(mark.end()) ? mark.start().toString() : mark.start() + " to " + mark.end(),
                way.source() + " → " + way.target(),
                mark.kind() + " " + mark.cameo(),
                "q" + mark.quadClass() + " is-" + mark.status(),
                mark.status() + (mark.isDisputed() ? ", disputed" : ""),
                Labels.shown(mark.actors()),
                Labels.shown(mark.recipients()),
                mark.owners(),
                mark.reports(),
                Labels.excerpt(mark.sentence()),
                "/events/" + mark.incident());
    }

    private Optional<String> answers(DyadView.Way way) {
        return way.answers().map(this::said);
    }

    private String said(Reciprocity found) {
        String who = name(found.dyad().source());
        String whom = name(found.dyad().target());
        String statistics = String.format(
                Locale.ROOT,
                "F %.1f, p %s, %d lags, %d %s",
                found.f(),
                found.p() < LEAST_SHOWN ? "below 0.001" : String.format(Locale.ROOT, "%.3f", found.p()),
                found.lags(),
                found.periods(),
                period.plural());
        if (found.p() >= SIGNIFICANT) {
            return "What " + whom + " does tells nothing of what " + who + " does next, beyond what " + who
                    + " does anyway (" + statistics + ").";
        }
        return (found.response() > 0
                        ? who + " answers " + whom + " with like"
                        : who + " answers " + whom + " with the opposite")
                + " (" + statistics + ", sum of responses " + number(found.response()) + ").";
    }

    private static DyadPage.Claim claim(ClaimRow row) {
        String speaker = row.speaker() == null ? null : Labels.shown(row.speaker());
        return new DyadPage.Claim(
                speaker,
                row.modality(),
                Labels.excerpt(row.content()),
                (row.outlet() == null ? "outlet unknown" : Labels.shown(row.outlet()))
                        + (row.published() == null ? ", undated" : ", " + row.published()),
                "/articles/" + row.article() + "?sel=c:" + row.id() + "#sel");
    }

    /** The rows behind the picture: they can be had as they were known at a moment. */
    private String citation() {
        Filter filter = Filter.NONE
                .with(Key.DYAD, dyad.toString())
                .with(Key.FROM, view.from().toString())
                .with(Key.TO, view.to().toString());
        return Citation.of(
                        "/events",
                        filter,
                        data.clock().instant(),
                        data.versions().knowledge(),
                        data.versions().engine())
                .text();
    }
}
