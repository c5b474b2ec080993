package org.tocsin.workbench.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.list.FigureRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.reading.Labels;

/** The lists of the workbench. */
final class ListViews {
    private static final String UNDATED = "undated";

    /** One row a happening. */
    static final ListView<IncidentRow> EVENTS = new ListView<>(
            "events",
            "Events",
            "happening",
            "happenings",
            Listings.INCIDENTS,
            List.of(
                    new ListColumn<>("Status", "status", "status", ListViews::status),
                    new ListColumn<>("Date", "date", "day", ListViews::date),
                    new ListColumn<>(
                            "What",
                            null,
                            "words",
                            row -> Cell.of(Labels.excerpt(row.sentence()))
                                    .with(figures(row))
                                    .to(path(row))),
                    new ListColumn<>("Who → whom", null, "sides", ListViews::sides),
                    new ListColumn<>(
                            "Code",
                            "code",
                            "code",
                            row -> Cell.of(row.cameo()).with(plover(row.ploverEvent(), row.ploverMode()))),
                    new ListColumn<>(
                            "Place",
                            null,
                            "place",
                            row -> Cell.of(row.place(), "unknown")
                                    .with(row.placePrecision() == null ? "" : row.placePrecision())),
                    new ListColumn<>("Sources", "sources", "number", ListViews::sources)),
            FilterBars.HAPPENINGS,
            ListViews::path,
            true);

    /** One row an event of an article. */
    static final ListView<EventRow> REPORTS = new ListView<>(
            "reports",
            "Reports",
            "report",
            "reports",
            Listings.EVENTS,
            List.of(
                    new ListColumn<>("Status", "status", "status", ListViews::status),
                    new ListColumn<>(
                            "Date",
                            "date",
                            "day",
                            row -> Cell.of(Labels.when(event(row).when()))),
                    new ListColumn<>(
                            "Sentence",
                            null,
                            "words",
                            row -> Cell.of(Labels.excerpt(event(row).sentence().text()))
                                    .to(Paths.inArticle(row.article(), "e:" + row.id()))),
                    new ListColumn<>(
                            "Who → whom",
                            null,
                            "sides",
                            row -> Cell.of(Labels.sides(event(row).actors()) + " → "
                                    + Labels.sides(event(row).recipients()))),
                    new ListColumn<>(
                            "Code",
                            "code",
                            "code",
                            row -> Cell.of(event(row).act().cameo())
                                    .with(Labels.plover(event(row).act()))),
                    new ListColumn<>(
                            "Said by",
                            null,
                            "",
                            row -> Cell.of(Labels.saidBy(event(row).attribution()))),
                    new ListColumn<>("Outlet", "outlet", "", row -> Cell.of(row.outlet(), "unknown")),
                    new ListColumn<>("Published", "published", "day", row -> Cell.of(row.published(), "unknown")),
                    new ListColumn<>(
                            "Happening",
                            null,
                            "",
                            row -> row.incident() == null
                                    ? Cell.of(null, "none yet")
                                    : Cell.of("open").to(Paths.event(row.incident())))),
            List.of(
                    FilterField.words(Key.Q, "Words of the article", ""),
                    FilterField.words(Key.FROM, "From", "2025, 2025-06, 2025-06-30"),
                    FilterField.words(Key.TO, "To", "the same; both included"),
                    FilterField.words(Key.OUTLET, "Outlet", "a name"),
                    FilterField.words(Key.DYAD, "Between two", "RUS-AZE"),
                    FilterField.words(Key.SRC, "Who", "RUS, RUSGOV, none"),
                    FilterField.words(Key.TGT, "To whom", "AZE, none"),
                    FilterField.words(Key.CAMEO, "CAMEO", "173, 17*"),
                    FilterField.words(Key.PLOVER, "PLOVER", "COERCE, COERCE:arrest"),
                    FilterField.words(Key.SPEAKER, "Said by", "a name"),
                    FilterField.words(Key.RULE, "Rule", "coerce.detain"),
                    FilterField.choice(
                            Key.STATUS,
                            "Status",
                            "asserted",
                            "claimed",
                            "denied",
                            "demanded",
                            "predicted",
                            "hypothetical",
                            "background",
                            "any")),
            row -> Paths.inArticle(row.article(), "e:" + row.id()),
            false);

