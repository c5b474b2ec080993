package org.tocsin.view.sql;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Articles in their present versions; what only events have is asked of their events. */
public final class ArticleSql implements TableNoun {
    private static final EventSql EVENTS = new EventSql();

    @Override
    public String table() {
        return "article";
    }

    @Override
    public String alias() {
        return "a";
    }

    @Override
    public Condition present(Filter filter) {
        Optional<Instant> asOf = filter.asOf();
        return asOf.isEmpty() ? Condition.of("a.replaced_by IS NULL") : CommonSql.presentArticle("a", asOf.get());
    }

    /** An article has no day but that of its publication. */
    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("a.published", "a.published", days);
                    case SEEN -> CommonSql.within("a.seen_at", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return switch (term.key()) {
            case Q -> Optional.of(Words.in("concat_ws(' ', a.title, a.text)", value));
            case OUTLET -> Optional.of(Words.isName("a.outlet", value));
            case OWNER -> Optional.of(CommonSql.owner("a.outlet", value));
            case ARTICLE -> Optional.of(Condition.of("a.id = ?", value));
            case STORY -> Optional.of(Condition.of("a.story = ?", value));
            case UPDATED_SINCE ->
                Optional.of(
                        CommonSql.at("a.seen_at", ">=", filter.updatedSince().orElseThrow()));
            case REVIEWED -> Optional.of(CommonSql.isReviewed(CommonSql.isYes(value), "article", "a.id"));
            case INCIDENT ->
                Optional.of(Condition.of("a.id IN (SELECT r.article FROM report r WHERE r.incident = ?)", value));
            case DATED -> Optional.of(CommonSql.yes(CommonSql.isYes(value), "a.published IS NOT NULL"));
            default ->
                EVENTS.of(term, filter)
                        .map(event -> new Condition(
                                "a.id IN (SELECT e.article FROM event e WHERE " + event.sql() + ")", event.values()));
        };
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "published", new SortColumn("a.published", SortColumn.Type.DAY),
                "date", new SortColumn("a.published", SortColumn.Type.DAY),
                "seen", new SortColumn("a.seen_at", SortColumn.Type.MOMENT),
                "outlet", new SortColumn("a.outlet", SortColumn.Type.TEXT),
                "title", new SortColumn("a.title", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-published";
    }
}
