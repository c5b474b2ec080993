package org.tocsin.view.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * A story in a line.
 *
 * @param title of one of its articles
 * @param first day of publication of its first article
 * @param seenAt when its newest article came
 */
public record StoryRow(
        String id,
        @Nullable String title,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long articles,
        long outlets,
        Instant seenAt) {
    static final String SELECT = "s.id, s.title, s.first, s.last, s.articles, s.outlets, s.seen_at";

    static StoryRow read(Row row) {
        return new StoryRow(
                row.text("id"),
                row.textOrNull("title"),
                row.day("first"),
                row.day("last"),
                row.number("articles"),
                row.number("outlets"),
                Objects.requireNonNull(row.moment("seen_at")));
    }
}
