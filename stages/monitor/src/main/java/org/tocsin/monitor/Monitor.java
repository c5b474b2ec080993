package org.tocsin.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.AlertRule;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Chain;
import org.tocsin.model.series.ChangePoint;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Link;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Reciprocity;
import org.tocsin.monitor.alert.AlertFinder;
import org.tocsin.monitor.alert.Assessor;
import org.tocsin.monitor.chain.ChainFinder;
import org.tocsin.monitor.change.ChangePoints;
import org.tocsin.monitor.reciprocity.GrangerTest;
import org.tocsin.monitor.series.SeriesBuilder;

/**
 * The monitor stage: happenings in, series, arrows, change points, alerts and chains out. One monitor looks at one stretch of time with one
 * measure of conflict.
 */
public final class Monitor {
    /** Periods that reciprocity looks back: four weeks, a month. */
    private static final int LAGS = 4;

    private final SeriesBuilder builder;
    private final Measure measure;

    /**
     * @param to the last day that is known: nothing behind it is looked at
     * @param coverageOfDay articles that tell of each day
     */
    public Monitor(
            Period period, LocalDate from, LocalDate to, Map<LocalDate, Integer> coverageOfDay, Measure measure) {
        this.builder = new SeriesBuilder(period, from, to, coverageOfDay);
        this.measure = measure;
    }

    /**
     * The happenings of an incident, one for each pair of countries it goes between, so that a dyad counts it once. Counted are deeds that are
     * asserted and the asserted act of demanding; bare statements (CAMEO 01), undated deeds and those within one country are not.
     */
    public static List<Happening> happenings(Incident incident) {
        LocalDate start = incident.when().start();
        LocalDate end = incident.when().end();
        LocalDate first = start == null ? end : start;
        boolean isCounted = incident.status() == Status.ASSERTED || incident.status() == Status.DEMANDED;
        if (!isCounted || first == null || incident.act().type() == null) {
            return List.of();
        }
        List<Happening> happenings = new ArrayList<>();
        for (String source : countries(incident.actors())) {
            for (String target : countries(incident.recipients())) {
                if (!source.equals(target)) {
                    happenings.add(new Happening(
                            incident.id().value(),
                            first,
                            end == null ? first : end,
                            source,
                            target,
                            String.valueOf(incident.act().type()),
                            incident.quadClass(),
                            incident.goldstein(),
                            incident.ploverScore(),
                            incident.reports().size(),
                            incident.where() == null ? null : incident.where().name()));
                }
            }
        }
        return happenings;
    }

    private static List<String> countries(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.countryCode().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the source did to the target, period by period. */
    public DyadSeries watch(Dyad dyad, Collection<Happening> happenings) {
        return builder.build(dyad.toString(), of(dyad, happenings));
    }

    /** Whether it is getting worse from source to target. */
    public Assessment assess(Dyad dyad, Collection<Happening> happenings) {
        return new Assessor(measure).assess(watch(dyad, happenings), of(dyad, happenings));
    }

    /** Since when the level from source to target is another one. */
    public List<ChangePoint> changes(Dyad dyad, Collection<Happening> happenings) {
        return ChangePoints.of(watch(dyad, happenings), measure);
    }

    /** What a rule would have raised over the whole time, oldest first. */
    public List<Alert> alerts(AlertRule rule, Collection<Happening> happenings) {
        return new AlertFinder(measure).alerts(rule, happenings, builder);
    }

    /** Tit for tat between the two. */
    public List<Chain> chains(Dyad dyad, Collection<Happening> happenings, Collection<Link> stated) {
        return ChainFinder.chains(dyad.source(), dyad.target(), happenings, stated);
    }

    /** Whether the source answers what the target does, by net Goldstein scores. */
    public Optional<Reciprocity> reciprocity(Dyad dyad, Collection<Happening> happenings) {
        return GrangerTest.test(
                dyad, scores(watch(dyad, happenings)), scores(watch(dyad.reversed(), happenings)), LAGS);
    }

    private static double[] scores(DyadSeries series) {
        return IntStream.range(0, series.intervals().size())
                .filter(i -> !series.intervals().get(i).isRunning())
                .mapToDouble(i -> series.intervals().get(i).sums().goldsteinSum())
                .toArray();
    }

    private static List<Happening> of(Dyad dyad, Collection<Happening> happenings) {
        return happenings.stream().filter(happening -> happening.isOf(dyad)).toList();
    }
}
