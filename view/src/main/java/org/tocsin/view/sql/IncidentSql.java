package org.tocsin.view.sql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.store.table.Moments;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Incidents, in the state they are in or were in at a moment. */
public final class IncidentSql implements TableNoun {
    @Override
    public String table() {
        return "incident";
    }

    @Override
    public String alias() {
        return "i";
    }

    @Override
    public Condition present(Filter filter) {
        Optional<Instant> asOf = filter.asOf();
        return asOf.isEmpty()
                ? Condition.of("i.valid_to IS NULL")
                : Condition.of(
                        "i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?)",
                        Moments.of(asOf.get()),
                        Moments.of(asOf.get()));
    }

    @Override
    public List<String> defaultStatuses() {
        return List.of("asserted", "demanded");
    }

    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT -> CommonSql.overlaps("i.date_start", "i.date_end", days);
                    case PUBLISHED -> CommonSql.overlaps("i.first_published", "i.last_published", days);
                    case SEEN -> CommonSql.within("i.valid_from", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        return Optional.ofNullable(
                switch (term.key()) {
                    case SRC, TGT, ACTOR, DYAD -> sides(term, filter);
                    case CAMEO, PLOVER, QUAD, CTX, STATUS, DISPUTED -> act(term);
                    case PLACE, COUNTRY, BBOX, PREC, PLACED, DATED -> whenAndWhere(term);
                    case SPEAKER, ATTR, OUTLET, OWNER, MIN_OWNERS, MIN_SOURCES -> sources(term);
                    case Q -> Words.in("concat_ws(' ', i.sentence, i.actors, i.recipients, i.place)", term.value());
                    case KIND ->
                        Condition.of(
                                "i.id IN (SELECT r.incident FROM report r JOIN figure f ON f.event = r.event WHERE f.kind = ?)",
                                term.value());
                    case ARTICLE ->
                        Condition.of("i.id IN (SELECT r.incident FROM report r WHERE r.article = ?)", term.value());
                    case STORY ->
                        Condition.of(
                                "i.id IN (SELECT r.incident FROM report r JOIN article x ON x.id = r.article WHERE x.story = ?)",
                                term.value());
                    case INCIDENT -> Condition.of("i.id = ?", term.value());
                    case REVIEWED -> CommonSql.isReviewed(CommonSql.isYes(term.value()), "incident", "i.id");
                    case UPDATED_SINCE ->
                        CommonSql.at("i.valid_from", ">=", filter.updatedSince().orElseThrow());
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
            return Condition.of("i." + side + "s = ''");
        }
        return Words.hasCode("i." + side + (party.matches("[A-Z]{3}") ? "_countries" : "_codes"), party);
    }

    private static Condition act(Term term) {
        String value = term.value();
        return switch (term.key()) {
            case CAMEO -> CommonSql.cameo("i.cameo", value);
            case PLOVER -> CommonSql.plover("i", value);
            case QUAD -> Condition.of("i.quad_class = ?", Integer.valueOf(value));
            case CTX -> Words.hasCode("i.contexts", value);
            case STATUS -> value.equals("any") ? Condition.TRUE : Condition.of("i.status = ?", value);
            default -> CommonSql.yes(CommonSql.isYes(value), "i.is_disputed");
        };
    }

    private static Condition whenAndWhere(Term term) {
        String value = term.value();
        return switch (term.key()) {
            case PLACE -> Words.isName("i.place", value);
            case COUNTRY -> Condition.of("i.place_country = ?", value);
            case BBOX -> CommonSql.box("i", value);
            case PREC -> Condition.of("i.place_precision = ?", value);
            case PLACED -> CommonSql.yes(CommonSql.isYes(value), "i.place IS NOT NULL");
            default -> CommonSql.yes(CommonSql.isYes(value), "i.date_start IS NOT NULL OR i.date_end IS NOT NULL");
        };
    }

    private static Condition sources(Term term) {
        String value = term.value();
        return switch (term.key()) {
            case SPEAKER -> Words.hasName("i.speakers", value);
            case ATTR -> CommonSql.yes(value.equals("named"), "i.speakers <> '||'");
            case OUTLET -> Words.hasName("i.outlet_names", value);
            case OWNER -> {
                Condition owner = Words.isName("o.owner", value);
                yield new Condition(
                        "EXISTS (SELECT 1 FROM outlet o WHERE strpos(i.outlet_names, concat('|', o.name, '|')) > 0 AND "
                                + owner.sql() + ")",
                        owner.values());
            }
            case MIN_OWNERS -> Condition.of("i.owners >= ?", Integer.valueOf(value));
            default -> Condition.of("i.independent_sources >= ?", Integer.valueOf(value));
        };
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "date", new SortColumn("coalesce(i.date_start, i.date_end)", SortColumn.Type.DAY),
                "published", new SortColumn("i.last_published", SortColumn.Type.DAY),
                "changed", new SortColumn("i.valid_from", SortColumn.Type.MOMENT),
                "owners", new SortColumn("i.owners", SortColumn.Type.NUMBER),
                "outlets", new SortColumn("i.outlets", SortColumn.Type.NUMBER),
                "sources", new SortColumn("i.independent_sources", SortColumn.Type.NUMBER),
                "reports", new SortColumn("i.reports", SortColumn.Type.NUMBER),
                "goldstein", new SortColumn("i.goldstein", SortColumn.Type.NUMBER),
                "status", new SortColumn("i.status", SortColumn.Type.TEXT),
                "code", new SortColumn("i.cameo", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-date";
    }
}
