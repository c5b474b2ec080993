package org.tocsin.workbench.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.record.StoryView;
import org.tocsin.view.record.StoryViews;
import org.tocsin.workbench.codebook.Codebook;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.page.Moments;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Paths;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.page.Visitor;
import org.tocsin.workbench.reading.Labels;

/** {@code /stories/{id}}: what the articles on one ground tell, in order, and what is new since the last visit. */
public final class StoryPages implements Pages {
    private final DataFolder data;
    private final Templates templates;
    private final Codebook codebook;
    private final StoryViews stories;

    public StoryPages(DataFolder data, Templates templates, Codebook codebook) {
        this.data = data;
        this.templates = templates;
        this.codebook = codebook;
        this.stories = new StoryViews(data.store());
    }

    /**
     * What {@code story.jte} shows.
     *
     * @param since when the last visit ended; absent on the first
     */
    public record StoryPage(
            Shell shell, String title, @Nullable String since, List<Happening> happenings, List<Telling> articles) {}

    /** A happening of the story. */
    public record Happening(
            String day,
            String title,
            String sentence,
            String link,
            String status,
            int quadClass,
            String counted,
            boolean isNew) {}

    /** An article of the story. */
    public record Telling(
            String day, String outlet, String title, String link, int version, boolean isCopy, boolean isNew) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/stories/{id}", this::page);
    }

    private void page(Context context) {
        String id = context.pathParam("id");
        Instant since = data.store()
                .read(tables -> tables.visits().before(Visitor.name(context), tables.now()))
                .orElse(null);
        StoryView story = stories.of(id, since)
                .orElseThrow(() -> RequestProblem.of(HttpStatus.NOT_FOUND, "there is no story " + id));
        Set<String> fresh = new HashSet<>(story.newIncidents());
        fresh.addAll(story.newArticles());
        String title = story.articles().get(0).title();
        String shown = title == null ? "Story " + id : Labels.shown(title);
        templates.send(
                context,
                "story",
                new StoryPage(
                        Shell.of(context, shown, "articles"),
                        shown,
                        since == null ? null : Moments.shown(since),
                        story.incidents().stream()
                                .map(row -> happening(row, fresh.contains(row.id())))
                                .toList(),
                        story.articles().stream()
                                .map(row -> telling(row, fresh.contains(row.id())))
                                .toList()));
    }

    private Happening happening(IncidentRow row, boolean isNew) {
        String day = row.dateStart() != null
                ? row.dateStart().toString()
                : row.dateEnd() == null ? "undated" : "before " + row.dateEnd();
        return new Happening(
                day,
                EventPageBuilder.title(row, codebook),
                Labels.excerpt(row.sentence()),
                Paths.event(row.id()),
                row.status(),
                row.quadClass(),
                row.reports() + (row.reports() == 1 ? " report" : " reports"),
                isNew);
    }

    private static Telling telling(ArticleRow row, boolean isNew) {
        return new Telling(
                row.published() == null ? "day unknown" : row.published().toString(),
                row.outlet() == null ? "outlet unknown" : Labels.shown(row.outlet()),
                row.title() == null ? "Untitled text" : Labels.shown(row.title()),
                Paths.article(row.id()),
                row.version(),
                row.copyOf() != null,
                isNew);
    }
}
