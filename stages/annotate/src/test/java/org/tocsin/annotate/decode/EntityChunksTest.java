package org.tocsin.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityChunksTest {
    @Test
    void leavesWholeNamesAlone() {
        assertThat(mended("O B-ORG I-ORG L-ORG O U-GPE")).isEqualTo("O B-ORG I-ORG L-ORG O U-GPE");
    }

    @Test
    void dropsNamesWithoutBeginningOrEnd() {
        assertThat(mended("B-ORG I-ORG O L-GPE B-LOC")).isEqualTo("O O O O O");
    }

    @Test
    void givesANameTheKindOfItsLastWord() {
        assertThat(mended("B-ORG I-GPE L-PERSON")).isEqualTo("B-PERSON I-PERSON L-PERSON");
    }

    @Test
    void mendsTagsThatContradictTheOneBefore() {
        assertThat(mended("U-ORG L-ORG")).isEqualTo("B-ORG L-ORG");
        assertThat(mended("B-ORG I-ORG U-ORG L-ORG")).isEqualTo("B-ORG I-ORG I-ORG L-ORG");
        assertThat(mended("B-ORG L-ORG I-ORG L-ORG")).isEqualTo("B-ORG I-ORG I-ORG L-ORG");
    }

    private static String mended(String tags) {
        String[] split = tags.split(" ");
        EntityChunks.mend(split);
        return String.join(" ", split);
    }
}
