package org.tocsin.model.text;

/** Words of an article and where they stand in it, for those who do not have the text at hand. */
public record Passage(TextSpan span, String text) {
    /** The passage that a span cuts out of a text. */
    public static Passage of(TextSpan span, String text) {
        return new Passage(span, span.of(text));
    }
}
