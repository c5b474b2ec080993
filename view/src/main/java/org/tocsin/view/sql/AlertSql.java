package org.tocsin.view.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Alerts as they were raised. */
public final class AlertSql implements TableNoun {
    @Override
    public String table() {
        return "alert";
    }

    @Override
    public String alias() {
        return "t";
    }

    @Override
    public Condition present(Filter filter) {
        return filter.asOf()
                .map(moment -> CommonSql.at("t.raised_at", "<=", moment))
                .orElse(Condition.TRUE);
    }

    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("t.crossed", "t.crossed", days);
                    case SEEN -> CommonSql.within("t.raised_at", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return Optional.ofNullable(
                switch (term.key()) {
                    case Q -> Words.in("concat_ws(' ', t.rule, t.reason)", value);
                    case RULE -> Words.isName("t.rule", value);
                    case SEEN -> CommonSql.yes(CommonSql.isYes(value), "t.seen_at IS NOT NULL");
                    case ACTOR -> Condition.of("t.rule = ?", "actor:" + value);
                    case PLACE -> Words.isName("t.rule", "place:" + value);
                    case SRC -> Words.isName("t.rule", "dyad:" + value + "-*");
                    case TGT -> Words.isName("t.rule", "dyad:*-" + value);
                    case DYAD -> {
                        String[] both = value.split("-", 2);
                        yield CommonSql.direction(
                                filter,
                                Condition.of("t.rule = ?", "dyad:" + value),
                                Condition.of("t.rule = ?", "dyad:" + both[1] + "-" + both[0]));
                    }
                    case UPDATED_SINCE ->
                        CommonSql.at("t.raised_at", ">=", filter.updatedSince().orElseThrow());
                    default -> null;
                });
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "date", new SortColumn("t.crossed", SortColumn.Type.DAY),
                "raised", new SortColumn("t.raised_at", SortColumn.Type.MOMENT),
                "rule", new SortColumn("t.rule", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-date";
    }

    @Override
    public List<String> defaultStatuses() {
        return List.of();
    }
}
