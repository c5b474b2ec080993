package org.tocsin.view.sql;

import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Stories: the present articles that are on one ground, as they are grouped now. */
public final class StorySql implements Noun {
    @Override
    public String from() {
        return "(SELECT a.story AS id, min(a.published) AS first, max(a.published) AS last, count(*) AS articles,"
                + " count(DISTINCT a.outlet) AS outlets, max(a.seen_at) AS seen_at, min(a.title) AS title FROM article a"
                + " WHERE a.story IS NOT NULL AND a.replaced_by IS NULL GROUP BY a.story) s";
    }

    @Override
    public String id() {
        return "s.id";
    }

    @Override
    public Condition present(Filter filter) {
        return Condition.TRUE;
    }

    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("s.first", "s.last", days);
                    case SEEN -> CommonSql.within("s.seen_at", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return Optional.ofNullable(
                switch (term.key()) {
                    case STORY -> Condition.of("s.id = ?", value);
                    case Q -> Words.in("s.title", value);
                    case ARTICLE -> Condition.of("s.id IN (SELECT x.story FROM article x WHERE x.id = ?)", value);
                    case UPDATED_SINCE ->
                        CommonSql.at("s.seen_at", ">=", filter.updatedSince().orElseThrow());
                    default -> null;
                });
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "date", new SortColumn("s.last", SortColumn.Type.DAY),
                "seen", new SortColumn("s.seen_at", SortColumn.Type.MOMENT),
                "articles", new SortColumn("s.articles", SortColumn.Type.NUMBER));
    }

    @Override
    public String defaultSort() {
        return "-date";
    }
}
