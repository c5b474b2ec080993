package org.tocsin.ground.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Figure.Operator;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Police held 50 men .                   | 50    | 50   | EQUAL
            Police held more than 50 men .         | 50    | -    | MORE_THAN
            Police held at least 1,200 men .       | 1200  | -    | AT_LEAST
            Police held up to 300 men .            | -     | 300  | LESS_THAN
            Police held about 40 men .             | 40    | 40   | ABOUT
            Police held between 20 and 30 men .    | 20    | 30   | RANGE
            Police held twelve men .               | 12    | 12   | EQUAL
            Police held forty-two men .            | 42    | 42   | EQUAL
            Police held 2.5 million men .          | 2500000 | 2500000 | EQUAL
            Police held dozens men .               | 12    | -    | AT_LEAST
            """)
    void readsTheNumberAndWhatTheWordsBeforeItMakeOfIt(
            String words, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, Operator operator) {
        Figure figure = only(words);

        assertThat(figure.minimum()).isEqualTo(minimum);
        assertThat(figure.maximum()).isEqualTo(maximum);
        assertThat(figure.operator()).isEqualTo(operator);
    }

    @Test
    void knowsMoneyByItsCurrency() {
        assertThat(only("Oslo sent $ 40 million .").unit()).isEqualTo("USD");
        assertThat(only("Oslo sent 40 million euro .").unit()).isEqualTo("EUR");
    }

    @Test
    void keepsTheWordsOfTheFigure() {
        assertThat(only("Police held more than 50 men .").text()).isEqualTo("more than 50");
    }

    @Test
    void aDistanceCountsNobody() {
        assertThat(Figures.of(sentence("Troops moved 30 kilometer ."), "Troops moved 30 kilometer ."))
                .isEmpty();
    }

    private static Figure only(String words) {
        List<Figures.Counted> found = Figures.of(sentence(words), words);
        assertThat(found).as(words).hasSize(1);
        return found.get(0).figure();
    }

    /** Subject, verb, and an object whose modifiers are the words between. */
    private static Sentence sentence(String words) {
        String[] forms = words.split(" ");
        int object = forms.length - 2;
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            int i = tokens.size();
            boolean number = form.matches("[\\d.,]*\\d[\\d.,]*|twelve|forty-two|million");
            String tag = number ? "CD" : i == 1 ? "VBD" : form.equals(".") ? "." : "NN";
            int head = i == 1 ? -1 : i == 0 || i == object || form.equals(".") ? 1 : object;
            Relation relation = i == 1
                    ? Relation.ROOT
                    : i == 0 ? Relation.NSUBJ : i == object ? Relation.DOBJ : number ? Relation.NUMMOD : Relation.NMOD;
            tokens.add(new Token(
                    i,
                    new TextSpan(at, at + form.length()),
                    form,
                    form.equals("men") ? "man" : form.toLowerCase(Locale.ROOT),
                    tag,
                    WordClass.ofTag(tag),
                    head,
                    relation,
                    "O"));
            at += form.length() + 1;
        }
        return new Sentence(0, new TextSpan(0, words.length()), tokens);
    }
}
