package org.tocsin.ground.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200 men          | 1200       | 0
            twelve men         | 12         | 0
            forty-two men      | 42         | 0
            twenty - nine men  | 29         | 2
            2.5 million men    | 2500000    | 1
            three hundred men  | 300        | 1
            a thousand men     | 1000       | 1
            1.25 percent       | 1.25       | 0
            """)
    void readsDigitsWordsAndScales(String words, BigDecimal value, int last) {
        assertThat(new Numerals(sentence(words)).at(0)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(value);
            assertThat(numeral.last()).isEqualTo(last);
        });
    }

    @Test
    void readsTheLeastThatACollectiveStandsFor() {
        assertThat(new Numerals(sentence("hundreds of thousands of people")).collective(0))
                .hasValueSatisfying(numeral -> assertThat(numeral.value()).isEqualByComparingTo("100000"));
        assertThat(new Numerals(sentence("dozens were hurt")).collective(0))
                .hasValueSatisfying(numeral -> assertThat(numeral.last()).isZero());
    }

    @Test
    void readsNoNumberWhereNoneStands() {
        assertThat(new Numerals(sentence("many men")).at(0)).isEmpty();
        assertThat(new Numerals(sentence("a man")).at(0)).isEmpty();
        assertThat(new Numerals(sentence("B-52 bombers")).at(0)).isEmpty();
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : words.split(" ")) {
            TextSpan span = new TextSpan(at, at + form.length());
            String lemma = form.toLowerCase(Locale.ROOT);
            int head = tokens.isEmpty() ? -1 : 0;
            tokens.add(new Token(tokens.size(), span, form, lemma, "NN", WordClass.NOUN, head, Relation.DEP, "O"));
            at += form.length() + 1;
        }
        return new Sentence(0, new TextSpan(0, words.length()), tokens);
    }
}
