package org.tocsin.view.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Term;

/** Claims: src is who says it, tgt whom it is for or against. */
public final class ClaimSql implements TableNoun {
    @Override
    public String table() {
        return "claim";
    }

    @Override
    public String alias() {
        return "c";
    }

    @Override
    public Condition present(Filter filter) {
        return CommonSql.ofPresentArticles("c.article", filter);
    }

    /** A claim has no day but that of its publication. */
    @Override
    public Optional<Condition> in(Days days) {
        return Optional.of(
                switch (days.by()) {
                    case EVENT, PUBLISHED -> CommonSql.overlaps("c.published", "c.published", days);
                    case SEEN -> CommonSql.seenIn("c.article", days);
                });
    }

    @Override
    public Optional<Condition> of(Term term, Filter filter) {
        String value = term.value();
        return Optional.ofNullable(
                switch (term.key()) {
                    case Q -> Words.in("concat_ws(' ', c.content, c.speaker, c.role)", value);
                    case SRC -> speaker(value);
                    case TGT -> stance(value);
                    case ACTOR -> Condition.any(List.of(speaker(value), stance(value)));
                    case DYAD -> {
                        String[] both = value.split("-", 2);
                        yield CommonSql.direction(
                                filter,
                                speaker(both[0]).and(stance(both[1])),
                                speaker(both[1]).and(stance(both[0])));
                    }
                    case SPEAKER, SAYER -> Words.isName("c.speaker", value);
                    case ATTR -> CommonSql.yes(value.equals("named"), "c.speaker IS NOT NULL");
                    case MODALITY -> Condition.of("c.modality = ?", value);
                    case STANCE ->
                        Condition.of(
                                "c.id IN (SELECT s.claim FROM stance s WHERE s.polarity = ?)",
                                value.equals("for") ? 1 : -1);
                    case OUTLET -> Words.isName("c.outlet", value);
                    case OWNER -> CommonSql.owner("c.outlet", value);
                    case ARTICLE -> Condition.of("c.article = ?", value);
                    case STORY -> CommonSql.ofStory("c.article", value);
                    case INCIDENT ->
                        Condition.of("c.article IN (SELECT r.article FROM report r WHERE r.incident = ?)", value);
                    case REVIEWED -> CommonSql.isReviewed(CommonSql.isYes(value), "claim", "c.id");
                    case UPDATED_SINCE -> CommonSql.updatedSince("c.article", filter);
                    default -> null;
                });
    }

    private static Condition speaker(String party) {
        if (CommonSql.isNone(party)) {
            return Condition.of("c.speaker IS NULL");
        }
        if (!party.matches("[A-Z]+")) {
            return Condition.of("c.speaker_entity = ?", party);
        }
        return party.length() == 3
                ? Condition.of("c.speaker_country = ?", party)
                : Condition.of(
                        "(c.speaker_country = ? AND c.speaker_sector = ?)", party.substring(0, 3), party.substring(3));
    }

    private static Condition stance(String party) {
        return CommonSql.isNone(party)
                ? Condition.of("c.id NOT IN (SELECT s.claim FROM stance s)")
                : Condition.of(
                        "c.id IN (SELECT s.claim FROM stance s WHERE s.country = ?)",
                        party.substring(0, Math.min(3, party.length())));
    }

    @Override
    public Map<String, SortColumn> sorts() {
        return Map.of(
                "published", new SortColumn("c.published", SortColumn.Type.DAY),
                "date", new SortColumn("c.published", SortColumn.Type.DAY),
                "speaker", new SortColumn("c.speaker", SortColumn.Type.TEXT),
                "outlet", new SortColumn("c.outlet", SortColumn.Type.TEXT),
                "modality", new SortColumn("c.modality", SortColumn.Type.TEXT));
    }

    @Override
    public String defaultSort() {
        return "-published";
    }
}
