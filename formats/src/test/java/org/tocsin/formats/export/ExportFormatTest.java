package org.tocsin.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.layout.GdeltLayout;
import org.tocsin.formats.layout.PolecatLayout;
import org.tocsin.formats.sample.SampleEvents;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;

class ExportFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExportSettings SETTINGS =
            ExportSettings.of(KnowledgeFiles.bundled(), LocalDate.of(2026, 11, 25));
    private static final String URL = "https://daily.example/1";

    private record Written(String text, long rows, Map<String, Long> leftOut) {}

    private static Written write(ExportFormat format, List<EventRecord> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventWriter writer = format.writer(out, SETTINGS);
        try (writer) {
            for (EventRecord event : events) {
                writer.write(ExportedEvent.of(event, URL));
            }
        }
        return new Written(out.toString(StandardCharsets.UTF_8), writer.rows(), writer.leftOut());
    }

    private static List<String> lines(Written written) {
        return written.text().lines().toList();
    }

    @Test
    void jsonLinesComeBackAsTheyWere() throws IOException {
        List<EventRecord> events = SampleEvents.many(7, 200);

        List<String> lines = lines(write(ExportFormat.JSONL, events));

        assertThat(lines.stream().map(EventReader::read)).isEqualTo(events);
    }

    @Test
    void csvComesBackCellForCell() throws IOException {
        List<EventRecord> events = SampleEvents.many(8, 200);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();

        List<CSVRecord> rows = format.parse(
                        new StringReader(write(ExportFormat.CSV, events).text()))
                .getRecords();

        assertThat(rows).hasSize(200);
        for (int i = 0; i < rows.size(); i++) {
            for (Column<EventRecord> column : Tables.EVENTS.flatColumns()) {
                Object value = column.of(events.get(i));
                String cell = rows.get(i).get(column.name());
                String read = column.type() == Column.Type.TEXT ? CsvLines.unguarded(cell) : cell;
                assertThat(read).isEqualTo(value == null ? "" : value.toString());
            }
        }
    }

    @Test
    void ploverLinesHaveTheFieldsOfTheManual() throws IOException {
        JsonNode event = JSON.readTree(
                write(ExportFormat.PLOVER, List.of(SampleEvents.arrest())).text());

        assertThat(event.path("id").asText()).isEqualTo("00fa10");
        assertThat(event.path("date").asText()).isEqualTo("2025-06-30");
        assertThat(event.path("source").path(0).path("code").asText()).isEqualTo("AZE");
        assertThat(event.path("source").path(0).path("sector").asText()).isEqualTo("COPGOV");
        assertThat(event.path("recipient").path(0).path("identifier_text").asText())
                .isEqualTo("Journalists");
        assertThat(event.path("event").path(0).asText()).isEqualTo("COERCE");
        assertThat(event.path("mode").path(0).asText()).isEqualTo("arrest");
        assertThat(event.path("context")).hasSize(2);
        assertThat(event.path("event_loc").path("cc3").asText()).isEqualTo("AZE");
        assertThat(event.path("cite_info").path("url").asText()).isEqualTo(URL);
        assertThat(event.path("status").asText()).isEqualTo("asserted");
    }

    @Test
    void polecatRowsHaveFortyColumnsInTheirOrder() throws IOException {
        List<String> lines = lines(write(ExportFormat.POLECAT, List.of(SampleEvents.arrest())));

        assertThat(lines.get(0).split("\t", -1)).containsExactlyElementsOf(PolecatLayout.COLUMNS);
        assertThat(lines.get(1).split("\t", -1))
                .containsExactly(
                        "00fa10",
                        "2025-06-30",
                        "COERCE",
                        "arrest",
                        "-7.0",
                        "MATERIAL CONFLICT",
                        "legal; repression",
                        "Police of Azerbaijan",
                        "AZE",
                        "373",
                        "COP",
                        "COP,GOV",
                        "None",
                        "Police of Azerbaijan",
                        "None",
                        "Journalists",
                        "RUS",
                        "365",
                        "JRN",
                        "JRN",
                        "None",
                        "Journalists",
                        "None",
                        "Baku",
                        "Baku",
                        "None",
                        "None",
                        "AZE",
                        "40.38",
                        "49.89",
                        "None",
                        "Baku",
                        "None",
                        "Daily",
                        "2025-07-01",
                        "None",
                        "None",
                        "None",
                        "None",
                        "tocsin 0.1.0, knowledge 2026.11");
    }

    @Test
    void gdeltRowsHaveSixtyOneColumnsWithFipsAndCameoCodes() throws IOException {
        String[] cells = write(ExportFormat.GDELT, List.of(SampleEvents.arrest()))
                .text()
                .stripTrailing()
                .split("\t", -1);

        assertThat(cells).hasSize(61).hasSameSizeAs(GdeltLayout.EVENTS_2);
        assertThat(cell(cells, "SQLDATE")).isEqualTo("20250630");
        assertThat(cell(cells, "FractionDate")).isEqualTo("2025.4959");
        assertThat(cell(cells, "Actor1Code")).isEqualTo("AZECOPGOV");
        assertThat(cell(cells, "Actor2Code")).isEqualTo("RUSMED");
        assertThat(cell(cells, "EventCode")).isEqualTo("173");
        assertThat(cell(cells, "EventRootCode")).isEqualTo("17");
        assertThat(cell(cells, "ActionGeo_Type")).isEqualTo("4");
        assertThat(cell(cells, "ActionGeo_CountryCode")).isEqualTo("AJ");
        assertThat(cell(cells, "AvgTone")).isEmpty();
        assertThat(cell(cells, "DATEADDED")).isEqualTo("20261125000000");
        assertThat(cell(cells, "SOURCEURL")).isEqualTo(URL);
    }

    private static String cell(String[] cells, String column) {
        return cells[GdeltLayout.EVENTS_2.indexOf(column)];
    }

    @Test
    void formatsWithoutAStatusTakeOnlyWhatIsAsserted() throws IOException {
        List<EventRecord> events =
                List.of(SampleEvents.arrest(), SampleEvents.arrest(Status.DENIED), SampleEvents.arrest(Status.CLAIMED));

        for (ExportFormat format : List.of(ExportFormat.POLECAT, ExportFormat.GDELT, ExportFormat.GRAPHML)) {
            Written written = write(format, events);

            assertThat(written.rows()).isEqualTo(1);
            assertThat(written.leftOut())
                    .containsEntry("denied, and the format has no status", 1L)
                    .containsEntry("claimed, and the format has no status", 1L);
        }
        assertThat(write(ExportFormat.CSV, events).rows()).isEqualTo(3);
        assertThat(write(ExportFormat.PLOVER, events).text()).contains("\"status\":\"denied\"");
    }

    @Test
    void geoJsonPinsTownsOnlyAndCountsTheRest() throws IOException {
        Written written = write(
                ExportFormat.GEOJSON,
                List.of(
                        SampleEvents.arrest(),
                        SampleEvents.at(SampleEvents.place("Azerbaijan", "AZE", 40.4, 47.6, Where.Precision.COUNTRY)),
                        SampleEvents.at(SampleEvents.place("Ganja", "AZE", null, null, Where.Precision.CITY)),
                        SampleEvents.at(null)));

        JsonNode map = JSON.readTree(written.text());

        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(1);
        assertThat(map.path("features").path(0).path("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[49.89,40.38]}");
        assertThat(map.path("features").path(0).path("properties").path("cameo").asText())
                .isEqualTo("173");
        assertThat(map.path("left_out").path("place unknown").asInt()).isEqualTo(1);
        assertThat(map.path("left_out").path("place known to the country only").asInt())
                .isEqualTo(1);
        assertThat(map.path("left_out").path("place without coordinates").asInt())
                .isEqualTo(1);
    }

    @Test
    void graphMlAddsUpWhatLiesBetweenTwoActors() throws Exception {
        Written written = write(ExportFormat.GRAPHML, List.of(SampleEvents.arrest(), SampleEvents.arrest()));

        var graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.text().getBytes(StandardCharsets.UTF_8)));

        assertThat(written.rows()).isEqualTo(1);
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
        var edge = (org.w3c.dom.Element) graph.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("source")).isEqualTo("AZE+COP");
        assertThat(edge.getAttribute("target")).isEqualTo("RUS+JRN");
        assertThat(edge.getElementsByTagName("data").item(0).getTextContent()).isEqualTo("2");
        assertThat(edge.getElementsByTagName("data").item(1).getTextContent()).isEqualTo("-10.0");
    }

    @Test
    void everyFormatTakesWhateverACoderGives() throws Exception {
        List<EventRecord> events = SampleEvents.many(9, 300);

        for (ExportFormat format : ExportFormat.values()) {
            Written written = write(format, events);

            assertThat(written.text()).isNotEmpty();
            assertThat(write(format, events)).isEqualTo(written);
        }
        assertThat(lines(write(ExportFormat.GDELT, events)))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(lines(write(ExportFormat.POLECAT, events)))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40));
        JSON.readTree(write(ExportFormat.GEOJSON, events).text());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        write(ExportFormat.GRAPHML, events).text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePackageTellsRowsColumnsAndWhatWasLeftOut() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        EventWriter writer = ExportFormat.POLECAT.writer(file, SETTINGS);
        try (writer) {
            writer.write(ExportedEvent.of(SampleEvents.arrest(), URL));
            writer.write(ExportedEvent.of(SampleEvents.arrest(Status.DENIED), URL));
        }
        DataPackage data = new DataPackage(
                "events",
                "Events of Azerbaijan",
                LocalDate.of(2026, 11, 25),
                new TreeMap<>(Map.of("src", "AZE")),
                "2026.11",
                "0.1.0",
                new DataPackage.Licence("CC-BY-4.0", "Creative Commons Attribution 4.0", "https://example.org"),
                List.of(
                        ExportFormat.POLECAT.resource("events.polecat.tsv", writer),
                        DataPackage.Resource.csv(Tables.CLAIMS, "claims.csv", 12)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        data.write(out);

        JsonNode json = JSON.readTree(out.toByteArray());
        assertThat(json.path("created").asText()).isEqualTo("2026-11-25T00:00:00Z");
        assertThat(json.path("tocsin").path("filters").path("src").asText()).isEqualTo("AZE");
        JsonNode events = json.path("resources").path(0);
        assertThat(events.path("rows").asInt()).isEqualTo(1);
        assertThat(events.path("left_out")).hasSize(1);
        assertThat(events.path("schema").path("fields")).hasSize(40);
        assertThat(json.path("resources")
                        .path(1)
                        .path("schema")
                        .path("fields")
                        .path(0)
                        .toString())
                .isEqualTo("{\"name\":\"id\",\"type\":\"string\"}");
    }
}
