package org.tocsin.view.sql;

import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Ties between deeds that a text states. Nothing else tells two of one event apart than what they tie it to, and by which words. */
public final class LinkSql implements Noun {
    @Override
    public String from() {
        return "stated_link l JOIN article la ON la.id = l.article";
    }

    @Override
    public String id() {
        return "concat(l.event, '.', l.type, '.', coalesce(l.target_event, ''), '.', l.cue, '.', l.target)";
    }

    @Override
    public Condition present(Filter filter) {
        return CommonSql.ofPresentArticles("l.article", filter);
    }

    /** A tie has no day but that of its publication. */
    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("la.published", "la.published", days);
                    case SEEN -> CommonSql.seenIn("l.article", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return Optional.ofNullable(
                switch (term.key()) {
                    case Q -> Words.in("concat_ws(' ', l.cue, l.target, l.holder)", value);
                    case KIND -> Condition.of("l.type = ?", value);
                    case SPEAKER, SAYER -> Words.isName("l.holder", value);
                    case ATTR -> CommonSql.yes(value.equals("named"), "l.holder IS NOT NULL");
                    case OUTLET -> Words.isName("la.outlet", value);
                    case OWNER -> CommonSql.owner("la.outlet", value);
                    case ARTICLE -> Condition.of("l.article = ?", value);
                    case STORY -> Condition.of("la.story = ?", value);
                    case INCIDENT ->
                        Condition.of(
                                "(l.event IN (SELECT r.event FROM report r WHERE r.incident = ?) OR l.target_event IN"
                                        + " (SELECT r.event FROM report r WHERE r.incident = ?))",
                                value,
                                value);
                    case UPDATED_SINCE -> CommonSql.updatedSince("l.article", filter);
                    default -> null;
                });
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "published", new SortColumn("la.published", SortColumn.Type.DAY),
                "date", new SortColumn("la.published", SortColumn.Type.DAY),
                "kind", new SortColumn("l.type", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-published";
    }
}
