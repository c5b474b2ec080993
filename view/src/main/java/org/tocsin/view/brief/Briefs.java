package org.tocsin.view.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Assessment;
import org.tocsin.model.series.Dyad;
import org.tocsin.model.series.Measure;
import org.tocsin.model.series.Period;
import org.tocsin.store.Store;
import org.tocsin.view.brief.Brief.Line;
import org.tocsin.view.brief.Brief.Section;
import org.tocsin.view.desk.Disputes;
import org.tocsin.view.desk.Forecasts;
import org.tocsin.view.dyad.DyadView;
import org.tocsin.view.dyad.DyadViews;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;
import org.tocsin.view.record.Evidence;

/** Writes briefs on two countries. Every line names the sentences that it rests on; how sure it is, is said in counted owners, never in words. */
public final class Briefs {
    private static final int MOST_HAPPENINGS = 60;
    static final int MOST_LINES = 25;
    private static final int MOST_EVIDENCE = 4;

    private final Store store;
    private final Clock clock;
    private final Lists lists;

    public Briefs(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lists = new Lists(store, clock);
    }

    /** What a brief is written from. */
    private record Found(
            DyadView dyad,
            Page<IncidentRow> happenings,
            Page<IncidentRow> undated,
            List<ClaimRow> claims,
            List<Forecasts.Forecast> forecasts,
            List<Disputes.Dispute> disputes,
            Map<String, IncidentRow> tied) {}

    /** The brief on two countries in some days. */
    public Brief of(Dyad dyad, LocalDate since, LocalDate until) {
        Filter sides = Filter.NONE.with(Key.DYAD, dyad.toString());
        Filter days = sides.with(Key.FROM, since.toString()).with(Key.TO, until.toString());
        Filter published = days.with(Key.BY, "published");
        DyadView view = new DyadViews(store, clock).of(dyad, days, Period.WEEK, Measure.GOLDSTEIN_CONFLICT);
        Page<IncidentRow> happenings = lists.page(
                Listings.INCIDENTS, days.with(Key.SORT, "date").with(Key.LIMIT, String.valueOf(MOST_HAPPENINGS)));
        Page<IncidentRow> undated = lists.page(
                Listings.INCIDENTS, published.with(Key.DATED, "no").with(Key.LIMIT, String.valueOf(MOST_LINES)));
        List<IncidentRow> all = new ArrayList<>(happenings.rows());
        all.addAll(undated.rows());
        Filter inTheirArticles = articles(all);
        List<ClaimRow> claims = all.isEmpty()
                ? List.of()
                : lists.page(
                                Listings.CLAIMS,
                                inTheirArticles.with(Key.ATTR, "named").with(Key.LIMIT, "500"))
                        .rows();
        List<Forecasts.Forecast> forecasts = all.isEmpty()
                ? List.of()
                : new Forecasts(store, clock)
                        .of(inTheirArticles.with(Key.LIMIT, "100"))
                        .rows();
        List<Disputes.Dispute> disputes = all.isEmpty() ? List.of() : new Disputes(store, clock).of(inTheirArticles);
        Found found = new Found(view, happenings, undated, claims, forecasts, disputes, tied(view, happenings.rows()));
        return store.read(tables -> write(dyad, since, until, found, new Material(tables.session())));
    }

    /** What happened, and what somebody ties to it. */
    private Map<String, IncidentRow> tied(DyadView view, List<IncidentRow> happenings) {
        Map<String, IncidentRow> byId = new HashMap<>();
        happenings.forEach(row -> byId.put(row.id(), row));
        view.chains().stream()
                .flatMap(chain -> chain.links().stream())
                .flatMap(link -> Stream.of(link.response(), link.provocation()))
                .filter(id -> !byId.containsKey(id))
                .distinct()
                .flatMap(id -> lists.one(Listings.INCIDENTS, id).stream())
                .forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static Filter articles(List<IncidentRow> incidents) {
        String[] ids = incidents.stream().map(IncidentRow::id).distinct().toArray(String[]::new);
        return Filter.NONE.with(Key.INCIDENT, ids);
    }

    private static Brief write(Dyad dyad, LocalDate since, LocalDate until, Found found, Material material) {
        SourceNumbers numbers = new SourceNumbers();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("What happened", happenings(found.happenings().rows(), material, numbers)));
        sections.add(new Section("Who says what", claims(dyad, found.claims(), material, numbers)));
        sections.add(new Section("Figures in dispute", disputes(found.disputes(), material, numbers)));
        sections.add(new Section(
                "What answers what", AnswerLines.of(found.dyad().chains(), found.tied(), material, numbers)));
        sections.add(new Section("What people foretell", forecasts(found.forecasts(), material, numbers)));
        sections.add(new Section("Open questions", open(found, material, numbers)));
        return new Brief(
                dyad + ", " + since + " to " + until,
                notes(dyad, since, until, found),
                sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
                numbers.all());
    }

