package org.tocsin.acquire.page;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.Publication;

/**
 * What is read out of a web page. Everything but the text is absent when the page does not say it.
 *
 * @param text the body, paragraphs parted by blank lines; empty when there is none
 * @param address the canonical address that the page gives itself
 * @param language ISO 639-1 code that the page declares; not checked against the text
 */
public record Page(
        @Nullable String title,
        String text,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Publication published,
        @Nullable String address,
        @Nullable String language) {}
