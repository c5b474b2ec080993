package org.tocsin.acquire.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.page.Page;
import org.tocsin.acquire.page.PageReader;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.text.TextDecoder;
import org.tocsin.acquire.text.TextDecoder.Decoded;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** Makes an article of the bytes of a web page, wherever they come from. */
public final class PageArticles {
    private final TextDecoder decoder = new TextDecoder();
    private final PageReader pages = new PageReader();
    private final LanguageDetector detector;
    private final Defaults defaults;
    private final ArticleSink sink;

    /**
     * Where a page comes from.
     *
     * @param id what the article is to be called
     * @param where the file, record or address, for problems
     * @param address where it was found on the web, or null
     * @param contentType the HTTP header of that name, or empty
     * @param readOn the day it was fetched: it was not published later
     */
    public record Origin(String id, String where, @Nullable String address, String contentType, LocalDate readOn) {}

    public PageArticles(LanguageDetector detector, Defaults defaults, ArticleSink sink) {
        this.detector = detector;
        this.defaults = defaults;
        this.sink = sink;
    }

    public void read(Origin origin, byte[] bytes) {
        if (bytes.length > Limits.LONGEST_PAGE) {
            sink.problem(new Problem(
                    Code.TOO_LONG, origin.where(), "a page of more than " + Limits.LONGEST_PAGE + " bytes"));
            return;
        }
        Decoded decoded = decoder.decodePage(bytes, origin.contentType(), origin.where());
        if (decoded.problem() != null) {
            sink.problem(decoded.problem());
        }
        decoded.read().ifPresent(html -> sink.article(article(origin, html), origin.where()));
    }

    private Article article(Origin origin, String html) {
        Page page = pages.read(html, origin.address(), origin.readOn());
        Publication published = page.published();
        if (published == null && defaults.published() != null) {
            published = Publication.given(defaults.published());
        }
        LocalDate day = published == null ? null : published.exactDay().orElse(null);
        Document document = new Document(
                new DocumentId(origin.id()),
                page.text(),
                page.title(),
                day,
                page.outlet() == null ? defaults.outlet() : page.outlet(),
                page.address(),
                detector.detect(page.text()).orElse(page.language()));
        return Article.of(document, page.author(), published);
    }
}
