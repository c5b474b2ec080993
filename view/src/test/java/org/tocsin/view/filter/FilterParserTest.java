package org.tocsin.view.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilterParserTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 3);

    private static String canonical(String query) {
        return FilterParser.query(query).filter().query();
    }

    @Test
    void writesEqualFiltersTheSame() {
        assertThat(canonical("?status=demanded&dyad=RUS-AZE&status=asserted"))
                .isEqualTo(canonical("dyad=RUS-AZE&status=asserted,demanded"))
                .isEqualTo("dyad=RUS-AZE&status=asserted,demanded");
        assertThat(canonical("!quad=4&cameo=17*,18*&outlet=A%2C+B&outlet=C&q=%22two+words%22"))
                .isEqualTo("q=%22two+words%22&cameo=17*,18*&quad=!4&outlet=A,+B&outlet=C");
        assertThat(canonical("q=&src=&sort=")).isEmpty();
        assertThat(canonical("q=\\!important")).isEqualTo("q=%5C%21important");
    }

    @Test
    void readsWhatItWrites() {
        Random random = new Random(20250703);
        List<String> samples = List.of(
                "q=a b",
                "q=!c",
                "q=\\!d",
                "from=2025-06",
                "to=2025-07-01",
                "last=8w",
                "by=published",
                "src=RUSGOV",
                "tgt=united_nations",
                "actor=none",
                "dyad=RUS-AZE",
                "dir=ab",
                "cameo=042",
                "plover=coerce:arrest",
                "quad=!1",
                "ctx=legal",
                "status=any",
                "status=!denied",
                "outlet=Bücher & Co",
                "place=São Paulo",
                "bbox=-10,20.5,30,40",
                "min_owners=2",
                "as_of=2025-07-02T12:00Z",
                "sort=-date",
                "limit=5",
                "after=2025~i~2",
                "view=map",
                "sel=e:E01");
        for (int round = 0; round < 500; round++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                chosen.add(samples.get(random.nextInt(samples.size())));
            }
            Filter filter = FilterParser.arguments(chosen).filter();

            assertThat(FilterParser.query(filter.query()).filter()).isEqualTo(filter);
        }
    }

    @Test
    void readsParametersAndArgumentsAlike() {
        Filter expected = FilterParser.query("src=RUS,AZE&q=raid").filter();

        assertThat(FilterParser.parameters(Map.of("src", List.of("AZE", "RUS"), "q", List.of("raid")))
                        .filter())
                .isEqualTo(expected);
        assertThat(FilterParser.arguments(List.of("q=raid", "src=RUS,AZE")).filter())
                .isEqualTo(expected);
        assertThatThrownBy(() -> FilterParser.arguments(List.of("raid")))
                .hasMessageStartingWith("raid: expected key=value");
    }

    @Test
    void letsUnknownKeysBeAndSaysSo() {
        FilterParser.Parsed parsed = FilterParser.query("colour=red&quad=4");

        assertThat(parsed.notices()).containsExactly("'colour' is no key of a filter: let be");
        assertThat(parsed.filter().query()).isEqualTo("quad=4");
    }

    @Test
    void namesTheKeyThatHoldsWhatItCannotHold() {
        Map<String, String> faults = Map.of(
                "quad=5", "quad: expected one of 1, 2, 3, 4, got '5'",
                "from=June", "from: expected a date: YYYY-MM-DD, YYYY-MM or YYYY, got 'June'",
                "from=2025-13", "from: expected a date: YYYY-MM-DD, YYYY-MM or YYYY, got '2025-13'",
                "dyad=RUS", "dyad: expected two parties, A-B, e.g. RUS-AZE, got 'RUS'",
                "status=!any&by=x", "by: expected one of event, published, seen, got 'x'",
                "last=0d", "last: expected a length of time: 30d, 8w, 6m, 1y, got '0d'",
                "from=2025&from=2024", "from: given twice: '2025' and '2024'",
                "from=!2025", "from: cannot be turned into its opposite",
                "q=%zz", "q: '%zz' is not well encoded");
        faults.forEach((query, message) -> assertThatThrownBy(() -> FilterParser.query(query))
                .isInstanceOf(FilterException.class)
                .hasMessage(message));
    }

    @Test
    void takesMonthsAndYearsAsAllTheirDays() {
        assertThat(FilterParser.query("from=2025-02&to=2025-02").filter().days(TODAY))
                .isEqualTo(new Days(Days.By.EVENT, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        assertThat(FilterParser.query("last=7d&by=seen").filter().days(TODAY))
                .isEqualTo(new Days(Days.By.SEEN, LocalDate.of(2025, 6, 27), TODAY));
        assertThat(FilterParser.query("as_of=2025-07-02").filter().asOf())
                .contains(Instant.parse("2025-07-03T00:00:00Z"));
    }
}
