package org.tocsin.view.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Events as articles report them. */
public final class EventSql implements TableNoun {
    @Override
    public String table() {
        return "event";
    }

    @Override
    public String alias() {
        return "e";
    }

    @Override
    public Condition present(Filter filter) {
        return CommonSql.ofPresentArticles("e.article", filter);
    }

    @Override
    public List<String> defaultStatuses() {
        return List.of("asserted", "demanded");
    }

    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT -> CommonSql.overlaps("e.date_start", "e.date_end", days);
                    case PUBLISHED -> CommonSql.overlaps("e.published", "e.published", days);
                    case SEEN -> CommonSql.seenIn("e.article", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        return Optional.ofNullable(
                switch (term.key()) {
                    case SRC, TGT, ACTOR, DYAD -> sides(term, filter);
                    case CAMEO, PLOVER, QUAD, CTX, STATUS -> act(term);
                    case PLACE, COUNTRY, BBOX, PREC, PLACED, DATED -> whenAndWhere(term);
                    case SPEAKER -> Words.isName("e.speaker", term.value());
                    case ATTR -> CommonSql.yes(term.value().equals("named"), "e.speaker IS NOT NULL");
                    case OUTLET -> Words.isName("e.outlet", term.value());
                    case OWNER -> CommonSql.owner("e.outlet", term.value());
                    case Q -> {
                        Condition words = Words.in("concat_ws(' ', x.title, x.text)", term.value());
                        yield new Condition(
                                "e.article IN (SELECT x.id FROM article x WHERE " + words.sql() + ")", words.values());
                    }
                    case KIND -> Condition.of("e.id IN (SELECT f.event FROM figure f WHERE f.kind = ?)", term.value());
                    case RULE -> Words.isName("e.rule", term.value());
                    case ARTICLE -> Condition.of("e.article = ?", term.value());
                    case STORY -> CommonSql.ofStory("e.article", term.value());
                    case INCIDENT ->
                        Condition.of("e.id IN (SELECT r.event FROM report r WHERE r.incident = ?)", term.value());
                    case REVIEWED -> CommonSql.isReviewed(CommonSql.isYes(term.value()), "event", "e.id");
                    case UPDATED_SINCE -> CommonSql.updatedSince("e.article", filter);
                    default -> null;
                });
    }

    private static Condition sides(Term term, Filter filter) {
        String value = term.value();
        return switch (term.key()) {
            case SRC -> side("actor", value);
            case TGT -> side("recipient", value);
            case DYAD -> {
                String[] both = value.split("-", 2);
                yield CommonSql.direction(
                        filter,
                        side("actor", both[0]).and(side("recipient", both[1])),
                        side("actor", both[1]).and(side("recipient", both[0])));
            }
            default -> Condition.any(List.of(side("actor", value), side("recipient", value)));
        };
    }

    private static Condition side(String side, String party) {
        if (CommonSql.isNone(party)) {
            return Condition.of("e.id NOT IN (SELECT p.event FROM event_party p WHERE p.side = ?)", side);
        }
        List<Condition> both = new ArrayList<>(List.of(Condition.of("p.side = ?", side)));
        if (party.matches("[A-Z]+")) {
            both.add(Condition.of("p.country = ?", party.substring(0, 3)));
            if (party.length() > 3) {
                both.add(Condition.of("p.sector = ?", party.substring(3)));
            }
        } else {
            both.add(Condition.of("p.entity = ?", party));
        }
        Condition all = Condition.all(both);
        return new Condition("e.id IN (SELECT p.event FROM event_party p WHERE " + all.sql() + ")", all.values());
    }

    private static Condition act(Term term) {
        String value = term.value();
        return switch (term.key()) {
            case CAMEO -> CommonSql.cameo("e.cameo", value);
            case PLOVER -> CommonSql.plover("e", value);
            case QUAD -> Condition.of("e.quad_class = ?", Integer.valueOf(value));
            case CTX ->
                Condition.of(
                        "e.id IN (SELECT r.event FROM report r JOIN incident i ON i.id = r.incident AND i.valid_to IS NULL"
                                + " WHERE strpos(i.contexts, ?) > 0)",
                        " " + value + " ");
            default -> value.equals("any") ? Condition.TRUE : Condition.of("e.status = ?", value);
        };
    }

    private static Condition whenAndWhere(Term term) {
        String value = term.value();
        return switch (term.key()) {
            case PLACE -> Words.isName("e.place", value);
            case COUNTRY -> Condition.of("e.place_country = ?", value);
            case BBOX -> CommonSql.box("e", value);
            case PREC -> Condition.of("e.place_precision = ?", value);
            case PLACED -> CommonSql.yes(CommonSql.isYes(value), "e.place IS NOT NULL");
            default -> CommonSql.yes(CommonSql.isYes(value), "e.date_start IS NOT NULL OR e.date_end IS NOT NULL");
        };
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "date", new SortColumn("coalesce(e.date_start, e.date_end)", SortColumn.Type.DAY),
                "published", new SortColumn("e.published", SortColumn.Type.DAY),
                "outlet", new SortColumn("e.outlet", SortColumn.Type.TEXT),
                "goldstein", new SortColumn("e.goldstein", SortColumn.Type.NUMBER),
                "status", new SortColumn("e.status", SortColumn.Type.TEXT),
                "code", new SortColumn("e.cameo", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-date";
    }
}
