package org.tocsin.workbench.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.tocsin.view.ShortLists;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterException;
import org.tocsin.view.filter.FilterParser;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.record.ActorViews;
import org.tocsin.view.record.ArticleViews;
import org.tocsin.view.record.StoryViews;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.ListFiles;
import org.tocsin.workbench.page.Pages;

/** {@code GET /api/v1/…}: the stored records, by the grammar of the pages. */
public final class RecordsApi implements Pages {
    private static final String PREFIX = "/api/v1/";

    /** Lists that are read by pages, by their names in addresses. */
    private static final Map<String, Listing<?>> LISTS = Map.of(
            "events", Listings.INCIDENTS,
            "reports", Listings.EVENTS,
            "articles", Listings.ARTICLES,
            "claims", Listings.CLAIMS,
            "figures", Listings.FIGURES,
            "links", Listings.LINKS,
            "stories", Listings.STORIES,
            "alerts", Listings.ALERTS);

    /** Lists that are worked out as a whole, by their names in addresses. */
    private static final Map<String, String> SHORT_LISTS = Map.of(
            "disputes", "disputes",
            "forecasts", "forecasts",
            "actors", "actors",
            "dyads", "dyads",
            "sources", "outlets");

    private final DataFolder data;
    private final ListFiles files;

    public RecordsApi(DataFolder data) {
        this.data = data;
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        LISTS.forEach((name, listing) -> routes.get(PREFIX + name, context -> files.json(context, listing)));
        SHORT_LISTS.forEach((name, list) -> routes.get(PREFIX + name, context -> shortList(context, list)));
        routes.get(PREFIX + "deletions", this::deletions);
        routes.get(PREFIX + "articles/{id}", this::article);
        routes.get(PREFIX + "stories/{id}", this::story);
        routes.get(PREFIX + "actors/{id}", this::actor);
    }

    private void shortList(Context context, String name) {
        Asked asked = Asked.of(context);
        files.json(context, shortLists().named(name, asked.filter()).orElseThrow(), asked);
    }

    private ShortLists shortLists() {
        return new ShortLists(data.store(), data.clock(), data.names());
    }

    /** {@code since}, a moment, is what other lists call {@code updated_since}. */
    private void deletions(Context context) {
        String since = context.queryParam("since");
        Filter filter;
        try {
            filter = FilterParser.parameters(
                            Map.of(Key.UPDATED_SINCE.written(), since == null ? List.of() : List.of(since)))
                    .filter();
        } catch (FilterException fault) {
            throw RequestProblem.at("since", HttpStatus.BAD_REQUEST, "since: expected a moment, got '" + since + "'");
        }
        Asked asked = new Asked(filter, List.of());
        files.json(context, shortLists().named("deletions", filter).orElseThrow(), asked);
    }

    private void article(Context context) {
        String id = context.pathParam("id");
        send(context, new ArticleViews(data.store()).of(id).orElseThrow(() -> missing("article", id)));
    }

    private void story(Context context) {
        String id = context.pathParam("id");
        send(context, new StoryViews(data.store()).of(id, null).orElseThrow(() -> missing("story", id)));
    }

    private void actor(Context context) {
        Asked asked = Asked.of(context);
        send(
                context,
                new ActorViews(data.store(), data.clock(), data.names()).of(context.pathParam("id"), asked.filter()));
    }

    static RequestProblem missing(String what, String id) {
        return RequestProblem.at("id", HttpStatus.NOT_FOUND, "there is no " + what + " " + id);
    }

    private static void send(Context context, Object record) {
        context.result(Json.of(record));
        context.contentType("application/json");
    }
}
