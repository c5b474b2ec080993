package org.tocsin.workbench.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.store.desk.Review;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Page;
import org.tocsin.view.record.IncidentView;
import org.tocsin.view.record.IncidentViews;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBar;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.page.Moments;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.page.Visitor;

/**
 * {@code /review}: happenings that nobody has decided on, one at a time, a key for each decision. A correction made here is a decision too: who
 * sets the right code has accepted the rest.
 */
public final class ReviewPages implements Pages {
    private static final String PATH = "/review";
    private static final int EDITABLE = 10;
    private static final int SUGGESTIONS = 9;
    private static final int ROOT = 2;

    private final DataFolder data;
    private final Templates templates;
    private final Codebook codebook;
    private final IncidentViews incidents;

    public ReviewPages(DataFolder data, Templates templates, Codebook codebook) {
        this.data = data;
        this.templates = templates;
        this.codebook = codebook;
        this.incidents = new IncidentViews(data.store());
    }

    /**
     * What {@code review.jte} shows.
     *
     * @param item what is to be decided; absent when nothing is left
     * @param left how many, with this one
     * @param later the address of the next one
     * @param again the queue from its beginning; absent there
     */
    public record ReviewPage(
            Shell shell,
            FilterBar bar,
            @Nullable EventPage item,
            long left,
            List<Suggestion> suggestions,
            String later,
            @Nullable String again,
            List<Decision> decisions) {}

    /** A code that may be the right one. */
    public record Suggestion(int key, String code, String label) {}

    /** A decision that can be taken back. */
    public record Decision(long position, String verdict, String title, String link, String at) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get(PATH, this::page);
        routes.post(PATH + "/undo", this::undo);
        routes.post(PATH + "/{id}", this::decide);
    }

    private void page(Context context) {
        Asked asked = Asked.of(context);
        if (Asked.hasEmptyFields(context) && asked.notices().isEmpty()) {
            Redirects.to(context, FilterBars.address(PATH, asked.filter()));
            return;
        }
        Filter filter = asked.filter();
        Filter open = (filter.has(Key.REVIEWED) ? filter : filter.with(Key.REVIEWED, "no")).with(Key.LIMIT, "1");
        Page<IncidentRow> page = data.lists().page(Listings.INCIDENTS, open);
        EventPage item = page.rows().stream()
                .findFirst()
                .flatMap(row -> incidents.of(row.id()))
                .map(view -> item(context, view))
                .orElse(null);
        String later = page.nextPage()
                .flatMap(next -> next.value(Key.AFTER))
                .map(after -> FilterBars.address(PATH, filter.with(Key.AFTER, after)))
                .orElse(FilterBars.address(PATH, filter.without(Key.AFTER)));
        templates.send(
                context,
                "review",
                new ReviewPage(
                        Shell.of(context, "Review", "review"),
                        new FilterBars(data).queue(asked, PATH),
                        item,
                        page.count(),
                        page.rows().isEmpty()
                                ? List.of()
                                : suggestions(page.rows().get(0)),
                        later,
                        filter.has(Key.AFTER) ? FilterBars.address(PATH, filter.without(Key.AFTER)) : null,
                        decisions(Visitor.name(context))));
    }

    private EventPage item(Context context, IncidentView view) {
        Notes.Box none = new Notes.Box(List.of(), Paths.event(view.row().id()) + "/note");
        return new EventPageBuilder(codebook, view).page(Shell.of(context, "Review", "review"), none, null, null, null);
    }

    /** The other codes of the same root: mistakes are mostly among neighbours. */
    private List<Suggestion> suggestions(IncidentRow row) {
        List<Codebook.CameoCode> near = codebook.cameo().stream()
                .filter(code -> code.code().startsWith(row.cameo().substring(0, ROOT)))
                .filter(code -> !code.code().equals(row.cameo()))
                .sorted(java.util.Comparator.comparing(code -> code.code().length()))
                .limit(SUGGESTIONS)
                .toList();
        List<Suggestion> suggestions = new java.util.ArrayList<>();
        for (Codebook.CameoCode code : near) {
            suggestions.add(new Suggestion(suggestions.size() + 1, code.code(), code.label()));
        }
        return suggestions;
    }

    private List<Decision> decisions(String who) {
        return data.store().read(tables -> tables.reviews().newest(who, EDITABLE)).stream()
                .filter(review -> review.subject().kind() == Subject.Kind.INCIDENT)
                .map(review -> new Decision(
                        review.position(),
                        review.verdict().name().toLowerCase(Locale.ROOT),
                        data.lists()
                                .one(Listings.INCIDENTS, review.subject().id())
                                .map(row -> EventPageBuilder.title(row, codebook))
                                .orElse("a happening that is no more"),
                        Paths.event(review.subject().id()),
                        Moments.shown(review.madeAt())))
                .toList();
    }

    private void decide(Context context) {
        String id = context.pathParam("id");
        IncidentView view = incidents
                .of(id)
                .orElseThrow(() -> RequestProblem.of(HttpStatus.NOT_FOUND, "there is no happening " + id));
        String who = Visitor.name(context);
        String status = context.formParam("status");
        String cameo = context.formParam("cameo");
        String verdict = context.formParam("verdict");
        String now = view.row().id();
        if (verdict == null && status != null && !status.isEmpty()) {
            now = corrected(view, "status", status, who);
        } else if (verdict == null && cameo != null && !cameo.isEmpty()) {
            now = corrected(view, "cameo", cameo, who);
        }
        String decided = now;
        Review.Verdict made = EventPages.verdict(verdict == null ? "accepted" : verdict);
        data.store()
                .write(tables ->
                        tables.reviews().decide(new Subject(Subject.Kind.INCIDENT, decided), made, who, tables.now()));
        Redirects.back(context);
    }

    private String corrected(IncidentView view, String field, String value, String who) {
        List<EventId> events = view.reports().stream().map(EventId::new).toList();
        data.curator().correctAll(events, field, '"' + value.replaceAll("[^A-Za-z0-9]", "") + '"', who, "review");
        IncidentId now =
                data.store().read(tables -> tables.events().incidents(events)).get(events.get(0));
        return now == null ? view.row().id() : now.value();
    }

    private void undo(Context context) {
        String position = String.valueOf(context.formParam("position"));
        if (!position.matches("[0-9]{1,18}")) {
            throw RequestProblem.at("position", HttpStatus.BAD_REQUEST, "expected the number of a decision");
        }
        data.store().write(tables -> tables.reviews().undo(Long.parseLong(position), tables.now()));
        Redirects.back(context);
    }
}
