package org.tocsin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;

/** Writes articles as JSON Lines, in the fields that every command of ours reads. */
final class ArticleJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ArticleJson() {}

    /** One line with its end. A page without text has null for it. */
    static String line(Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, article);
        } catch (IOException cause) {
            throw new UncheckedIOException("write an article to memory", cause);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, Article article) throws IOException {
        Document document = article.document();
        json.writeStartObject();
        json.writeStringField("id", document.id().value());
        json.writeStringField("url", document.url());
        json.writeStringField("title", document.title());
        json.writeStringField("text", document.text().isBlank() ? null : document.text());
        json.writeStringField(
                "published",
                document.published() == null ? null : document.published().toString());
        Publication publication = article.published();
        json.writeStringField(
                "published_time",
                publication == null || publication.time() == null
                        ? null
                        : publication.time().toString());
        json.writeStringField(
                "published_precision",
                publication == null ? null : publication.precision().name().toLowerCase(Locale.ROOT));
        json.writeStringField(
                "published_basis",
                publication == null ? null : publication.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringField("outlet", document.outlet());
        json.writeStringField("author", article.author());
        json.writeStringField("language", document.language());
        json.writeStringField("hash", article.hash().value());
        json.writeEndObject();
    }
}
