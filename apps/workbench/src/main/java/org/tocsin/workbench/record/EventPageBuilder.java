package org.tocsin.workbench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.Where;
import org.tocsin.store.desk.Review;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.record.Evidence;
import org.tocsin.view.record.IncidentView;
import org.tocsin.view.record.Side;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.codebook.Meanings;
import org.tocsin.workbench.page.Moments;
import org.tocsin.workbench.page.Numbers;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.reading.Labels;
import org.tocsin.workbench.reading.ReadingView.Fact;

/** Says a happening in the words of its page. */
final class EventPageBuilder {
    private static final int THOUSAND = 1000;
    private static final int NARROWEST = 12;

    private final Codebook codebook;
    private final IncidentView view;
    private final IncidentRow row;

    EventPageBuilder(Codebook codebook, IncidentView view) {
        this.codebook = codebook;
        this.view = view;
        this.row = view.row();
    }

    /** @param chosen the report that forms are about; absent for all */
    EventPage page(
            Shell shell,
            Notes.Box notes,
            @Nullable Review review,
            @Nullable String chosen,
            EventPage.@Nullable Conflict conflict) {
        return new EventPage(
                shell,
                Paths.event(row.id()),
                view.version(),
                title(row, codebook),
                row.status(),
                row.quadClass(),
                Labels.shown(row.sentence()),
                row.independentSources(),
                corroboration(),
                review == null ? null : verdict(review),
                facts(),
                figures(),
                owners(chosen),
                view.claims().stream()
                        .map(claim -> new EventPage.Said(
                                claim.speaker() == null ? "nobody named" : Labels.shown(claim.speaker()),
                                claim.modality(),
                                Labels.excerpt(claim.content()),
                                Paths.inArticle(claim.article(), "c:" + claim.id())))
                        .toList(),
                ties(view.before()),
                ties(view.after()),
                history(),
                changes(),
                forms(chosen),
                conflict,
                notes);
    }

    static String title(IncidentRow row, Codebook codebook) {
        String who = row.actors().isEmpty() ? "Nobody named" : row.actors();
        String whom = row.recipients().isEmpty() ? "" : " → " + row.recipients();
        return Labels.excerpt(who + whom) + ": " + codebook.label(row.cameo());
    }

    private static String verdict(Review review) {
        return review.verdict().name().toLowerCase(Locale.ROOT) + " by " + review.who() + ", "
                + Moments.shown(review.madeAt());
    }

    private String corroboration() {
        return counted(row.reports(), "report") + " in " + counted(row.articles(), "article") + ", "
                + counted(row.outlets(), "outlet") + ", "
                + (row.owners() == 0 ? "no known owner" : counted(row.owners(), "known owner"))
                + (row.unreviewedOutlets() == 0
                        ? ""
                        : ", " + counted(row.unreviewedOutlets(), "outlet") + " whose owner nobody has looked up");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        sides(facts, "who", view.actors());
        sides(facts, "to whom", view.recipients());
        String plover = row.ploverEvent() == null
                ? "statement"
                : row.ploverEvent() + (row.ploverMode() == null ? "" : ":" + row.ploverMode());
        facts.add(new Fact(
                "PLOVER",
                plover,
                row.ploverScore() == null ? "" : "score " + row.ploverScore(),
                "/codebook?q=" + row.ploverEvent()));
        facts.add(new Fact(
                "CAMEO",
                row.cameo() + " " + codebook.label(row.cameo()),
                "Goldstein " + row.goldstein() + ", " + Meanings.ofQuadClass(row.quadClass()),
                "/codebook?q=" + row.cameo()));
        facts.add(new Fact(
                "status",
                row.status(),
                Meanings.of(Status.valueOf(row.status().toUpperCase(Locale.ROOT)))
                        + (row.isDisputed() ? "; a report denies it" : ""),
                null));
        facts.add(new Fact("date", when(row.dateStart(), row.dateEnd()), whenNote(), null));
        for (IncidentView.OtherDate other : view.otherDates()) {
            facts.add(new Fact("other date", when(other.start(), other.end()), quoted(other.text()), null));
        }
        facts.add(new Fact(
                "place",
                row.place() == null ? "place unknown" : Labels.shown(row.place()),
                row.place() == null
                        ? "the reports name none"
                        : row.placePrecision()
                                + (row.placeCountry() == null ? "" : " in " + row.placeCountry())
                                + quoted(view.placeText()),
                null));
        if (!view.contexts().isEmpty()) {
            facts.add(new Fact("contexts", String.join(", ", view.contexts()), "", null));
        }
        return facts;
    }

