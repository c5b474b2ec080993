package org.tocsin.view.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.store.table.Moments;
import org.tocsin.view.filter.Days;
import org.tocsin.view.filter.Filter;

/** Conditions that several kinds of records have. */
final class CommonSql {
    private static final String NONE = "none";

    private CommonSql() {}

    static Condition at(String column, String operator, Instant moment) {
        return Condition.of(column + " " + operator + " ?", Moments.of(moment));
    }

    /** A range of days, open where a column is null, against the days asked for; a record without any day lies in none. */
    static Condition overlaps(String firstDay, String lastDay, Days days) {
        List<Condition> both = new ArrayList<>();
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from != null) {
            both.add(Condition.of("coalesce(" + lastDay + ", " + firstDay + ") >= CAST(? AS DATE)", from.toString()));
        }
        if (to != null) {
            both.add(Condition.of("coalesce(" + firstDay + ", " + lastDay + ") <= CAST(? AS DATE)", to.toString()));
        }
        return Condition.all(both);
    }

    /** A moment against the days asked for, in UTC. */
    static Condition within(String moment, Days days) {
        return overlaps("CAST(" + moment + " AS DATE)", "CAST(" + moment + " AS DATE)", days);
    }

    static Condition cameo(String column, String code) {
        return code.endsWith("*")
                ? Condition.of("starts_with(" + column + ", ?)", code.substring(0, code.length() - 1))
                : Condition.of(column + " = ?", code);
    }

    static Condition plover(String alias, String act) {
        if (act.equals(NONE)) {
            return Condition.of(alias + ".plover_event IS NULL");
        }
        String[] parts = act.split(":", 2);
        return parts.length == 1
                ? Condition.of(alias + ".plover_event = ?", act)
                : Condition.of(alias + ".plover_event = ? AND " + alias + ".plover_mode = ?", parts[0], parts[1]);
    }

    /** That a record with columns latitude and longitude lies in a box. */
    static Condition box(String alias, String box) {
        String[] parts = box.split(",", -1);
        double west = Double.parseDouble(parts[0]);
        double south = Double.parseDouble(parts[1]);
        double east = Double.parseDouble(parts[2]);
        double north = Double.parseDouble(parts[3]);
        String longitude = west <= east
                ? "(" + alias + ".longitude >= ? AND " + alias + ".longitude <= ?)"
                : "(" + alias + ".longitude >= ? OR " + alias + ".longitude <= ?)"; // across the date line
        return Condition.of(
                alias + ".latitude >= ? AND " + alias + ".latitude <= ? AND " + longitude, south, north, west, east);
    }

    static Condition yes(boolean isWanted, String sql) {
        return Condition.of(isWanted ? "(" + sql + ")" : "NOT (" + sql + ")");
    }

    static Condition isReviewed(boolean isWanted, String kind, String id) {
        return yes(
                isWanted,
                "EXISTS (SELECT 1 FROM review v WHERE v.kind = '" + kind + "' AND v.target = " + id
                        + " AND v.undone_at IS NULL AND v.verdict <> 'later')");
    }

    /** That an outlet by name is of an owner. */
    static Condition owner(String outlet, String owner) {
        Condition isOwner = Words.isName("o.owner", owner);
        return new Condition(
                outlet + " IN (SELECT o.name FROM outlet o WHERE " + isOwner.sql() + ")", isOwner.values());
    }

    /** Records of articles that are there at a moment, and not of versions that were replaced by then. */
    static Condition ofPresentArticles(String article, Filter filter) {
        Optional<Instant> asOf = filter.asOf();
        if (asOf.isEmpty()) {
            return Condition.of(article + " NOT IN (SELECT x.id FROM article x WHERE x.replaced_by IS NOT NULL)");
        }
        Condition present = presentArticle("x", asOf.get());
        return new Condition(
                article + " IN (SELECT x.id FROM article x WHERE " + present.sql() + ")", present.values());
    }

    static Condition presentArticle(String alias, Instant asOf) {
        return Condition.of(
                alias + ".seen_at <= ? AND (" + alias + ".replaced_by IS NULL OR NOT EXISTS (SELECT 1 FROM article n"
                        + " WHERE n.id = " + alias + ".replaced_by AND n.seen_at <= ?))",
                Moments.of(asOf),
                Moments.of(asOf));
    }

    static Condition updatedSince(String article, Filter filter) {
        return Condition.of(
                article + " IN (SELECT x.id FROM article x WHERE x.seen_at >= ? OR x.coded_at >= ?)",
                Moments.of(filter.updatedSince().orElseThrow()),
                Moments.of(filter.updatedSince().orElseThrow()));
    }

    static Condition ofStory(String article, String story) {
        return Condition.of(article + " IN (SELECT x.id FROM article x WHERE x.story = ?)", story);
    }

    static Condition seenIn(String article, Days days) {
        Condition within = within("x.seen_at", days);
        return new Condition(article + " IN (SELECT x.id FROM article x WHERE " + within.sql() + ")", within.values());
    }

    /** Which way a dyad is meant, as a condition on both ways. */
    static Condition direction(Filter filter, Condition there, Condition back) {
        return switch (filter.value(org.tocsin.view.filter.Key.DIR).orElse("both")) {
            case "ab" -> there;
            case "ba" -> back;
            default -> Condition.any(List.of(there, back));
        };
    }

    static boolean isNone(String party) {
        return party.equals(NONE);
    }

    static boolean isYes(String value) {
        return value.equals("yes");
    }
}
