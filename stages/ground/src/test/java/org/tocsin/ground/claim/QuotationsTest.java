package org.tocsin.ground.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.text.TextSpan;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We stay," he said.            | "We stay,"
            “We stay,” he said.            | “We stay,”
            «We stay», he said.            | «We stay»
            ''We stay,'' he said.          | ''We stay,''
            It's the mayor's 'own' house.  | -
            The "two" and "three" of them. | "two"; "three"
            """)
    void findsWhatStandsBetweenMarksOfAnyKind(String text, String quotations) {
        assertThat(words(text)).isEqualTo(quotations.equals("-") ? List.of() : List.of(quotations.split("; ")));
    }

    @Test
    void aQuotationThatItsParagraphDoesNotCloseEndsThere() {
        assertThat(words("\"We stay.\n\n\"We fight,\" he said.\n\nHe left."))
                .containsExactly("\"We stay.", "\"We fight,\"");
    }

    @Test
    void shortQuotationsAreBorrowedTermsAndHoldNothing() {
        String text = "The \"special operation\" began. \"It began at four,\" she said.";
        Quotations quotations = new Quotations(text);

        assertThat(quotations.holds(span(text, "operation"))).isFalse();
        assertThat(quotations.holds(span(text, "four"))).isTrue();
        assertThat(quotations.holds(span(text, "said"))).isFalse();
    }

    @Test
    void spansNeverOverlapAndStayInsideTheText() {
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("ab '\"“”«»’\n".charAt(random.nextInt(11)));
            }
            int end = 0;
            for (TextSpan span : new Quotations(text.toString()).spans()) {
                assertThat(span.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private static List<String> words(String text) {
        return new Quotations(text).spans().stream().map(span -> span.of(text)).toList();
    }

    private static TextSpan span(String text, String word) {
        return new TextSpan(text.indexOf(word), text.indexOf(word) + word.length());
    }
}
