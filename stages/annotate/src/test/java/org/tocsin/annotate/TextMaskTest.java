package org.tocsin.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMaskTest {
    @Test
    void hidesTheDotsOfADomain() {
        assertThat(TextMask.mask("He told LIGA.net so. It ended.")).isEqualTo("He told LIGAxnet so. It ended.");
    }

    @Test
    void leavesTheDotsOfSentencesAndInitials() {
        assertThat(TextMask.mask("J. R. Smith left. In the U.S. it rained."))
                .isEqualTo("J. R. Smith left. In the U.S. it rained.");
    }

    @Test
    void writesQuotesAndBlanksAsTheParserKnowsThem() {
        assertThat(TextMask.mask("“It’s\u00A0over,” «they» said")).isEqualTo("\"It's over,\" \"they\" said");
    }

    @Test
    void keepsTheLengthOfEveryText() {
        String text = "“a.b.com” \u200B‘x’ news.example.org 😀 end.";

        assertThat(TextMask.mask(text)).hasSameSizeAs(text);
    }
}
