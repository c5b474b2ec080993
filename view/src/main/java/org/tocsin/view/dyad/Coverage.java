package org.tocsin.view.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.store.database.Session;

/**
 * How much was read of each day: no articles is not calm.
 *
 * @param days by date; a day that is missing has no article
 */
public record Coverage(List<Day> days) {
    public Coverage {
        days = List.copyOf(days);
    }

    /** Articles published on a day, and of how many outlets. */
    public record Day(LocalDate day, int articles, int outlets) {}

    /** The articles of every day from one to another. */
    public static Coverage between(Session session, LocalDate from, LocalDate to) {
        return new Coverage(session.list(
                "SELECT published, count(*) AS articles, count(DISTINCT outlet) AS outlets FROM article"
                        + " WHERE replaced_by IS NULL AND published >= CAST(? AS DATE) AND published <= CAST(? AS DATE)"
                        + " GROUP BY published ORDER BY published",
                row -> new Day(
                        Objects.requireNonNull(row.day("published")), row.integer("articles"), row.integer("outlets")),
                from.toString(),
                to.toString()));
    }

    /** The last day that was read of, not after today; empty where there is no dated article. */
    public static Optional<LocalDate> lastDay(Session session, LocalDate today) {
        return session.one(
                "SELECT max(published) AS last FROM article WHERE replaced_by IS NULL AND published <= CAST(? AS DATE)",
                row -> row.day("last"),
                today.toString());
    }

    Map<LocalDate, Integer> articlesOfDay() {
        Map<LocalDate, Integer> articles = new TreeMap<>();
        days.forEach(day -> articles.put(day.day(), day.articles()));
        return articles;
    }

    /** Days without an article between two days, both included. */
    public List<LocalDate> holes(LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> articles = articlesOfDay();
        List<LocalDate> holes = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!articles.containsKey(day)) {
                holes.add(day);
            }
        }
        return holes;
    }
}
