package org.tocsin.local.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.ContentHash;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Tables;
import org.tocsin.store.table.ArticleTable.Head;

/**
 * What is to be done with an arriving article. The same text from the same origin, in whatever version, or from the same outlet, is known; another
 * text from a known origin is its next version; the same text from another outlet is a copy, which counts as an article.
 *
 * @param isKnown whether there is nothing to do
 * @param id that the store gives it
 * @param origin what stays when the article is edited: its address, else the id it came with
 * @param replaces the version before it
 */
record Plan(
        boolean isKnown,
        DocumentId id,
        String origin,
        int version,
        @Nullable DocumentId replaces) {

    static Plan of(Tables tables, Article article) {
        Document document = article.document();
        String origin = document.url() == null ? document.id().value() : document.url();
        List<Head> versions = tables.articles().ofOrigin(origin);
        boolean isKnown = versions.stream().anyMatch(head -> head.hash().equals(article.hash()))
                || tables.articles().withHash(article.hash()).stream().anyMatch(head -> isSameSource(head, document));
        if (isKnown) {
            return new Plan(true, document.id(), origin, 0, null);
        }
        Optional<Head> current = versions.stream().filter(Head::isCurrent).findFirst();
        if (current.isPresent()) {
            int version = current.get().version() + 1;
            DocumentId id = new DocumentId(versions.get(0).id() + "~" + version);
            return new Plan(false, id, origin, version, current.get().id());
        }
        return new Plan(false, free(tables, document.id(), origin), origin, 1, null);
    }

    /** Whether an article with this text would say nothing new: it comes from the same outlet, or from nobody knows where. */
    private static boolean isSameSource(Head head, Document document) {
        if (document.outlet() != null) {
            return document.outlet().equals(head.outlet());
        }
        String host = host(document.url());
        return host == null || Objects.equals(host, host(head.origin()));
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            return new URI(address).getHost();
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** The id that the article came with; with a mark of its origin behind it if another article has that id. */
    private static DocumentId free(Tables tables, DocumentId id, String origin) {
        return tables.articles().isNamed(id)
                ? new DocumentId(id + "-" + ContentHash.of("", origin).value().substring(0, 8))
                : id;
    }

    /** The article under the id that the store gives it. */
    Article named(Article article) {
        Document came = article.document();
        Document document = new Document(
                id, came.text(), came.title(), came.published(), came.outlet(), came.url(), came.language());
        return new Article(document, article.author(), article.published(), article.hash());
    }
}