    private static List<String> notes(Dyad dyad, LocalDate since, LocalDate until, Found found) {
        List<String> notes = new ArrayList<>();
        for (DyadView.Way way : List.of(found.dyad().there(), found.dyad().back())) {
            Assessment assessment = way.assessment();
            notes.add(way.dyad() + ": "
                    + assessment.arrow().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "; "
                    + assessment.reason());
        }
        for (DyadView.Way way : List.of(found.dyad().there(), found.dyad().back())) {
            way.answers().map(AnswerLines::told).ifPresent(notes::add);
        }
        long articles = found.dyad().coverage().days().stream()
                .mapToLong(day -> day.articles())
                .sum();
        int holes = found.dyad()
                .coverage()
                .holes(found.dyad().from(), found.dyad().to())
                .size();
        notes.add("Read: " + plural(articles, "article") + " published from "
                + found.dyad().from() + " to " + found.dyad().to() + "; " + plural(holes, "day") + " without any");
        long left = found.happenings().count() - found.happenings().rows().size();
        if (left > 0) {
            notes.add(plural(left, "later happening") + " not listed here: tocsin list incidents dyad=" + dyad
                    + " from=" + since + " to=" + until);
        }
        return notes;
    }

    private static List<Line> happenings(List<IncidentRow> rows, Material material, SourceNumbers numbers) {
        List<Line> lines = new ArrayList<>();
        for (IncidentRow row : rows) {
            List<Evidence> evidence = material.of(row, false);
            List<Evidence> denials = material.of(row, true);
            evidence.addAll(denials);
            if (!evidence.isEmpty()) {
                lines.add(new Line(
                        told(row) + "; " + sources(row)
                                + (row.isDisputed() ? "; denied in " + plural(denials.size(), "report") : "")
                                + figures(row),
                        numbers.of(evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())))));
            }
        }
        return lines;
    }

    private static String figures(IncidentRow row) {
        List<IncidentRow.SaidNumber> figures = row.figures();
        return figures.isEmpty()
                ? ""
                : "; "
                        + figures.stream()
                                .map(figure -> figure.kind() + " " + figure.text()
                                        + (figure.sayer() == null ? "" : " (" + figure.sayer() + ")"))
                                .distinct()
                                .collect(Collectors.joining(", "));
    }

    static String told(IncidentRow row) {
        String act = row.ploverEvent() == null
                ? "statement"
                : row.ploverEvent() + (row.ploverMode() == null ? "" : ":" + row.ploverMode());
        return day(row) + " · " + (row.actors().isEmpty() ? "nobody named" : row.actors()) + " → "
                + (row.recipients().isEmpty() ? "nobody named" : row.recipients()) + " · " + act + " ("
                + row.cameo() + ")" + (row.place() == null ? "" : " · " + row.place())
                + (row.status().equals("asserted") ? "" : " · " + row.status());
    }

    private static String day(IncidentRow row) {
        LocalDate start = row.dateStart();
        LocalDate end = row.dateEnd();
        if (start == null && end == null) {
            return "undated";
        }
        return Objects.equals(start, end) ? String.valueOf(start) : orOpen(start) + ".." + orOpen(end);
    }

    private static String orOpen(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** How many tell of it, owners first: one outlet has one owner, whoever that is. */
    private static String sources(IncidentRow row) {
        String reports = plural(row.reports(), "report");
        if (row.outlets() <= 1) {
            return "1 owner, " + reports;
        }
        if (row.unreviewedOutlets() == 0) {
            return plural(row.owners(), "owner") + ", " + reports;
        }
        return (row.owners() == 0 ? "" : plural(row.owners(), "owner") + " and ")
                + plural(row.unreviewedOutlets(), "outlet") + " of unknown owner, " + reports;
    }

    private static List<Line> claims(Dyad dyad, List<ClaimRow> claims, Material material, SourceNumbers numbers) {
        return claims.stream()
                .filter(claim -> !isForecast(claim))
                .sorted(Comparator.<ClaimRow, Boolean>comparing(claim -> !isOfSide(dyad, claim))
                        .thenComparing(claim -> String.valueOf(claim.published()))
                        .thenComparing(ClaimRow::id))
                .limit(MOST_LINES)
                .map(claim -> new Line(said(claim), List.of(numbers.of(material.of(claim)))))
                .toList();
    }

    private static boolean isForecast(ClaimRow claim) {
        return List.of("prediction", "threat", "promise", "condition").contains(claim.modality());
    }

    private static boolean isOfSide(Dyad dyad, ClaimRow claim) {
        return dyad.source().equals(claim.speakerCountry()) || dyad.target().equals(claim.speakerCountry());
    }

    private static String said(ClaimRow claim) {
        String country = claim.speakerCountry() == null ? "" : ", " + claim.speakerCountry();
        String role = claim.role() == null ? "" : ", " + claim.role();
        String via = claim.via() == null ? "" : ", by " + claim.via();
        return claim.speaker() + role + country + via + " (" + claim.modality() + "): “" + claim.content() + "”";
    }

    private static List<Line> disputes(List<Disputes.Dispute> disputes, Material material, SourceNumbers numbers) {
        return disputes.stream()
                .limit(MOST_LINES)
                .map(dispute -> new Line(
                        dispute.kind()
                                + (dispute.subject().isBlank() ? "" : ", " + dispute.subject()) + ": "
                                + dispute.figures().stream()
                                        .map(figure -> figure.text() + " ("
                                                + (figure.sayer() == null ? figure.outlet() : figure.sayer()) + ")")
                                        .distinct()
                                        .collect(Collectors.joining(" against ")),
                        numbers.of(dispute.figures().stream().map(material::of).toList())))
                .toList();
    }

    private static List<Line> forecasts(List<Forecasts.Forecast> forecasts, Material material, SourceNumbers numbers) {
        return forecasts.stream()
                .limit(MOST_LINES)
                .map(forecast -> new Line(
                        said(forecast.claim())
                                + (forecast.horizon() == null ? "" : "; until when: “" + forecast.horizon() + "”")
                                + (forecast.outcome() == null
                                        ? "; open"
                                        : "; "
                                                + forecast.outcome()
                                                        .verdict()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' ')),
                        List.of(numbers.of(material.of(forecast.claim())))))
                .toList();
    }

    private static List<Line> open(Found found, Material material, SourceNumbers numbers) {
        List<Line> lines = new ArrayList<>();
        List<IncidentRow> all = new ArrayList<>(found.happenings().rows());
        all.addAll(found.undated().rows());
        for (IncidentRow row : all) {
            List<String> questions = new ArrayList<>();
            if (row.isDisputed()) {
                questions.add("did it happen? a report denies it");
            }
            if (row.dateStart() == null && row.dateEnd() == null) {
                questions.add("when?");
            }
            if (row.place() == null) {
                questions.add("where?");
            }
            if (row.outlets() <= 1 || row.owners() + row.unreviewedOutlets() <= 1) {
                questions.add("1 owner: does anybody else report it?");
            }
            List<Evidence> evidence = material.of(row, false);
            if (!questions.isEmpty() && !evidence.isEmpty() && lines.size() < MOST_LINES) {
                lines.add(new Line(
                        told(row) + ": " + String.join("; ", questions), numbers.of(AnswerLines.first(evidence))));
            }
        }
        return lines;
    }

    static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
