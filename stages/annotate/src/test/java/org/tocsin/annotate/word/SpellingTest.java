package org.tocsin.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void describesCapitalsDigitsAndPunctuation() {
        assertThat(traits("NATO")).containsExactly(Spelling.ALL_UPPER);
        assertThat(traits("peace")).containsExactly(Spelling.ALL_LOWER);
        assertThat(traits("Iran")).containsExactly(Spelling.FIRST_UPPER);
        assertThat(traits("McDonald")).containsExactly(Spelling.FIRST_UPPER, Spelling.ONE_UPPER);
        assertThat(traits("0-0"))
                .containsExactly(Spelling.ALL_DIGIT_OR_PUNCTUATION, Spelling.HAS_DIGIT, Spelling.HAS_HYPHEN);
        assertThat(traits("U.S."))
                .containsExactly(Spelling.NO_LOWER, Spelling.FIRST_UPPER, Spelling.ONE_UPPER, Spelling.HAS_PERIOD);
        assertThat(traits("'s")).containsExactly(Spelling.HAS_OTHER_PUNCTUATION);
        assertThat(traits(WordForms.LINK)).containsExactly(Spelling.IS_LINK);
    }

    @Test
    void expectsACapitalAtTheStartOfASentence() {
        assertThat(Spelling.of("Troops", true)).isZero();
    }

    @SuppressWarnings("EnumOrdinal") // the bits of a set are in the order of the traits
    private static List<Spelling> traits(String word) {
        int set = Spelling.of(word, false);
        return Arrays.stream(Spelling.values())
                .filter(trait -> (set >> trait.ordinal() & 1) == 1)
                .toList();
    }
}