    static final ListView<ArticleRow> ARTICLES = new ListView<>(
            "articles",
            "Articles",
            "article",
            "articles",
            Listings.ARTICLES,
            List.of(
                    new ListColumn<>("Published", "published", "day", row -> Cell.of(row.published(), UNDATED)),
                    new ListColumn<>(
                            "Title",
                            "title",
                            "words",
                            row -> Cell.of(row.title(), "Untitled text").to(Paths.article(row.id()))),
                    new ListColumn<>("Outlet", "outlet", "", row -> Cell.of(row.outlet(), "unknown")),
                    new ListColumn<>("Events", null, "number", row -> Cell.of(row.events(), "")),
                    new ListColumn<>(
                            "Version",
                            null,
                            "number",
                            row -> Cell.of(row.version(), "").with(row.copyOf() == null ? "" : "copy")),
                    new ListColumn<>(
                            "Story",
                            null,
                            "",
                            row -> row.story() == null
                                    ? Cell.of(null, "none")
                                    : Cell.of("open").to(Paths.story(row.story()))),
                    new ListColumn<>(
                            "Came",
                            "seen",
                            "day",
                            row -> Cell.of(row.seenAt()
                                    .toString()
                                    .substring(0, LocalDate.EPOCH.toString().length()))),
                    new ListColumn<>("Coded with", null, "", row -> Cell.of(row.knowledge(), "not coded"))),
            List.of(
                    FilterField.words(Key.Q, "Words of title and text", "words, \"a phrase\""),
                    FilterField.words(Key.FROM, "From", "2025, 2025-06, 2025-06-30"),
                    FilterField.words(Key.TO, "To", "the same; both included"),
                    FilterField.words(Key.OUTLET, "Outlet", "a name, * for anything"),
                    FilterField.words(Key.OWNER, "Owner of the outlet", "a name"),
                    FilterField.words(Key.DYAD, "Tells of two", "RUS-AZE"),
                    FilterField.words(Key.CAMEO, "Tells of CAMEO", "173, 17*"),
                    FilterField.words(Key.STORY, "Story", "an id"),
                    FilterField.choice(Key.BY, "Time means when it was", "published", "seen")),
            row -> Paths.article(row.id()),
            false);

    static final ListView<ClaimRow> CLAIMS = new ListView<>(
            "claims",
            "Claims",
            "claim",
            "claims",
            Listings.CLAIMS,
            List.of(
                    new ListColumn<>(
                            "Speaker",
                            "speaker",
                            "",
                            row -> Cell.of(row.speaker(), "nobody named").with(row.role() == null ? "" : row.role())),
                    new ListColumn<>("Country", null, "", row -> Cell.of(row.speakerCountry(), "unknown")),
                    new ListColumn<>(
                            "As", "modality", "", row -> Cell.of(row.modality()).with(row.quoteType())),
                    new ListColumn<>(
                            "Words",
                            null,
                            "words",
                            row -> Cell.of(Labels.excerpt(row.content()))
                                    .to(Paths.inArticle(row.article(), "c:" + row.id()))),
                    new ListColumn<>(
                            "Outlet",
                            "outlet",
                            "",
                            row -> Cell.of(row.outlet(), "unknown")
                                    .with(row.via() == null ? "" : "by way of " + row.via())),
                    new ListColumn<>("Published", "published", "day", row -> Cell.of(row.published(), "unknown"))),
            List.of(
                    FilterField.words(Key.Q, "Words", "words, \"a phrase\""),
                    FilterField.words(Key.SPEAKER, "Speaker", "a name, *name"),
                    FilterField.words(Key.FROM, "From", "2025, 2025-06, 2025-06-30"),
                    FilterField.words(Key.TO, "To", "the same; both included"),
                    FilterField.choice(
                            Key.MODALITY,
                            "Says it as",
                            "assertion",
                            "denial",
                            "demand",
                            "threat",
                            "promise",
                            "prediction",
                            "condition",
                            "question"),
                    FilterField.words(Key.SRC, "Speaker of", "RUS, RUSGOV"),
                    FilterField.words(Key.TGT, "For or against", "AZE"),
                    FilterField.choice(Key.STANCE, "Stance", "for", "against"),
                    FilterField.choice(Key.ATTR, "Speaker", "named", "none"),
                    FilterField.words(Key.OUTLET, "Outlet", "a name")),
            row -> Paths.inArticle(row.article(), "c:" + row.id()),
            false);

