package org.tocsin.ground.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.event.When;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

class TimeExpressionsTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoys met on March 3 , 2021 .   | 2021-03-03 | 2021-03-03 | DAY
            The envoys met on 3 March 2021 .     | 2021-03-03 | 2021-03-03 | DAY
            The envoys met on Monday .           | 2024-05-13 | 2024-05-13 | DAY
            The envoys met yesterday .           | 2024-05-14 | 2024-05-14 | DAY
            The envoys met today .               | 2024-05-15 | 2024-05-15 | DAY
            The envoys met three days ago .      | 2024-05-12 | 2024-05-12 | DAY
            The envoys met on February 29 , 2020 .| 2020-02-29 | 2020-02-29 | DAY
            The envoys met in April .            | 2024-04-01 | 2024-04-30 | MONTH
            The envoys met in 1994 .             | 1994-01-01 | 1994-12-31 | YEAR
            """)
    void resolvesAgainstTheDayOfPublication(String words, LocalDate start, LocalDate end, When.Precision precision) {
        When when = only(words, PUBLISHED);

        assertThat(when.start()).isEqualTo(start);
        assertThat(when.end()).isEqualTo(end);
        assertThat(when.precision()).isEqualTo(precision);
    }

    @Test
    void takesTheNearestDecemberInThePastForANameOfAMonthAlone() {
        assertThat(only("The envoys met on December 30 .", PUBLISHED).start()).isEqualTo(LocalDate.of(2023, 12, 30));
    }

    @Test
    void inventsNoDateForAWeekdayWithoutADayOfPublication() {
        assertThat(TimeExpressions.of(sentence("The envoys met on Monday ."), "The envoys met on Monday .", null))
                .allMatch(time -> !time.when().isDated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoys met on February 31 , 2021 .
            The envoys may meet again .
            The envoys met 300 people .
            """)
    void readsNoDayWhereThereIsNone(String words) {
        assertThat(TimeExpressions.of(sentence(words), words, PUBLISHED))
                .noneMatch(time -> time.when().precision() == When.Precision.DAY);
    }

    private static When only(String words, LocalDate published) {
        List<TimeExpression> found = TimeExpressions.of(sentence(words), words, published);
        assertThat(found).as(words).hasSize(1);
        return found.get(0).when();
    }

    /** Words in a row, without a graph: names by their capital, all else plain. */
    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            boolean name = tokens.size() > 0 && Character.isUpperCase(word.charAt(0));
            boolean number = word.chars().allMatch(Character::isDigit);
            String tag = name ? "NNP" : number ? "CD" : "NN";
            String before =
                    tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).lemma();
            boolean joins = before.equals("on") || before.equals("in");
            tokens.add(new Token(
                    tokens.size(),
                    new TextSpan(at, at + word.length()),
                    word,
                    word.equals("days") ? "day" : word.toLowerCase(Locale.ROOT),
                    word.equals("on") || word.equals("in") ? "IN" : word.equals("may") ? "MD" : tag,
                    WordClass.ofTag(tag),
                    joins ? tokens.size() - 1 : -1,
                    joins ? Relation.POBJ : Relation.DEP,
                    "O"));
            at += word.length() + 1;
        }
        return new Sentence(0, new TextSpan(0, words.length()), tokens);
    }
}
