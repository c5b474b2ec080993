package org.tocsin.monitor.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.monitor.HappeningFixture.act;
import static org.tocsin.monitor.HappeningFixture.covered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.model.series.Alert;
import org.tocsin.model.series.AlertRule;
import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.monitor.series.SeriesBuilder;

class AlertFinderTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 3);
    private static final LocalDate TO = LocalDate.of(2024, 12, 29);
    private static final Dyad DYAD = new Dyad("NOR", "SDN");
    private static final AlertRule RULE = new AlertRule.OnDyad(DYAD);

    @Test
    void ringsOnceWhenACalmDyadTurnsViolent() {
        List<Happening> happenings = calmThenViolent();

        List<Alert> alerts = alerts(RULE, happenings, covered(FROM, TO));

        assertThat(alerts).hasSize(1);
        Alert alert = alerts.get(0);
        assertThat(alert.crossed()).isBetween(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
        assertThat(alert.id()).isEqualTo("dyad:NOR-SDN/goldstein_conflict/" + alert.crossed());
        assertThat(alert.reason())
                .startsWith("goldstein conflict ")
                .contains("usually 5 (spread 5, 52 windows)")
                .contains("COERCE");
        assertThat(alert.happenings()).startsWith("v2024-03-01");
    }

    @Test
    void aSecondCrossingAfterACalmRingsAgain() {
        List<Happening> happenings = new ArrayList<>(calmThenViolent());
        happenings.removeIf(happening -> happening.start().isAfter(LocalDate.of(2024, 4, 15)));
        for (int day = 1; day <= 20; day++) {
            happenings.add(act("w" + day, "2024-11-" + (day < 10 ? "0" + day : day), "NOR", "SDN", -9));
        }

        assertThat(alerts(RULE, happenings, covered(FROM, TO))).hasSize(2);
    }

    @Test
    void weeksWithoutArticlesAreNotCalm() {
        LocalDate to = LocalDate.of(2024, 4, 7);
        Map<LocalDate, Integer> coverage = new HashMap<>(covered(FROM, to));
        LocalDate.of(2022, 12, 1).datesUntil(LocalDate.of(2024, 1, 15)).forEach(coverage::remove);

        assertThat(new AlertFinder(Measure.GOLDSTEIN_CONFLICT)
                        .alerts(RULE, calmThenViolent(), new SeriesBuilder(Period.WEEK, FROM, to, coverage)))
                .isEmpty();
        Assessment assessment = assess(calmThenViolent(), new SeriesBuilder(Period.WEEK, FROM, to, coverage));
        assertThat(assessment.arrow()).isEqualTo(Arrow.TOO_LITTLE_DATA);
        assertThat(assessment.reason()).isEqualTo("68 happenings in 118 weeks, 60 of them covered");
    }

    @Test
    void neverLooksAhead() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Happening> happenings = randomHappenings(random);
            List<Alert> all = alerts(RULE, happenings, covered(FROM, TO));
            LocalDate then = FROM.plusDays(400 + random.nextInt(600));
            List<Happening> known =
                    happenings.stream().filter(h -> !h.start().isAfter(then)).toList();

            List<Alert> thenRaised = new AlertFinder(Measure.GOLDSTEIN_CONFLICT)
                    .alerts(RULE, known, new SeriesBuilder(Period.WEEK, FROM, then, covered(FROM, then)));

            assertThat(thenRaised)
                    .as("seed %d, %s", seed, then)
                    .isEqualTo(all.stream()
                            .filter(alert -> !alert.crossed().isAfter(then))
                            .toList());
        }
    }

    @Test
    void theOrderOfHappeningsDoesNotMatter() {
        List<Happening> happenings = randomHappenings(new Random(1));
        List<Alert> once = alerts(RULE, happenings, covered(FROM, TO));

        Collections.shuffle(happenings, new Random(2));

        assertThat(alerts(RULE, happenings, covered(FROM, TO))).isEqualTo(once);
    }

    /** Stationary compound Poisson series of 20 rates: what rings there is false by construction. */
    @Test
    void chanceAloneRingsLessThanOnceInTwoYears() {
        int alarms = 0;
        int years = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            double perDay = 0.02 * (1 + seed % 20);
            List<Happening> happenings = new ArrayList<>();
            for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
                if (random.nextDouble() < perDay) {
                    happenings.add(act(day + "", day + "", "NOR", "SDN", 3 - 13 * random.nextDouble()));
                }
            }
            alarms += alerts(RULE, happenings, covered(FROM, TO)).size();
            years += 3;
        }

        assertThat((double) alarms / years).isLessThan(0.5);
    }

    @Test
    void rulesOnActorsPlacesAndQueriesCountWhatTheyName() {
        Happening act = act("h1", "2024-03-01", "NOR", "SDN", -9);

        assertThat(new AlertRule.OnActor("SDN").matches(act)).isTrue();
        assertThat(new AlertRule.OnActor("EST").matches(act)).isFalse();
        assertThat(new AlertRule.OnPlace("Tarvo").matches(act)).isFalse();
        assertThat(new AlertRule.OnQuery("depots", Set.of("h1")).matches(act)).isTrue();
        assertThat(new AlertRule.OnDyad(DYAD.reversed()).matches(act)).isFalse();
    }

    @Test
    void arrowsSayWorseSameBetterWithTheirNumbers() {
        List<Happening> happenings = calmThenViolent();

        assertThat(assessUntil(happenings, "2024-04-07").arrow()).isEqualTo(Arrow.WORSE);
        assertThat(assessUntil(happenings, "2023-12-31").arrow()).isEqualTo(Arrow.SAME);
        assertThat(assessUntil(happenings, "2023-12-31").reason()).contains("usually 5");
        assertThat(assessUntil(List.of(), "2023-12-31").reason())
                .isEqualTo("0 happenings in 104 weeks, 104 of them covered");
    }

    @Test
    void aConflictThatEndsIsBetter() {
        List<Happening> happenings = new ArrayList<>();
        FROM.datesUntil(LocalDate.of(2024, 6, 3))
                .forEach(day -> happenings.add(act("d" + day, day + "", "NOR", "SDN", -9)));

        assertThat(assessUntil(happenings, "2024-07-07").arrow()).isEqualTo(Arrow.BETTER);
    }

    private static Assessment assessUntil(List<Happening> happenings, String last) {
        LocalDate to = LocalDate.parse(last);
        return assess(happenings, new SeriesBuilder(Period.WEEK, FROM, to, covered(FROM, to)));
    }

    private static Assessment assess(List<Happening> happenings, SeriesBuilder builder) {
        return new Assessor(Measure.GOLDSTEIN_CONFLICT).assess(builder.build("NOR-SDN", happenings), happenings);
    }

    private static List<Alert> alerts(AlertRule rule, List<Happening> happenings, Map<LocalDate, Integer> coverage) {
        return new AlertFinder(Measure.GOLDSTEIN_CONFLICT)
                .alerts(rule, happenings, new SeriesBuilder(Period.WEEK, FROM, TO, coverage));
    }

    /** A mild act every fourth week, and from March 2024 on one grave act a day. */
    private static List<Happening> calmThenViolent() {
        List<Happening> happenings = new ArrayList<>();
        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(28)) {
            happenings.add(act("c" + day, day + "", "NOR", "SDN", -5));
        }
        LocalDate.of(2024, 3, 1)
                .datesUntil(TO)
                .forEach(day -> happenings.add(act("v" + day, day + "", "NOR", "SDN", -9)));
        return happenings;
    }

    private static List<Happening> randomHappenings(Random random) {
        List<Happening> happenings = new ArrayList<>();
        double rate = 0.1;
        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
            if (random.nextInt(120) == 0) {
                rate = random.nextDouble();
            }
            if (random.nextDouble() < rate) {
                happenings.add(act("r" + day, day + "", "NOR", "SDN", 5 - 15 * random.nextDouble()));
            }
        }
        return happenings;
    }
}
