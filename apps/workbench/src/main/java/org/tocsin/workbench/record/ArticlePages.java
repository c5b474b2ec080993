package org.tocsin.workbench.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.desk.Subject;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.record.ArticleView;
import org.tocsin.view.record.ArticleViews;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.ReadingBuilder;
import org.tocsin.workbench.reading.ReadingView;
import org.tocsin.workbench.reading.RuleBook;
import org.tocsin.workbench.reading.Selection;

/** {@code /articles/{id}}: the reading view of a stored article. */
public final class ArticlePages implements Pages {
    private final Templates templates;
    private final RuleBook rules;
    private final ArticleViews articles;
    private final Notes notes;

    public ArticlePages(DataFolder data, Templates templates, RuleBook rules) {
        this.templates = templates;
        this.rules = rules;
        this.articles = new ArticleViews(data.store());
        this.notes = new Notes(data);
    }

    /**
     * What {@code article.jte} shows.
     *
     * @param address of the article in the web; absent for none, or none that a browser may follow
     * @param versions all of it, oldest first; one for an article that was never edited
     * @param copies near-duplicates
     * @param coded with what
     */
    public record ArticlePage(
            Shell shell,
            ReadingView reading,
            String id,
            @Nullable String address,
            List<Sibling> versions,
            List<Sibling> copies,
            @Nullable String story,
            String coded,
            Notes.Box notes) {}

    /** Another article. */
    public record Sibling(String label, String path, boolean isOpen) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/articles/{id}", this::page);
        routes.post("/articles/{id}/note", context -> notes.add(context, Subject.Kind.ARTICLE));
    }

    private void page(Context context) {
        String id = context.pathParam("id");
        ArticleView view =
                articles.of(id).orElseThrow(() -> RequestProblem.of(HttpStatus.NOT_FOUND, "there is no article " + id));
        ArticleRow row = view.row();
        Selection selection = Selection.of(context.queryParam("sel"), context.queryParam("pane"));
        ReadingView reading = new ReadingBuilder(StoredReading.Rules.of(rules, row))
                .build(StoredReading.of(view), selection, Paths.article(id))
                .acting(acts(view, selection));
        templates.send(
                context,
                "article",
                new ArticlePage(
                        Shell.of(context, reading.head().title(), "articles"),
                        reading,
                        id,
                        isFollowed(row.url()) ? row.url() : null,
                        versions(view),
                        view.copies().stream()
                                .map(copy -> new Sibling(copy, Paths.article(copy), false))
                                .toList(),
                        row.story() == null ? null : Paths.story(row.story()),
                        row.knowledge() == null
                                ? "not coded"
                                : "coded with knowledge " + row.knowledge() + ", program " + row.engine(),
                        notes.box(Subject.Kind.ARTICLE, id, Paths.article(id))));
    }

    private static boolean isFollowed(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    private static List<Sibling> versions(ArticleView view) {
        List<Sibling> versions = new ArrayList<>();
        for (String id : view.versions()) {
            boolean isOpen = id.equals(view.row().id());
            versions.add(new Sibling("version " + (versions.size() + 1), Paths.article(id), isOpen));
        }
        return versions;
    }

    /** What can be done with what is selected. */
    private static List<ReadingView.Act> acts(ArticleView view, Selection selection) {
        List<ReadingView.Act> acts = new ArrayList<>();
        for (EventRow event : view.events()) {
            if (event.id().equals(selection.id()) && event.incident() != null) {
                String happening = Paths.event(event.incident());
                acts.add(new ReadingView.Act("The happening, with all its reports", happening));
                acts.add(new ReadingView.Act("Correct", happening + "?report=" + event.id() + "#correct"));
            }
        }
        return acts;
    }
}
