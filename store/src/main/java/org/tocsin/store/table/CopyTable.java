package org.tocsin.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;

/** The copy finder's fingerprints of current articles, and the groups of copies that articles are in. */
public final class CopyTable {
    private final Database database;
    private final Session session;

    public CopyTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * The fingerprint of an article.
     *
     * @param body as the copy finder writes it; empty for a text too short to have one
     * @param bands what copies share one of
     */
    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    public record Print(DocumentId article, byte[] body, long[] bands) {}

    /** An article that is in a group of copies, perhaps alone. */
    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    public record Member(DocumentId article, DocumentId group, byte[] body) {}

    /** Keeps fingerprints. */
    public void add(Collection<Print> prints) {
        try (Database.Bulk rows = database.bulk(session, "signature", List.of("article", "body"))) {
            prints.stream()
                    .filter(print -> print.body().length > 0)
                    .forEach(print -> rows.add(print.article().value(), print.body()));
        }
        try (Database.Bulk rows = database.bulk(session, "signature_band", List.of("band", "article"))) {
            for (Print print : prints) {
                for (long band : print.bands()) {
                    rows.add(band, print.article().value());
                }
            }
        }
    }

    /** Forgets the fingerprints of articles that are replaced. */
    public void remove(Collection<DocumentId> articles) {
        IdList.each(values(articles), list -> {
            session.run("DELETE FROM signature WHERE article IN (" + list.marks() + ")", list.values());
            session.run("DELETE FROM signature_band WHERE article IN (" + list.marks() + ")", list.values());
        });
    }

    /** The articles that share a band. */
    public Set<DocumentId> sharing(Collection<Long> bands) {
        Set<DocumentId> found = new HashSet<>();
        IdList.eachNumber(
                List.copyOf(bands),
                list -> session.each(
                        "SELECT DISTINCT article FROM signature_band WHERE band IN (" + list.marks() + ")",
                        row -> found.add(new DocumentId(row.text("article"))),
                        list.values()));
        return found;
    }

    /** Every current article of the groups that these articles are in, those articles among them. */
    public List<Member> groupsOf(Collection<DocumentId> articles) {
        Set<String> groups = new HashSet<>();
        IdList.each(
                values(articles),
                list -> session.each(
                        "SELECT DISTINCT copy_group FROM article WHERE id IN (" + list.marks() + ")",
                        row -> groups.add(row.text("copy_group")),
                        list.values()));
        List<Member> found = new ArrayList<>();
        IdList.each(
                List.copyOf(groups),
                list -> session.each(
                        "SELECT a.id, a.copy_group, s.body FROM article a LEFT JOIN signature s ON s.article = a.id"
                                + " WHERE a.replaced_by IS NULL AND a.copy_group IN (" + list.marks() + ")",
                        row -> found.add(new Member(
                                new DocumentId(row.text("id")),
                                new DocumentId(row.text("copy_group")),
                                row.bytesOrEmpty("body"))),
                        list.values()));
        return found;
    }

    /** Puts articles into groups. */
    public void setGroups(Map<DocumentId, DocumentId> groupOfArticle) {
        groupOfArticle.forEach((article, group) ->
                session.run("UPDATE article SET copy_group = ? WHERE id = ?", group.value(), article.value()));
    }

    private static List<String> values(Collection<DocumentId> ids) {
        return ids.stream().map(DocumentId::value).toList();
    }
}
