package org.tocsin.view.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.database.Row;

/**
 * An article without its text.
 *
 * @param version 1, 2, ... of one origin
 * @param copyOf the article that it is a near-duplicate of, by the name of the group; absent for a text of its own
 * @param story absent until stories are found
 * @param events how many were found in it
 * @param knowledge version of the knowledge files that it was coded with
 */
public record ArticleRow(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String publishedBasis,
        @Nullable String url,
        @Nullable String language,
        int version,
        @Nullable String copyOf,
        @Nullable String story,
        Instant seenAt,
        @Nullable String knowledge,
        @Nullable String engine,
        long events) {
    static final String SELECT =
            "a.id, a.title, a.outlet, a.published, a.published_basis, a.url, a.language, a.version, a.copy_group, a.story,"
                    + " a.seen_at, a.knowledge, a.engine, (SELECT count(*) FROM event n WHERE n.article = a.id) AS events";

    static ArticleRow read(Row row) {
        String id = row.text("id");
        String group = row.text("copy_group");
        return new ArticleRow(
                id,
                row.textOrNull("title"),
                row.textOrNull("outlet"),
                row.day("published"),
                row.textOrNull("published_basis"),
                row.textOrNull("url"),
                row.textOrNull("language"),
                row.integer("version"),
                group.equals(id) ? null : group,
                row.textOrNull("story"),
                java.util.Objects.requireNonNull(row.moment("seen_at")),
                row.textOrNull("knowledge"),
                row.textOrNull("engine"),
                row.number("events"));
    }
}
