package org.tocsin.local.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.AlertRule;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.monitor.Monitor;
import org.tocsin.store.Store;
import org.tocsin.store.Tables;
import org.tocsin.store.desk.StoredRule;
import org.tocsin.store.desk.StoredRule.Kind;

/**
 * Runs the stored rules over the stored happenings and keeps what they raise, each alert once for ever: a second one for the same crossing, which
 * late articles may seem to move by some days, is none. Where nobody has made a rule every pair of countries is watched. Articles per day are the
 * coverage: a day without any is not calm.
 */
public final class AlertDesk {
    /** How far back the rules look: the year that is compared with, and as long before it. */
    private static final int YEARS = 3;
    /** Pairs of countries with fewer happenings raise nothing when every pair is watched. */
    private static final int FEWEST_OF_ANY_DYAD = 5;

    private static final String ANY = "*";

    private final Store store;
    private final Clock clock;
    private final Function<String, Set<String>> queries;

    /** @param queries from the filter of a query to the ids of the incidents that it finds */
    public AlertDesk(Store store, Clock clock, Function<String, Set<String>> queries) {
        this.store = store;
        this.clock = clock;
        this.queries = queries;
    }

    /** The rule that holds where nobody has made one: every pair of countries, by weeks. */
    public static StoredRule everyDyad(Instant now) {
        return new StoredRule("dyad:*", Kind.DYAD, ANY, Period.WEEK, Measure.PLOVER_CONFLICT, "tocsin", now, null);
    }

    /** What is known, and up to when. */
    private record Known(List<Happening> happenings, Map<LocalDate, Integer> coverage, LocalDate from, LocalDate to) {}

    /**
     * Raises what is to be raised.
     *
     * @param targets who is to be told of the new alerts of the latest window by rules that are heard
     * @return those
     */
    public List<Alert> run(Collection<String> targets) {
        Instant now = clock.instant();
        Optional<Known> known = known(today());
        if (known.isEmpty()) {
            return List.of();
        }
        List<StoredRule> rules = store.read(tables -> tables.alerts().rules());
        List<Alert> heard = new ArrayList<>();
        for (StoredRule rule : rules.isEmpty() ? List.of(everyDyad(now)) : rules) {
            List<Alert> found = raised(rule, known.get());
            if (!found.isEmpty()) {
                LocalDate recent = known.get().to().minusDays(days(rule.period()));
                heard.addAll(store.write(tables -> {
                    List<Alert> told = keep(tables, rule, found, now).stream()
                            .filter(alert ->
                                    !rule.isMuted(now) && alert.crossed().isAfter(recent))
                            .toList();
                    for (Alert alert : told) {
                        targets.forEach(target -> tables.alerts().send(alert.id(), target, now));
                    }
                    return told;
                }));
            }
        }
        return heard;
    }

    private static List<Alert> keep(Tables tables, StoredRule rule, List<Alert> found, Instant now) {
        List<Alert> fresh = new ArrayList<>();
        Map<String, List<LocalDate>> crossings = new HashMap<>();
        for (Alert alert : found) {
            List<LocalDate> before = crossings.computeIfAbsent(
                    alert.rule(), id -> new ArrayList<>(tables.alerts().crossings(id, rule.measure())));
            boolean isKnown = before.stream().anyMatch(day -> isNear(day, alert.crossed(), rule.period()));
            if (!isKnown) {
                tables.alerts().add(alert, now);
                before.add(alert.crossed());
                fresh.add(alert);
            }
        }
        return fresh;
    }

    private static boolean isNear(LocalDate one, LocalDate other, Period period) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) < days(period);
    }

    /** Days of the window that is compared. */
    private static int days(Period period) {
        return switch (period) {
            case DAY -> 7;
            case WEEK -> 28;
        };
    }

    /** What a rule would have raised over the whole past, oldest first; nothing is kept. */
    public List<Alert> test(StoredRule rule) {
        return known(today()).map(known -> raised(rule, known)).orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    private Optional<Known> known(LocalDate today) {
        return store.read(tables -> {
            Map<LocalDate, Integer> coverage = tables.articles().coverage(today);
            Optional<LocalDate> to = coverage.keySet().stream().max(Comparator.naturalOrder());
            return to.map(last -> {
                List<Happening> happenings = tables.incidents().happeningsSince(last.minusYears(YEARS));
                LocalDate from = coverage.keySet().stream()
                        .filter(day -> day.isAfter(last.minusYears(YEARS)))
                        .min(Comparator.naturalOrder())
                        .orElse(last);
                return new Known(happenings, coverage, from, last);
            });
        });
    }

    private List<Alert> raised(StoredRule rule, Known known) {
        Monitor monitor = new Monitor(rule.period(), known.from(), known.to(), known.coverage(), rule.measure());
        if (rule.kind() == Kind.DYAD && rule.subject().equals(ANY)) {
            List<Alert> alerts = new ArrayList<>();
            byDyad(known.happenings()).forEach((dyad, happenings) -> {
                if (happenings.size() >= FEWEST_OF_ANY_DYAD) {
                    alerts.addAll(monitor.alerts(new AlertRule.OnDyad(dyad), happenings));
                }
            });
            return alerts;
        }
        return monitor.alerts(rule(rule), known.happenings());
    }

    private static Map<Dyad, List<Happening>> byDyad(List<Happening> happenings) {
        Map<Dyad, List<Happening>> byDyad = new TreeMap<>();
        happenings.forEach(happening -> byDyad.computeIfAbsent(
                        new Dyad(happening.source(), happening.target()), any -> new ArrayList<>())
                .add(happening));
        return byDyad;
    }

    private AlertRule rule(StoredRule rule) {
        return switch (rule.kind()) {
            case DYAD -> new AlertRule.OnDyad(dyad(rule.subject()));
            case ACTOR -> new AlertRule.OnActor(rule.subject());
            case PLACE -> new AlertRule.OnPlace(rule.subject());
            case QUERY ->
                new AlertRule.OnQuery(rule.id().substring(rule.id().indexOf(':') + 1), queries.apply(rule.subject()));
        };
    }

    /**
     * A dyad as it is written, {@code RUS-AZE}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Dyad dyad(String written) {
        String[] sides = written.split("-", 2);
        if (sides.length != 2) {
            throw new IllegalArgumentException("expected two actors, SOURCE-TARGET, got '" + written + "'");
        }
        return new Dyad(sides[0], sides[1]);
    }
}
