package org.tocsin.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    private record Row(
            @Nullable String text,
            @Nullable Object number,
            @Nullable LocalDate day) {}

    private static final CsvLines<Row> CSV = new CsvLines<>(new Columns<Row>()
            .text("text", Row::text)
            .decimalIfKnown("number", row -> (BigDecimal) row.number())
            .date("day", Row::day)
            .text(Table.BODY, row -> "{}")
            .table("rows"));

    @Test
    void leavesTheWholeRecordOutOfTheFlatColumns() {
        assertThat(CSV.header()).isEqualTo("text,number,day\n");
        assertThat(CSV.line(new Row("042", new BigDecimal("-1E+2"), LocalDate.of(2024, 3, 1))))
                .isEqualTo("042,-100,2024-03-01\n");
    }

    @Test
    void writesNothingForWhatIsUnknown() {
        assertThat(CSV.line(new Row(null, null, null))).isEqualTo(",,\n");
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(CSV.line(new Row("a \"b\", c", null, null))).isEqualTo("\"a \"\"b\"\", c\",,\n");
        assertThat(CSV.line(new Row("a\nb", null, null))).isEqualTo("\"a\nb\",,\n");
    }

    @Test
    void guardsFormulasAndTakesTheGuardOffAgain() {
        for (String text :
                List.of("=1+1", "+x", "-x", "@x", "\tx", "'=x", "''=x", "-5 dead", "=HYPERLINK(\"http://x\")")) {
            String line = CSV.line(new Row(text, null, null));

            assertThat(line).matches("(?s)\"?'.*");
            assertThat(CsvLines.unguarded("'" + text)).isEqualTo(text);
        }
        assertThat(CSV.line(new Row("-5.25", null, null))).isEqualTo("-5.25,,\n");
        assertThat(CSV.line(new Row("'quoted'", null, null))).isEqualTo("'quoted',,\n");
        assertThat(CsvLines.unguarded("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        var columns = new Columns<Row>().text("text", Row::text).text("text", Row::text);

        assertThatThrownBy(() -> columns.table("rows")).hasMessageContaining("two columns of one name");
    }
}
