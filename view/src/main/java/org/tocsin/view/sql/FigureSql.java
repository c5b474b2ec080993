package org.tocsin.view.sql;

import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Figures with their sayers. */
public final class FigureSql implements TableNoun {
    @Override
    public String table() {
        return "figure";
    }

    @Override
    public String alias() {
        return "f";
    }

    @Override
    public Condition present(Filter filter) {
        return CommonSql.ofPresentArticles("f.article", filter);
    }

    /** A figure has no day but that of its publication. */
    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("f.published", "f.published", days);
                    case SEEN -> CommonSql.seenIn("f.article", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return Optional.ofNullable(
                switch (term.key()) {
                    case Q -> Words.in("concat_ws(' ', f.subject, f.kind, f.unit, f.sayer)", value);
                    case KIND -> Condition.of("f.kind = ?", value);
                    case UNIT -> Words.isName("f.unit", value);
                    case SUBJECT -> Words.isName("f.subject", value);
                    case SAYER, SPEAKER -> Words.isName("f.sayer", value);
                    case ATTR -> CommonSql.yes(value.equals("named"), "f.sayer IS NOT NULL");
                    case SRC ->
                        CommonSql.isNone(value)
                                ? Condition.of("f.sayer IS NULL")
                                : Condition.of("f.sayer_country = ?", value.substring(0, Math.min(3, value.length())));
                    case OUTLET -> Words.isName("f.outlet", value);
                    case OWNER -> CommonSql.owner("f.outlet", value);
                    case ARTICLE -> Condition.of("f.article = ?", value);
                    case STORY -> CommonSql.ofStory("f.article", value);
                    case INCIDENT ->
                        Condition.of("f.event IN (SELECT r.event FROM report r WHERE r.incident = ?)", value);
                    case UPDATED_SINCE -> CommonSql.updatedSince("f.article", filter);
                    default -> null;
                });
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "published", new SortColumn("f.published", SortColumn.Type.DAY),
                "date", new SortColumn("f.published", SortColumn.Type.DAY),
                "kind", new SortColumn("f.kind", SortColumn.Type.TEXT),
                "sayer", new SortColumn("f.sayer", SortColumn.Type.TEXT),
                "outlet", new SortColumn("f.outlet", SortColumn.Type.TEXT),
                "value", new SortColumn("coalesce(f.minimum, f.maximum)", SortColumn.Type.NUMBER));
    }

    @Override
    public String defaultSort() {
        return "-published";
    }
}
