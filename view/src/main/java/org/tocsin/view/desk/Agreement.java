package org.tocsin.view.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Happening;
import org.tocsin.store.Store;

/** Our happenings of a dyad beside those of a layer, day by day: never added up. */
public final class Agreement {
    private final Store store;

    public Agreement(Store store) {
        this.store = store;
    }

    /**
     * A day on which either has something.
     *
     * @param ours ids of our incidents
     * @param theirs ids of the layer's rows
     * @param ourGoldstein sum of the values; absent without incidents
     * @param theirGoldstein sum of the values; absent without rows
     */
    public record Day(
            LocalDate day,
            List<String> ours,
            List<String> theirs,
            @Nullable Double ourGoldstein,
            @Nullable Double theirGoldstein) {
        public Day {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        public boolean isAgreed() {
            return !ours.isEmpty() && !theirs.isEmpty();
        }
    }

    /**
     * Both over some days.
     *
     * @param share of the days with anything on which both have something, 0 to 1; absent without such days
     */
    public record Report(List<Day> days, @Nullable Double share) {}

    /** What the source does to the target, by us and by a layer. */
    public Report of(Dyad dyad, String layer, LocalDate from, LocalDate to) {
        List<Happening> ours = store.read(tables -> tables.incidents().happenings(dyad.source(), dyad.target()));
        List<Happening> theirs = store.read(tables -> tables.layers().happenings(layer, dyad.source(), dyad.target()));
        Map<LocalDate, List<Happening>> ourDays = byDay(dyad, ours, from, to);
        Map<LocalDate, List<Happening>> theirDays = byDay(dyad, theirs, from, to);
        Map<LocalDate, Day> days = new TreeMap<>();
        ourDays.keySet().forEach(day -> days.put(day, day(day, ourDays, theirDays)));
        theirDays.keySet().forEach(day -> days.put(day, day(day, ourDays, theirDays)));
        long agreed = days.values().stream().filter(Day::isAgreed).count();
        return new Report(List.copyOf(days.values()), days.isEmpty() ? null : (double) agreed / days.size());
    }

    private static Map<LocalDate, List<Happening>> byDay(
            Dyad dyad, List<Happening> happenings, LocalDate from, LocalDate to) {
        Map<LocalDate, List<Happening>> days = new TreeMap<>();
        happenings.stream()
                .filter(happening -> happening.isOf(dyad))
                .filter(happening ->
                        !happening.start().isBefore(from) && !happening.start().isAfter(to))
                .forEach(happening -> days.computeIfAbsent(happening.start(), any -> new ArrayList<>())
                        .add(happening));
        return days;
    }

    private static Day day(
            LocalDate day, Map<LocalDate, List<Happening>> ours, Map<LocalDate, List<Happening>> theirs) {
        List<Happening> our = ours.getOrDefault(day, List.of());
        List<Happening> their = theirs.getOrDefault(day, List.of());
        return new Day(day, ids(our), ids(their), sum(our), sum(their));
    }

    private static List<String> ids(List<Happening> happenings) {
        return happenings.stream().map(Happening::id).toList();
    }

    private static @Nullable Double sum(List<Happening> happenings) {
        return happenings.isEmpty()
                ? null
                : happenings.stream().mapToDouble(Happening::goldstein).sum();
    }
}