    private static void sides(List<Fact> facts, String name, List<Side> sides) {
        if (sides.isEmpty()) {
            facts.add(new Fact(name, "nobody named", "", null));
        }
        for (Side side : sides) {
            String code = side.code();
            String note =
                    (side.country() == null ? "no country" : side.country()) + " " + String.join(" ", side.sectors());
            String words = side.text() == null || side.text().equals(side.name()) ? "" : quoted(side.text());
            facts.add(new Fact(
                    name, Labels.shown(side.name()), note.strip() + words, code == null ? null : Paths.actor(code)));
        }
    }

    private static String quoted(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : " · “" + Labels.shown(words) + "”";
    }

    private static String when(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null && end == null) {
            return "undated";
        }
        if (start == null) {
            return "before " + end;
        }
        if (end == null) {
            return "since " + start;
        }
        return start.equals(end) ? start.toString() : start + " to " + end;
    }

    private String whenNote() {
        String basis = switch (view.dateBasis()) {
            case "text" -> "from the sentence";
            case "inherited" -> "from a sentence before";
            case "published" -> "counted from the day of publication";
            default -> "the reports give no date";
        };
        return row.datePrecision() + ", " + basis + quoted(view.dateText());
    }

    private List<EventPage.FigureGroup> figures() {
        Map<String, List<IncidentView.SaidFigure>> groups = new LinkedHashMap<>();
        view.figures()
                .forEach(figure -> groups.computeIfAbsent(
                                figure.kind() + " (" + figure.unit() + ")", any -> new ArrayList<>())
                        .add(figure));
        List<EventPage.FigureGroup> shown = new ArrayList<>();
        groups.forEach((title, figures) -> {
            double most = figures.stream()
                    .flatMap(figure -> Stream.of(figure.minimum(), figure.maximum()))
                    .filter(bound -> bound != null)
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
            shown.add(new EventPage.FigureGroup(
                    title, figures.stream().map(figure -> number(figure, most)).toList()));
        });
        return shown;
    }

    private static EventPage.Bar number(IncidentView.SaidFigure figure, double most) {
        Double low = figure.minimum();
        Double high = figure.maximum();
        double from = low == null ? 0 : low;
        double to = high == null ? most : high;
        int x = share(from, most);
        boolean isExact = low != null && low.equals(high);
        return new EventPage.Bar(
                figure.sayer() == null ? "the outlet itself" : Labels.shown(figure.sayer()),
                Labels.shown(figure.text()),
                Numbers.bounds(low, high),
                isExact ? 0 : Math.min(x, THOUSAND - NARROWEST),
                isExact ? Math.max(NARROWEST, x) : Math.max(NARROWEST, share(to, most) - x),
                high == null);
    }

    private static int share(double part, double whole) {
        return whole <= 0 ? 0 : (int) Math.round(part / whole * THOUSAND);
    }

    private List<EventPage.Owner> owners(@Nullable String chosen) {
        return view.owners().stream()
                .map(group -> new EventPage.Owner(
                        group.owner() == null ? "Owner not looked up" : Labels.shown(group.owner()),
                        group.owner() != null,
                        group.reports().stream()
                                .map(telling -> report(telling, chosen))
                                .toList()))
                .toList();
    }

    private EventPage.Report report(IncidentView.Telling telling, @Nullable String chosen) {
        Evidence evidence = telling.evidence();
        String event = String.valueOf(evidence.event());
        List<String> notes = new ArrayList<>();
        if (telling.isDenial()) {
            notes.add("denies it");
        }
        if (!telling.copyGroup().equals(evidence.article())) {
            notes.add("copy of " + Labels.shown(telling.copyGroup()));
        }
        if (!telling.rule().isEmpty()) {
            notes.add("rule " + telling.rule());
        }
        return new EventPage.Report(
                event,
                Labels.shown(evidence.sentence()),
                Paths.inArticle(evidence.article(), "e:" + event),
                evidence.outlet() == null ? "outlet unknown" : Labels.shown(evidence.outlet()),
                evidence.published() == null
                        ? "day unknown"
                        : evidence.published().toString(),
                telling.status(),
                telling.speaker() == null ? "the outlet itself" : Labels.shown(telling.speaker()),
                notes,
                event.equals(chosen));
    }

    private static List<EventPage.Tie> ties(List<IncidentView.LinkView> links) {
        return links.stream()
                .map(link -> new EventPage.Tie(
                        link.type(),
                        "“" + Labels.shown(link.cue()) + "” "
                                + Labels.excerpt(link.sentence() == null ? link.target() : link.sentence()),
                        link.holder() == null ? "the outlet" : Labels.shown(link.holder()),
                        link.incident() == null ? null : Paths.event(link.incident())))
                .toList();
    }

    private List<EventPage.State> history() {
        return view.history().stream()
                .filter(state -> !state.changes().isEmpty()
                        || state.equals(view.history().get(0)))
                .map(state -> new EventPage.State(
                        Moments.shown(state.from()),
                        state.to() == null ? "now" : Moments.shown(state.to()),
                        state.status(),
                        state.reports(),
                        state.changes().stream().map(Labels::shown).toList()))
                .toList();
    }

    private List<EventPage.Change> changes() {
        return view.corrections().stream()
                .map(correction -> new EventPage.Change(
                        correction.id(),
                        correction.field(),
                        correction.machineValue() == null ? "" : Labels.excerpt(correction.machineValue()),
                        Labels.excerpt(correction.value()),
                        Labels.shown(correction.who()),
                        correction.why() == null ? "" : Labels.shown(correction.why()),
                        Moments.shown(correction.madeAt()),
                        correction.undoneAt() != null))
                .toList();
    }

    private EventPage.Forms forms(@Nullable String chosen) {
        return new EventPage.Forms(
                view.owners().stream()
                        .flatMap(group -> group.reports().stream())
                        .map(telling -> new EventPage.Choice(
                                String.valueOf(telling.evidence().event()),
                                telling.evidence().outlet() + ", "
                                        + Labels.excerpt(telling.evidence().sentence()),
                                String.valueOf(telling.evidence().event()).equals(chosen)))
                        .toList(),
                Arrays.stream(Status.values())
                        .map(status -> choice(status.name().toLowerCase(Locale.ROOT), row.status()))
                        .toList(),
                Arrays.stream(EventType.values())
                        .map(type -> choice(type.name(), row.ploverEvent()))
                        .toList(),
                orEmpty(row.ploverMode()),
                String.join(" ", view.contexts()),
                row.cameo(),
                orEmpty(row.dateStart()),
                orEmpty(row.dateEnd()),
                orEmpty(row.place()),
                orEmpty(row.placeCountry()),
                orEmpty(row.latitude()),
                orEmpty(row.longitude()),
                Arrays.stream(Where.Precision.values())
                        .map(precision -> choice(precision.label(), row.placePrecision()))
                        .toList(),
                lines(view.actors()),
                lines(view.recipients()));
    }

    private static EventPage.Choice choice(String value, @Nullable String present) {
        return new EventPage.Choice(value, value, value.equals(present));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String lines(List<Side> sides) {
        return sides.stream()
                .map(side -> side.name() + " | " + orEmpty(side.country()) + " | " + String.join(" ", side.sectors()))
                .collect(Collectors.joining("\n"));
    }
}
