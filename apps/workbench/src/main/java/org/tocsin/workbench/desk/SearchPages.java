package org.tocsin.workbench.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.tocsin.store.desk.Note;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.desk.Search;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Page;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /search?q=}: happenings, articles, claims and notes that hold some words. */
public final class SearchPages implements Pages {
    private final DataFolder data;
    private final Templates templates;

    public SearchPages(DataFolder data, Templates templates) {
        this.data = data;
        this.templates = templates;
    }

    /** What {@code search.jte} shows. */
    public record SearchPage(Shell shell, List<Group> groups) {}

    /**
     * Records of one kind.
     *
     * @param all where all of them are listed; empty for nowhere
     */
    public record Group(String title, long count, String all, List<Hit> hits) {}

    /** A record. */
    public record Hit(String text, String note, String link) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/search", this::page);
    }

    private void page(Context context) {
        Shell shell = Shell.of(context, "Search", "");
        String words = shell.query().strip();
        List<Group> groups = words.isEmpty()
                ? List.of()
                : groups(
                        data.answers().of("search " + words, () -> new Search(data.store(), data.clock()).of(words)),
                        words);
        templates.send(context, "search", new SearchPage(shell, groups));
    }

    private static List<Group> groups(Search.Found found, String words) {
        Filter filter = Filter.NONE.with(Key.Q, words);
        return List.of(
                group(
                        "Events",
                        found.incidents(),
                        FilterBars.address("/events", filter.with(Key.STATUS, "any")),
                        found.incidents().rows().stream()
                                .map(row -> new Hit(
                                        Labels.excerpt(row.sentence()),
                                        row.status() + ", "
                                                + (row.dateStart() == null
                                                        ? "undated"
                                                        : row.dateStart().toString()),
                                        Paths.event(row.id())))
                                .toList()),
                group(
                        "Articles",
                        found.articles(),
                        FilterBars.address("/articles", filter),
                        found.articles().rows().stream()
                                .map(row -> new Hit(
                                        row.title() == null ? "Untitled text" : Labels.shown(row.title()),
                                        row.outlet() == null ? "" : Labels.shown(row.outlet()),
                                        Paths.article(row.id())))
                                .toList()),
                group(
                        "Claims",
                        found.claims(),
                        FilterBars.address("/claims", filter),
                        found.claims().rows().stream()
                                .map(row -> new Hit(
                                        Labels.excerpt(row.content()),
                                        row.speaker() == null ? "nobody named" : Labels.shown(row.speaker()),
                                        Paths.inArticle(row.article(), "c:" + row.id())))
                                .toList()),
                new Group(
                        "Notes",
                        found.notes().size(),
                        "",
                        found.notes().stream().map(SearchPages::note).toList()));
    }

    private static Group group(String title, Page<?> page, String all, List<Hit> hits) {
        return new Group(title, page.count(), all, hits);
    }

    private static Hit note(Note note) {
        Subject subject = note.subject();
        String page = switch (subject.kind()) {
            case INCIDENT -> Paths.event(subject.id());
            case ARTICLE -> Paths.article(subject.id());
            case ACTOR -> Paths.actor(subject.id());
            case DYAD -> "/dyads/" + subject.id();
            case STORY -> Paths.story(subject.id());
            case EVENT, CLAIM, FIGURE, FORECAST, PLACE, OUTLET ->
                "/" + subject.kind().name().toLowerCase(Locale.ROOT) + "s";
        };
        return new Hit(
                Labels.excerpt(note.text()),
                Labels.shown(note.who()),
                page + "#note-" + note.id().value());
    }
}
