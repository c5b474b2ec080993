package org.tocsin.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.model.text.TextSpan;

class ParagraphsTest {
    @Test
    void cutsAtBlankLinesBulletsAndLinesThatEndASentence() {
        assertThat(pieces("Talks failed.\nTroops moved\nnorth at dawn\n\nDemands:\n- the border\n- the gas"))
                .containsExactly(
                        "Talks failed.", "Troops moved\nnorth at dawn", "Demands:", "- the border", "- the gas");
    }

    @Test
    void takesADatelineOff() {
        assertThat(pieces("QUITO, April 6 (Andes Wire) -- Police entered the embassy."))
                .containsExactly("QUITO, April 6 (Andes Wire) --", "Police entered the embassy.");
        assertThat(pieces("Ottawa (RL) The minister resigned."))
                .containsExactly("Ottawa (RL)", "The minister resigned.");
    }

    @Test
    void leavesANameBeforeAHyphenAlone() {
        assertThat(pieces("Niger-based officers met envoys.")).containsExactly("Niger-based officers met envoys.");
    }

    @Test
    void cutsARunWithoutEndBetweenWords() {
        String endless = "word ".repeat(9_000).strip();

        List<String> pieces = pieces(endless);

        assertThat(pieces).hasSizeGreaterThan(1).allMatch(piece -> piece.matches("(word )*word"));
        assertThat(String.join(" ", pieces)).isEqualTo(endless);
    }

    @Test
    void losesNothingButBlanksOfAnyText() {
        Random random = new Random(20250702);
        String alphabet = "aB. \n\t-•:\u00A0é😀(";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
            }
            String kept = String.join("", pieces(text.toString())).replaceAll("[\\s\u00A0]", "");

            assertThat(kept).isEqualTo(text.toString().replaceAll("[\\s\u00A0]", ""));
        }
    }

    private static List<String> pieces(String text) {
        return Paragraphs.of(text).stream()
                .map((TextSpan span) -> span.of(text))
                .toList();
    }
}
