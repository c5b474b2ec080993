package org.tocsin.merge.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.incident.Report;
import org.tocsin.model.incident.SaidFigure;

/** Makes one incident of reports that tell of one happening. Where they differ it takes the version of most, and keeps the others. */
public final class IncidentBuilder {
    /** Earliest first; without a day of publication last; then by event id. */
    static final Comparator<Report> BY_DAY = Comparator.comparing(
                    (Report report) -> report.publicationDay().orElse(LocalDate.MAX))
            .thenComparing(report -> report.event().id().value());

    private static final Comparator<When> BY_SPAN = Comparator.comparing(
                    (When when) -> Objects.requireNonNullElse(when.start(), LocalDate.MIN))
            .thenComparing(when -> Objects.requireNonNullElse(when.end(), LocalDate.MAX));

    private final OwnerRegistry owners;

    public IncidentBuilder(OwnerRegistry owners) {
        this.owners = owners;
    }

    /** The incident of this name and these reports, in any order. */
    public Incident build(IncidentId id, List<Report> unordered) {
        List<Report> reports = unordered.stream().sorted(BY_DAY).toList();
        List<Event> events = reports.stream().map(Report::event).toList();
        Act act = act(events);
        Event told = events.stream()
                .filter(event -> event.act().equals(act))
                .findFirst()
                .orElseThrow();
        When when = when(events);
        return new Incident(
                id,
                reports,
                act,
                fullest(events, event -> event.actors()),
                fullest(events, event -> event.recipients()),
                status(events),
                told.quadClass(),
                told.goldstein(),
                told.ploverScore(),
                when,
                otherDates(events, when),
                where(events),
                figures(reports),
                reports.stream()
                        .filter(report -> report.event().status() == Status.DENIED)
                        .toList(),
                Sources.count(reports, owners));
    }

    private static Act act(List<Event> events) {
        Comparator<Act> specific = Comparator.comparingInt(
                        (Act act) -> act.cameo().length())
                .thenComparing(act -> act.mode() == null ? 0 : 1)
                .thenComparing(Act::toString, Comparator.reverseOrder());
        return mostVoted(events.stream().map(event -> event.act()).toList(), specific);
    }

    /** The value that stands most often; of equals the greatest. */
    private static <T> T mostVoted(List<T> values, Comparator<T> order) {
        Map<T, Long> votes = values.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(order)))
                .orElseThrow()
                .getKey();
    }

    /** The longest list of parties that are known by country or entity; of equals the earliest report's. */
    private static List<Party> fullest(List<Event> events, Function<Event, List<Party>> side) {
        List<Party> fullest = List.of();
        long most = -1;
        for (Event event : events) {
            List<Party> parties = side.apply(event);
            long known = 2
                            * parties.stream()
                                    .filter(party -> party.country() != null || party.entity() != null)
                                    .count()
                    + Math.min(1, parties.size());
            if (known > most) {
                most = known;
                fullest = parties;
            }
        }
        return fullest;
    }

    /** The one nearest to an assertion: the constants of {@link Status} stand in that order. */
    private static Status status(List<Event> events) {
        return events.stream().map(Event::status).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static When when(List<Event> events) {
        List<When> dated =
                events.stream().map(Event::when).filter(When::isDated).toList();
        if (dated.isEmpty()) {
            return When.UNKNOWN;
        }
        List<When> precise = dated.stream()
                .filter(when -> when.precision() == When.Precision.DAY)
                .toList();
        List<When> best = precise.isEmpty() ? dated : precise;
        List<LocalDate> starts = best.stream()
                .map(when -> Objects.requireNonNullElse(when.start(), LocalDate.MIN))
                .toList();
        LocalDate start = mostVoted(starts, Comparator.reverseOrder());
        return best.stream()
                .filter(when ->
                        Objects.requireNonNullElse(when.start(), LocalDate.MIN).equals(start))
                .min(BY_SPAN)
                .orElseThrow();
    }

    private static List<When> otherDates(List<Event> events, When chosen) {
        List<When> others = new ArrayList<>();
        events.stream()
                .map(Event::when)
                .filter(When::isDated)
                .sorted(BY_SPAN)
                .filter(when -> BY_SPAN.compare(when, chosen) != 0)
                .forEach(when -> {
                    if (others.isEmpty() || BY_SPAN.compare(others.get(others.size() - 1), when) != 0) {
                        others.add(when);
                    }
                });
        return others;
    }

    private static @Nullable Where where(List<Event> events) {
        List<Where> places =
                events.stream().map(Event::where).filter(Objects::nonNull).toList();
        if (places.isEmpty()) {
            return null;
        }
        Where.Precision finest = places.stream()
                .map(Where::precision)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Where> fine =
                places.stream().filter(place -> place.precision() == finest).toList();
        String name = mostVoted(fine.stream().map(Where::name).toList(), Comparator.reverseOrder());
        return fine.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every number once for each sayer. */
    private static List<SaidFigure> figures(List<Report> reports) {
        List<SaidFigure> figures = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Report report : reports) {
            String sayer = sayer(report);
            for (Figure figure : report.event().figures()) {
                List<String> said = List.of(
                        figure.kind(),
                        String.valueOf(figure.minimum()),
                        String.valueOf(figure.maximum()),
                        figure.operator().sign(),
                        figure.unit(),
                        String.valueOf(sayer));
                if (seen.add(said)) {
                    figures.add(new SaidFigure(figure, sayer, report.event().id()));
                }
            }
        }
        return figures;
    }

    private static @Nullable String sayer(Report report) {
        Attribution attribution = report.event().attribution();
        if (attribution.speaker() != null) {
            return attribution.speaker().name();
        }
        return attribution.via() == null ? report.outlet() : attribution.via();
    }
}
