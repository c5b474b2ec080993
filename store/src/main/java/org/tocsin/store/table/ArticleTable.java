package org.tocsin.store.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.incident.StoryId;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Row;
import org.tocsin.store.database.Session;

/** Articles, their versions and copies. */
public final class ArticleTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "origin",
            "version",
            "replaced_by",
            "content_hash",
            "url",
            "title",
            "outlet",
            "author",
            "published",
            "published_basis",
            "language",
            "text",
            "copy_group",
            "story",
            "seen_at",
            "coded_at",
            "knowledge",
            "engine");

    private final Database database;
    private final Session session;

    public ArticleTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * Adds articles that are coded.
     *
     * @param knowledge version of the knowledge files that they are coded with
     */
    public void add(Collection<StoredArticle> articles, Instant codedAt, String knowledge, String engine) {
        try (Database.Bulk rows = database.bulk(session, "article", COLUMNS)) {
            for (StoredArticle article : articles) {
                Document document = article.document();
                rows.add(
                        document.id().value(),
                        article.origin(),
                        article.version(),
                        article.replacedBy() == null
                                ? null
                                : article.replacedBy().value(),
                        article.hash().value(),
                        document.url(),
                        document.title(),
                        document.outlet(),
                        article.author(),
                        document.published(),
                        article.publishedBasis(),
                        document.language(),
                        document.text(),
                        article.copyGroup().value(),
                        article.story(),
                        Moments.of(article.seenAt()),
                        Moments.of(codedAt),
                        knowledge,
                        engine);
            }
        }
    }

    public Optional<StoredArticle> byId(DocumentId id) {
        return session.one("SELECT * FROM article WHERE id = ?", ArticleTable::read, id.value());
    }

    /** Whether a text with this hash is there, in whatever version. */
    public boolean has(ContentHash hash) {
        return session.number("SELECT count(*) FROM article WHERE content_hash = ?", hash.value()) > 0;
    }

    /**
     * What is told apart of an article, without its text.
     *
     * @param isCurrent whether no later version has replaced it
     */
    public record Head(
            DocumentId id,
            String origin,
            int version,
            boolean isCurrent,
            ContentHash hash,
            @Nullable String outlet) {}

    /** Every article with this text, in whatever version. */
    public List<Head> withHash(ContentHash hash) {
        return heads("content_hash", hash.value());
    }

    /** Every version of what came from an origin. */
    public List<Head> ofOrigin(String origin) {
        return heads("origin", origin);
    }

    /** Whether an article has this id. */
    public boolean isNamed(DocumentId id) {
        return !heads("id", id.value()).isEmpty();
    }

    private List<Head> heads(String column, String value) {
        return session.list(
                "SELECT id, origin, version, replaced_by, content_hash, outlet FROM article WHERE " + column
                        + " = ? ORDER BY version, id",
                row -> new Head(
                        new DocumentId(row.text("id")),
                        row.text("origin"),
                        row.integer("version"),
                        row.textOrNull("replaced_by") == null,
                        new ContentHash(row.text("content_hash")),
                        row.textOrNull("outlet")),
                value);
    }

    /** The current version of what came from an origin. */
    public Optional<StoredArticle> current(String origin) {
        return session.one(
                "SELECT * FROM article WHERE origin = ? AND replaced_by IS NULL", ArticleTable::read, origin);
    }

    /** Marks a version as replaced by the next one. */
    public void replace(DocumentId old, DocumentId next) {
        session.run("UPDATE article SET replaced_by = ? WHERE id = ?", next.value(), old.value());
    }

    /** The current articles published since a day, or that came since then if nobody knows when they were; all without a day. */
    public List<DocumentId> currentSince(@Nullable LocalDate day) {
        String all = "SELECT id FROM article WHERE replaced_by IS NULL";
        return day == null
                ? session.list(all + " ORDER BY id", row -> new DocumentId(row.text("id")))
                : session.list(
                        all + " AND (published >= CAST(? AS DATE) OR published IS NULL AND seen_at >= ?) ORDER BY id",
                        row -> new DocumentId(row.text("id")),
                        day.toString(),
                        Moments.of(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** How many current articles were published on each day up to one; a day that is missing has none. */
    public Map<LocalDate, Integer> coverage(LocalDate to) {
        Map<LocalDate, Integer> coverage = new HashMap<>();
        session.each(
                "SELECT published, count(*) AS articles FROM article WHERE replaced_by IS NULL AND published <= CAST(? AS DATE)"
                        + " GROUP BY published",
                row -> coverage.put(Objects.requireNonNull(row.day("published")), row.integer("articles")),
                to.toString());
        return coverage;
    }

    /** Says by what an article was coded last. */
    public void setCoded(DocumentId id, Instant codedAt, String knowledge, String engine) {
        session.run(
                "UPDATE article SET coded_at = ?, knowledge = ?, engine = ? WHERE id = ? AND (knowledge <> ? OR engine <> ?)",
                Moments.of(codedAt),
                knowledge,
                engine,
                id.value(),
                knowledge,
                engine);
    }

    /** Says which story articles belong to; those that are in theirs already are let be. */
    public void setStories(Map<DocumentId, StoryId> storyOfArticle) {
        session.runScript(
                "CREATE TEMPORARY TABLE IF NOT EXISTS told (told_article TEXT, told_story TEXT);\nDELETE FROM told;\n");
        try (Database.Bulk rows = database.bulk(session, "told", List.of("told_article", "told_story"))) {
            storyOfArticle.forEach((article, story) -> rows.add(article.value(), story.value()));
        }
        session.run("UPDATE article SET story = told.told_story FROM told WHERE article.id = told.told_article"
                + " AND (article.story IS NULL OR article.story <> told.told_story)");
    }

    /** The current articles of some days, one at a time: by day of publication, or by the day on which they came where that is not known. */
    public void between(LocalDate from, LocalDate to, Consumer<StoredArticle> sink) {
        session.each(
                "SELECT * FROM article WHERE replaced_by IS NULL AND (published >= CAST(? AS DATE) AND published <= CAST(? AS DATE)"
                        + " OR published IS NULL AND seen_at >= ? AND seen_at < ?)",
                row -> sink.accept(read(row)),
                from.toString(),
                to.toString(),
                Moments.of(from.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Moments.of(to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** All current articles by id, one at a time. */
    public void each(Consumer<StoredArticle> sink) {
        session.each("SELECT * FROM article WHERE replaced_by IS NULL ORDER BY id", row -> sink.accept(read(row)));
    }

    public long count() {
        return session.number("SELECT count(*) FROM article WHERE replaced_by IS NULL");
    }

    static StoredArticle read(Row row) {
        String replacedBy = row.textOrNull("replaced_by");
        Document document = new Document(
                new DocumentId(row.text("id")),
                row.text("text"),
                row.textOrNull("title"),
                row.day("published"),
                row.textOrNull("outlet"),
                row.textOrNull("url"),
                row.textOrNull("language"));
        return new StoredArticle(
                document,
                row.text("origin"),
                row.integer("version"),
                replacedBy == null ? null : new DocumentId(replacedBy),
                new ContentHash(row.text("content_hash")),
                row.textOrNull("author"),
                row.textOrNull("published_basis"),
                new DocumentId(row.text("copy_group")),
                row.textOrNull("story"),
                Objects.requireNonNull(row.moment("seen_at")));
    }
}