    static final ListView<FigureRow> FIGURES = new ListView<>(
            "figures",
            "Figures",
            "figure",
            "figures",
            Listings.FIGURES,
            List.of(
                    new ListColumn<>("Kind", "kind", "", row -> Cell.of(row.kind())),
                    new ListColumn<>(
                            "Figure",
                            "value",
                            "",
                            row -> Cell.of("“" + row.text() + "”")
                                    .with(row.operator() + " " + bounds(row) + " " + row.unit())
                                    .to(Paths.inArticle(row.article(), "f:" + row.id()))),
                    new ListColumn<>(
                            "Counts",
                            null,
                            "",
                            row -> Cell.of(row.subject().isEmpty() ? null : Labels.excerpt(row.subject()), "not told")),
                    new ListColumn<>(
                            "Said by",
                            "sayer",
                            "",
                            row -> Cell.of(row.sayer(), "the outlet itself")
                                    .with(row.sayerCountry() == null ? "" : row.sayerCountry())),
                    new ListColumn<>("Sentence", null, "words", row -> Cell.of(Labels.excerpt(row.sentence()))),
                    new ListColumn<>("Outlet", "outlet", "", row -> Cell.of(row.outlet(), "unknown")),
                    new ListColumn<>("Published", "published", "day", row -> Cell.of(row.published(), "unknown"))),
            List.of(
                    FilterField.words(Key.Q, "Words", "subject, kind, sayer"),
                    FilterField.words(Key.FROM, "From", "2025, 2025-06, 2025-06-30"),
                    FilterField.words(Key.TO, "To", "the same; both included"),
                    FilterField.words(Key.KIND, "Kind", "killed, detained, money"),
                    FilterField.words(Key.SAYER, "Said by", "a name"),
                    FilterField.words(Key.UNIT, "Unit", "people, USD"),
                    FilterField.words(Key.SUBJECT, "Counts", "a name, * for anything"),
                    FilterField.words(Key.OUTLET, "Outlet", "a name")),
            row -> Paths.inArticle(row.article(), "f:" + row.id()),
            false);

    /** All of them. */
    static final List<ListView<?>> ALL = List.of(EVENTS, REPORTS, ARTICLES, CLAIMS, FIGURES);

    private ListViews() {}

    private static Cell status(IncidentRow row) {
        return status(row.status(), row.quadClass()).with(row.isDisputed() ? "denied by a report" : "");
    }

    private static Cell status(EventRow row) {
        return status(row.status(), event(row).quadClass());
    }

    private static Cell status(String status, int quadClass) {
        return Cell.of(status).styled("ev q" + quadClass + " is-" + status);
    }

    private static Cell date(IncidentRow row) {
        LocalDate start = row.dateStart();
        LocalDate end = row.dateEnd();
        if (start == null && end == null) {
            return Cell.of(null, UNDATED);
        }
        if (start == null) {
            return Cell.of("before " + end);
        }
        Cell cell = Cell.of(end == null ? "since " + start : start.toString());
        boolean isDay = start.equals(end);
        return isDay || end == null ? cell : cell.with("to " + end);
    }

    private static Cell sides(IncidentRow row) {
        String who = row.actors().isEmpty() ? "nobody named" : row.actors();
        String whom = row.recipients().isEmpty() ? "nobody named" : row.recipients();
        String countries = String.join(" ", row.actorCountries()) + " → " + String.join(" ", row.recipientCountries());
        return Cell.of(Labels.excerpt(who + " → " + whom)).with(countries.equals(" → ") ? "" : countries);
    }

    /** Independent sources, and how many reports they gave: one is no corroboration. */
    private static Cell sources(IncidentRow row) {
        Cell cell = Cell.of(row.independentSources(), "")
                .with(row.reports() == 1 ? "1 report" : row.reports() + " reports");
        return row.independentSources() == 1 ? cell.styled("one") : cell;
    }

    private static String figures(IncidentRow row) {
        return String.join(
                " · ",
                row.figures().stream()
                        .map(figure -> figure.text() + " " + figure.kind())
                        .distinct()
                        .limit(3)
                        .toList());
    }

    private static String plover(@Nullable String event, @Nullable String mode) {
        return event == null ? "statement" : mode == null ? event : event + ":" + mode;
    }

    private static String bounds(FigureRow row) {
        String low = row.minimum() == null ? "" : number(row.minimum());
        String high = row.maximum() == null ? "" : number(row.maximum());
        return low.equals(high) || high.isEmpty() ? low : low.isEmpty() ? high : low + "–" + high;
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Event event(EventRow row) {
        EventRecord record = row.event();
        return record.report().event();
    }

    private static String path(IncidentRow row) {
        return Paths.event(row.id());
    }
}
