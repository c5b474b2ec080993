package org.tocsin.view.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;

/**
 * The sentence of an article that something rests on.
 *
 * @param event the event that it tells; absent for a claim or figure
 * @param title of the article
 * @param span of the sentence in the article's text
 */
public record Evidence(
        @Nullable String event,
        String article,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        TextSpan span,
        String sentence) {}
