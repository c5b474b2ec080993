package org.tocsin.view.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;
import org.tocsin.formats.table.Tables;
import org.tocsin.view.sql.AlertSql;
import org.tocsin.view.sql.ArticleSql;
import org.tocsin.view.sql.ClaimSql;
import org.tocsin.view.sql.EventSql;
import org.tocsin.view.sql.FigureSql;
import org.tocsin.view.sql.IncidentSql;
import org.tocsin.view.sql.LinkSql;
import org.tocsin.view.sql.StorySql;

/** The lists that filter, sort and page over stored records. */
public final class Listings {
    /** One row a happening. */
    public static final Listing<IncidentRow> INCIDENTS = new Listing<>(
            "incidents",
            new IncidentSql(),
            IncidentRow.SELECT,
            IncidentRow::read,
            IncidentRow::id,
            IncidentRow::body,
            RowTable.of("incidents", IncidentRow.class));

    /** One row an event of an article: what the coder found, before the merge. */
    public static final Listing<EventRow> EVENTS = new Listing<>(
            "events", new EventSql(), EventRow.SELECT, EventRow::read, EventRow::id, EventRow::json, events());

    public static final Listing<ClaimRow> CLAIMS = new Listing<>(
            "claims",
            new ClaimSql(),
            ClaimRow.SELECT,
            ClaimRow::read,
            ClaimRow::id,
            ClaimRow::body,
            RowTable.of("claims", ClaimRow.class));

    public static final Listing<FigureRow> FIGURES = new Listing<>(
            "figures",
            new FigureSql(),
            FigureRow.SELECT,
            FigureRow::read,
            FigureRow::id,
            FigureRow::body,
            RowTable.of("figures", FigureRow.class));

    public static final Listing<ArticleRow> ARTICLES = new Listing<>(
            "articles",
            new ArticleSql(),
            ArticleRow.SELECT,
            ArticleRow::read,
            ArticleRow::id,
            Json::of,
            RowTable.of("articles", ArticleRow.class));

    public static final Listing<AlertRow> ALERTS = new Listing<>(
            "alerts",
            new AlertSql(),
            AlertRow.SELECT,
            AlertRow::read,
            AlertRow::id,
            AlertRow::json,
            RowTable.of("alerts", AlertRow.class));

    /** One row a tie between two deeds. */
    public static final Listing<LinkRow> LINKS = new Listing<>(
            "links",
            new LinkSql(),
            LinkRow.SELECT,
            LinkRow::read,
            LinkRow::id,
            Json::of,
            RowTable.of("links", LinkRow.class));

    public static final Listing<StoryRow> STORIES = new Listing<>(
            "stories",
            new StorySql(),
            StoryRow.SELECT,
            StoryRow::read,
            StoryRow::id,
            Json::of,
            RowTable.of("stories", StoryRow.class));

    private static final List<Listing<?>> ALL =
            List.of(INCIDENTS, EVENTS, CLAIMS, FIGURES, ARTICLES, ALERTS, LINKS, STORIES);

    private Listings() {}

    /** All of them. */
    public static List<Listing<?>> all() {
        return ALL;
    }

    /** The list of this name. */
    public static Optional<Listing<?>> named(String name) {
        for (Listing<?> listing : ALL) {
            if (listing.name().equals(name)) {
                return Optional.of(listing);
            }
        }
        return Optional.empty();
    }

    /** The columns of events as the coder prints them, and the incident's id behind them. */
    private static Table<EventRow> events() {
        List<Column<EventRow>> columns = new java.util.ArrayList<>();
        Tables.EVENTS.flatColumns().forEach(column -> columns.add(of(column.name(), column)));
        columns.add(new Column<>("incident_id", Column.Type.TEXT, EventRow::incident));
        return new Table<>("events", columns);
    }

    private static Column<EventRow> of(String name, Column<org.tocsin.formats.json.EventRecord> column) {
        Function<EventRow, @org.jspecify.annotations.Nullable Object> value = row -> column.of(row.event());
        return new Column<>(name, column.type(), value);
    }
}
