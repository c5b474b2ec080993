package org.tocsin.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.export.ExportedEvent;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.formats.sample.SampleEvents;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.Report;
import org.tocsin.model.incident.SaidFigure;
import org.tocsin.model.series.DyadSeries;
import org.tocsin.model.series.Interval;
import org.tocsin.model.series.Period;
import org.tocsin.model.series.Sums;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

class TablesTest {
    private static final Document ARTICLE = Document.of("a1", "Gasanov said that two were held.");
    private static final TextSpan SENTENCE = new TextSpan(0, 32);
    private static final ClaimRecord CLAIM = new ClaimRecord(
            new Claim(
                    new ClaimId("c1"),
                    0,
                    null,
                    null,
                    Claim.Resolution.NAME,
                    List.of(new TextSpan(8, 12)),
                    Claim.QuoteType.INDIRECT,
                    List.of(new TextSpan(18, 31)),
                    Modality.ASSERTION,
                    List.of(new Claim.Stance("Russia", "RUS", -1)),
                    null),
            SENTENCE,
            ARTICLE);
    private static final FigureRecord FIGURE = new FigureRecord(
            new StatedFigure(
                    new FigureId("f1"),
                    Passage.of(SENTENCE, ARTICLE.text()),
                    new Figure(
                            "detained",
                            new BigDecimal("2"),
                            new BigDecimal("2"),
                            Figure.Operator.EQUAL,
                            "people",
                            new TextSpan(18, 21),
                            "two"),
                    "two",
                    null,
                    null,
                    null),
            ARTICLE);
    private static final SeriesRow WEEK = SeriesRow.of(new DyadSeries(
                    "RUS-AZE",
                    Period.WEEK,
                    List.of(new Interval(LocalDate.of(2025, 6, 23), new Sums(1, 2, 5, 0, 7, 0, 0, 0, 0, 1), 3))))
            .get(0);

    private static Incident incident() {
        Report report = SampleEvents.arrest().report();
        Event event = report.event();
        return new Incident(
                new IncidentId("i1"),
                List.of(report, report),
                event.act(),
                event.actors(),
                event.recipients(),
                event.status(),
                event.quadClass(),
                event.goldstein(),
                event.ploverScore(),
                event.when(),
                List.of(),
                event.where(),
                List.of(
                        new SaidFigure(event.figures().get(0), "Gasanov", event.id()),
                        new SaidFigure(event.figures().get(0), null, event.id())),
                List.of(report),
                new Corroboration(2, 2, 2, 1, 1, 1));
    }

    @Test
    void everyCellIsOfItsColumnsType() {
        SampleEvents.many(3, 200).forEach(row -> assertTyped(Tables.EVENTS, row));
        assertTyped(Tables.EVENTS, SampleEvents.arrest());
        assertTyped(Tables.CLAIMS, CLAIM);
        assertTyped(Tables.FIGURES, FIGURE);
        assertTyped(Tables.INCIDENTS, incident());
        assertTyped(
                Tables.REPORTS,
                new ReportRow(new IncidentId("i1"), SampleEvents.arrest().report(), "https://daily.example/1"));
        assertTyped(Tables.SERIES, WEEK);
    }

    private static <T> void assertTyped(Table<T> table, T row) {
        for (Column<T> column : table.columns()) {
            Class<?> expected = switch (column.type()) {
                case TEXT -> String.class;
                case INTEGER -> Integer.class;
                case LONG -> Long.class;
                case DOUBLE -> Number.class;
                case BOOLEAN -> Boolean.class;
                case DATE -> LocalDate.class;
            };
            Object value = column.of(row);
            if (value != null) {
                assertThat(value).as(table.name() + "." + column.name()).isInstanceOf(expected);
            }
        }
    }

    @Test
    void theBodyIsTheLineOfTheContractAndTheLastColumn() {
        EventRecord event = SampleEvents.arrest();
        List<Column<EventRecord>> columns = Tables.EVENTS.columns();

        Column<EventRecord> last = columns.get(columns.size() - 1);

        assertThat(last.name()).isEqualTo(Table.BODY);
        assertThat(last.of(event)).isEqualTo(EventJson.line(event));
        assertThat(Tables.EVENTS.flatColumns()).hasSize(columns.size() - 1);
    }

    @Test
    void anIncidentIsOneRowWithEachFigureAndItsSayer() {
        String line = new CsvLines<>(Tables.INCIDENTS).line(incident());

        assertThat(line)
                .startsWith("i1,asserted,true,2025-06-30,2025-06-30,day,text,Police of Azerbaijan,AZE,COP+GOV,")
                .contains("detained seven (Gasanov); detained seven,2,1,2,2,1,1,1,a1,");
    }

    @Test
    void aWeekOfASeriesHasItsCoverageBesideItsSums() {
        assertThat(new CsvLines<>(Tables.SERIES).line(WEEK))
                .isEqualTo("RUS-AZE,week,2025-06-23,2025-06-29,3,1,2,5.0,0.0,7.0,0.0,0,0,0,1\n");
    }

    @Test
    void aHappeningIsExportedUnderItsOwnIdWithAllItsReports() {
        ExportedEvent exported = ExportedEvent.of(incident(), "2026.11", "0.1.0", null);

        assertThat(exported.record().report().event().id().value()).isEqualTo("i1");
        assertThat(exported.corroboration()).isEqualTo(new Corroboration(2, 2, 2, 1, 1, 1));
        assertThat(new CsvLines<>(Tables.EVENTS).line(exported.record()))
                .startsWith("i1,a1,Daily,2025-07-01,asserted,");
    }
}
