package org.tocsin.monitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.series.Happening;

/** Happenings and coverage for tests. */
public final class HappeningFixture {
    private HappeningFixture() {}

    /** An act of this Goldstein value. */
    public static Happening act(String id, String day, String source, String target, double goldstein) {
        return act(id, day, day, source, target, goldstein);
    }

    /** The same, of a range of days. */
    public static Happening act(String id, String start, String end, String source, String target, double goldstein) {
        return new Happening(
                id,
                LocalDate.parse(start),
                LocalDate.parse(end),
                source,
                target,
                goldstein < 0 ? "COERCE" : "CONSULT",
                goldstein < 0 ? 4 : 1,
                goldstein,
                goldstein,
                1,
                null);
    }

    /** One article on each day from one to another. */
    public static Map<LocalDate, Integer> covered(LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> coverage = new HashMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> coverage.put(day, 1));
        return coverage;
    }
}
