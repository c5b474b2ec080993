package org.tocsin.formats.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.formats.layer.LayerReader.Choice;
import org.tocsin.formats.layout.GdeltLayout;
import org.tocsin.formats.layout.PolecatLayout;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.layer.LayerAct;
import org.tocsin.model.layer.LayerActor;
import org.tocsin.model.layer.LayerDate;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.layer.LayerFigure;
import org.tocsin.model.layer.LayerPlace;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.series.Happening;

class LayerReaderTest {
    private static final LayerReader READER = new LayerReader(KnowledgeFiles.bundled());
    private static final String ACLED_HEADER =
            "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,iso,country,"
                    + "location,latitude,longitude,geo_precision,source,notes,fatalities\n";
    private static final String UCDP_HEADER =
            "id,year,type_of_violence,side_a,gwnoa,side_b,gwnob,number_of_sources,source_office,where_prec,where_coordinates,country,"
                    + "country_id,latitude,longitude,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,best,high,low\n";

    private record Read(LayerTally tally, List<LayerEvent> events, List<Problem> problems) {}

    private static Read read(byte[] bytes, Choice choice) {
        List<LayerEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LayerTally tally = READER.read(new ByteArrayInputStream(bytes), "f", choice, events::add, problems::add);
        return new Read(tally, events, problems);
    }

    private static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Choice.AUTOMATIC);
    }

    /** A row with these cells, given as column, value, column, value. */
    private static String row(List<String> columns, String... cells) {
        List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        for (int i = 0; i < cells.length; i += 2) {
            row.set(columns.indexOf(cells[i]), cells[i + 1]);
        }
        return String.join("\t", row) + "\n";
    }

    private static String gdelt(List<String> columns) {
        return row(
                columns,
                "GLOBALEVENTID",
                "12",
                "SQLDATE",
                "20250630",
                "Actor1Code",
                "AZECOP",
                "Actor1Name",
                "POLICE",
                "Actor1CountryCode",
                "AZE",
                "Actor1Type1Code",
                "COP",
                "Actor2Code",
                "ROM",
                "Actor2Name",
                "BUCHAREST",
                "Actor2CountryCode",
                "ROM",
                "EventCode",
                "042",
                "QuadClass",
                "1",
                "GoldsteinScale",
                "1.9",
                "NumArticles",
                "3",
                "ActionGeo_Type",
                "4",
                "ActionGeo_FullName",
                "Baku, Baki, Azerbaijan",
                "ActionGeo_CountryCode",
                "AJ",
                "ActionGeo_Lat",
                "40.3953",
                "ActionGeo_Long",
                "49.8822",
                "SOURCEURL",
                "https://daily.example/1");
    }

    @Test
    void readsGdeltOfBothVersionsWithItsZerosAndCodes() {
        for (List<String> columns : List.of(GdeltLayout.EVENTS_2, GdeltLayout.EVENTS_1)) {
            String line = gdelt(columns);

            Read read = read(line);

            assertThat(read.problems()).isEmpty();
            assertThat(read.tally()).isEqualTo(new LayerTally(LayerFormat.GDELT, 1, 0));
            assertThat(read.events())
                    .containsExactly(new LayerEvent(
                            "gdelt",
                            "12",
                            LayerDate.of(LocalDate.of(2025, 6, 30)),
                            List.of(new LayerActor("AZECOP", "POLICE", "AZE", List.of("COP"))),
                            List.of(new LayerActor("ROM", "BUCHAREST", "ROU", List.of())),
                            new LayerAct("042", null, null, null, "042", 1, 1.9, false),
                            List.of(),
                            new LayerPlace("Baku, Baki, Azerbaijan", "AZE", 40.3953, 49.8822, Where.Precision.CITY),
                            3,
                            null,
                            "https://daily.example/1",
                            "f:1",
                            rawOf(columns, line)));
        }
    }

    private static Map<String, String> rawOf(List<String> columns, String line) {
        return new Row(new Header(columns), List.of(line.stripTrailing().split("\t", -1)), "").raw();
    }

    @Test
    void readsOldGdeltWithoutAddressesAndPassesOverAHeader() {
        List<String> early = GdeltLayout.EVENTS_1.subList(0, 57);
        String line =
                row(early, "GLOBALEVENTID", "1", "SQLDATE", "19910400", "EventCode", "190", "DATEADDED", "20130101");

        Read read = read(String.join("\t", early) + "\n" + line);

        assertThat(read.events()).hasSize(1);
        assertThat(read.events().get(0).date())
                .isEqualTo(new LayerDate(LocalDate.of(1991, 4, 1), LocalDate.of(1991, 4, 30), When.Precision.MONTH));
        assertThat(read.events().get(0).happening()).map(Happening::source).contains("");
    }

    @Test
    void namesEachBadRowByLineAndReasonAndReadsTheRest() {
        String good = gdelt(GdeltLayout.EVENTS_2);
        String text = good
                + "too\tshort\n"
                + good.replace("20250630", "20251341")
                + "\n"
                + good.replace("\t1.9\t", "\tmuch\t")
                + good.replace("40.3953", "140.3953")
                + good;

        Read read = read(text);

        assertThat(read.tally()).isEqualTo(new LayerTally(LayerFormat.GDELT, 2, 4));
        assertThat(read.problems())
                .containsExactly(
                        new Problem(Code.BAD_FIELD, "f:2", "2 cells; GDELT has 61, 58 or 57"),
                        new Problem(Code.BAD_FIELD, "f:3", "SQLDATE: no date: '20251341'"),
                        new Problem(Code.BAD_FIELD, "f:5", "GoldsteinScale: no number: 'much'"),
                        new Problem(Code.BAD_FIELD, "f:6", "ActionGeo_Lat: 140.3953 is not from -90.0 to 90.0"));
        assertThat(read.events().get(1).origin()).isEqualTo("f:7");
    }

    private static String polecat(String... excess) {
        String row = row(
                PolecatLayout.COLUMNS,
                "Event ID",
                "x_1",
                "Event Date",
                "2023-05-04",
                "Event Type",
                "COERCE",
                "Event Mode",
                "arrest",
                "Intensity",
                "-7.2",
                "Quad Code",
                "MATERIAL CONFLICT",
                "Actor Name",
                "Ministry of Defence; None",
                "Actor Country",
                "UKR; None",
                "Actor COW",
                "369; 365",
                "Primary Actor Sector",
                "MIL; GOV",
                "Actor Name Raw",
                "the ministry; Moscow",
                "Recipient Name",
                "None",
                "Recipient Country",
                "None",
                "Recipient Name Raw",
                "None",
                "Placename",
                "Kharkiv Oblast",
                "Province",
                "Kharkiv Oblast",
                "Country",
                "UKR",
                "Source",
                "Daily");
        return row.stripTrailing() + "\t".repeat(40 - row.stripTrailing().split("\t", -1).length)
                + String.join("", excess) + "\n";
    }

    @Test
    void readsPolecatWithSeveralActorsInACell() {
        Read read = read(String.join("\t", PolecatLayout.COLUMNS) + "\n" + polecat());

        assertThat(read.problems()).isEmpty();
        LayerEvent event = read.events().get(0);
        assertThat(event.sources())
                .containsExactly(
                        new LayerActor(null, "Ministry of Defence", "UKR", List.of("MIL")),
                        new LayerActor(null, "Moscow", "RUS", List.of("GOV")));
        assertThat(event.targets()).isEmpty();
        assertThat(event.act())
                .isEqualTo(new LayerAct("COERCE", "arrest", EventType.COERCE, -7.2, null, 4, null, false));
        assertThat(event.place())
                .isEqualTo(new LayerPlace("Kharkiv Oblast", "UKR", null, null, Where.Precision.REGION));
        assertThat(event.happening())
                .contains(new Happening(
                        "x_1",
                        LocalDate.of(2023, 5, 4),
                        LocalDate.of(2023, 5, 4),
                        "UKR",
                        "",
                        "COERCE",
                        4,
                        0,
                        -7.2,
                        1,
                        "Kharkiv Oblast"));
    }

    @Test
    void bearsTheHeadersAndTabsThatPolecatFilesHaveTooMany() {
        List<String> excess = new ArrayList<>(PolecatLayout.COLUMNS);
        excess.add(2, "Headline");
        excess.add("Story ID");
        String published = String.join("\t", PolecatLayout.COLUMNS);

        for (String text : List.of(
                String.join("\t", excess) + "\n" + polecat(),
                published + "\t\t\n" + polecat("\t\t"),
                published + "\t\t\n" + polecat(),
                published + "\n" + polecat("\t\t"),
                published.replace("Intensity", "Event Intensity") + "\n" + polecat())) {
            Read read = read(text);

            assertThat(read.problems()).isEmpty();
            assertThat(read.events()).hasSize(1);
            assertThat(read.events().get(0).act().label()).isEqualTo("COERCE:arrest");
            assertThat(read.events().get(0).act().ploverScore()).isEqualTo(-7.2);
        }
    }

    @Test
    void readsIcewsAndGivesCodesTheirZeroBack() {
        String header =
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\t"
                        + "Target Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
        String row =
                "7\t2014-03-01\tVladimir Putin\tElite,Executive\tRussian Federation\tMake a visit\t42\t1.9\tCitizen (Ukraine)\t"
                        + "Social,General Population / Civilian / Social\tUkraine\t9\t2\tDaily\tKyiv\t\tKyiv City\tUkraine\t50.4547\t30.5238\n";

        Read read = read(header + row);

        LayerEvent event = read.events().get(0);
        assertThat(event.act()).isEqualTo(new LayerAct("42", "Make a visit", null, null, "042", 1, 1.9, false));
        assertThat(event.raw()).containsEntry("CAMEO Code", "42");
        assertThat(event.sources())
                .containsExactly(new LayerActor(null, "Vladimir Putin", "RUS", List.of("Elite", "Executive")));
        assertThat(event.place()).isEqualTo(new LayerPlace("Kyiv", "UKR", 50.4547, 30.5238, Where.Precision.CITY));
    }

    @Test
    void readsAcledWithCellsOverSeveralLines() {
        String text = ACLED_HEADER
                + "IND1,16 February 2023,2023,2,Protests,Peaceful protest,Protesters (India),Farmers (India); BKU,6,,0,356,India,"
                + "Patna,25.6,85.1,1,\"Daily; Wire\",\"Size=\nno report, \"\"quoted\"\"\",0\n"
                + "SYR2,2024-01-02,2024,1,Battles,Armed clash,Military Forces of Syria (2000-2024),,1,ISIS,2,760,Syria,"
                + "Homs,34.7,36.7,2,Daily,,12\n";

        Read read = read(text);

        assertThat(read.problems()).isEmpty();
        LayerEvent protest = read.events().get(0);
        assertThat(protest.date())
                .isEqualTo(new LayerDate(LocalDate.of(2023, 2, 16), LocalDate.of(2023, 2, 16), When.Precision.WEEK));
        assertThat(protest.sources())
                .containsExactly(
                        new LayerActor(null, "Protesters (India)", "IND", List.of("6")),
                        new LayerActor(null, "Farmers (India)", "IND", List.of()),
                        new LayerActor(null, "BKU", null, List.of()));
        assertThat(protest.act())
                .isEqualTo(new LayerAct("Protests", "Peaceful protest", null, null, "141", 4, -6.5, true));
        assertThat(protest.figures()).containsExactly(new LayerFigure("killed", BigDecimal.ZERO, null, null));
        assertThat(protest.raw()).containsEntry("notes", "Size=\nno report, \"quoted\"");
        LayerEvent battle = read.events().get(1);
        assertThat(battle.origin()).isEqualTo("f:4");
        assertThat(battle.happening())
                .contains(new Happening(
                        "SYR2",
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2024, 1, 2),
                        "SYR",
                        "ISIS",
                        "Battles",
                        4,
                        -10,
                        null,
                        1,
                        "Homs"));
    }

    @Test
    void readsUcdpAsCsvAndAsAnswerOfTheApi() {
        String csv = UCDP_HEADER
                + "5,2017,1,Government of Syria,652,IS,,2,Daily,2,Raqqa town,Syria,652,35.95,39.01,2,2017-07-31 00:00:00.000,"
                + "2017-08-02 00:00:00.000,4,0,1,5,9,4\n";
        String json =
                "{\"TotalCount\": 1, \"Result\": [{\"id\": 5, \"year\": 2017, \"type_of_violence\": 1, \"side_a\": \"Government of"
                        + " Syria\", \"gwnoa\": \"652\", \"side_b\": \"IS\", \"gwnob\": null, \"number_of_sources\": 2, \"source_office\": \"Daily\","
                        + " \"where_prec\": 2, \"where_coordinates\": \"Raqqa town\", \"country\": \"Syria\", \"country_id\": 652, \"latitude\": 35.95,"
                        + " \"longitude\": 39.01, \"date_prec\": 2, \"date_start\": \"2017-07-31T00:00:00\", \"date_end\": \"2017-08-02T00:00:00\","
                        + " \"deaths_a\": 4, \"deaths_b\": 0, \"deaths_civilians\": 1, \"best\": 5, \"high\": 9, \"low\": 4}]}";

        for (String text : List.of(csv, json)) {
            Read read = read(text);

            assertThat(read.problems()).isEmpty();
            assertThat(read.tally().knownFormat()).contains(LayerFormat.UCDP);
            LayerEvent event = read.events().get(0);
            assertThat(event.date())
                    .isEqualTo(new LayerDate(
                            LocalDate.of(2017, 7, 31), LocalDate.of(2017, 8, 2), When.Precision.INTERVAL));
            assertThat(event.sources()).containsExactly(new LayerActor(null, "Government of Syria", "SYR", List.of()));
            assertThat(event.figures())
                    .contains(new LayerFigure("killed", new BigDecimal("5"), new BigDecimal("4"), new BigDecimal("9")));
            assertThat(event.act())
                    .isEqualTo(new LayerAct("state-based conflict", null, null, null, "190", 4, -10.0, true));
            assertThat(event.place())
                    .isEqualTo(new LayerPlace("Raqqa town", "SYR", 35.95, 39.01, Where.Precision.CITY));
            assertThat(event.summary())
                    .isEqualTo("2017-07-31..2017-08-02  Government of Syria > IS  state-based conflict  Raqqa town");
        }
    }

    @Test
    void unpacksFilesAndNamesWhereARowStood() throws IOException {
        byte[] text = (gdelt(GdeltLayout.EVENTS_2) + "x\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
            out.write(text);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : List.of("a.export.CSV", "b.export.CSV")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(text);
            }
        }

        assertThat(read(gz.toByteArray(), Choice.AUTOMATIC).tally()).isEqualTo(new LayerTally(LayerFormat.GDELT, 1, 1));
        Read unzipped = read(zip.toByteArray(), Choice.AUTOMATIC);
        assertThat(unzipped.tally()).isEqualTo(new LayerTally(LayerFormat.GDELT, 2, 2));
        assertThat(unzipped.events().stream().map(LayerEvent::origin))
                .containsExactly("f!a.export.CSV:1", "f!b.export.CSV:1");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNone() {
        assertThat(read("").problems()).containsExactly(new Problem(Code.EMPTY, "f", "nothing in it"));
        assertThat(read("a,b\n1,2\n").problems()).extracting(Problem::code).containsExactly(Code.UNKNOWN_FORMAT);
        assertThat(read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), Choice.of(LayerFormat.ACLED))
                        .problems())
                .containsExactly(new Problem(
                        Code.BAD_FIELD,
                        "f:1",
                        "no column [event_date, event_type, sub_event_type, actor1, fatalities] among [a, b]"));
        String cut =
                "{\"Result\": [{\"id\": 1, \"type_of_violence\": 1, \"side_a\": \"x\", \"side_b\": \"y\", \"date_start\": \"2020-01-01\", "
                        + "\"date_end\": \"2020-01-01\", \"best\": 1}, {\"id\": ";
        assertThat(read(cut).events()).hasSize(1);
        assertThat(read(cut).problems()).hasSize(1);
        Read gone = new Read(
                READER.read(Path.of("/no/such/file"), Choice.AUTOMATIC, event -> {}, problem -> {}),
                List.of(),
                List.of());
        assertThat(gone.tally().rows()).isZero();
    }

    @Test
    void warnsOfLettersThatAreNotUtf8AndReadsThem() {
        byte[] latin = (ACLED_HEADER
                        + "IND1,2023-02-16,2023,1,Riots,Mob violence,Rioters (India),,5,,0,356,India,S\u00e9,1,2,1,x,,0\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Read read = read(latin, Choice.AUTOMATIC);

        assertThat(read.events()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.BAD_ENCODING);
    }

    @Test
    void readsExportsWithSemicolonsCapitalsAndAByteOrderMark() {
        String text = "\uFEFF" + ACLED_HEADER.toUpperCase(Locale.ROOT).replace(',', ';')
                + "IND1;2023-02-16;2023;1;Riots;Mob violence;Rioters (India);;5;;0;356;India;Patna;1;2;1;x;;0\n";

        Read read = read(text);

        assertThat(read.problems()).isEmpty();
        assertThat(read.events().get(0).id()).isEqualTo("IND1");
        assertThat(read.events().get(0).raw()).containsEntry("EVENT_ID_CNTY", "IND1");
    }

    @Test
    void previewCountsEverythingAndKeepsTheFirst(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("day.CSV");
        String[] lines = new String[1000];
        Arrays.fill(lines, gdelt(GdeltLayout.EVENTS_2).stripTrailing());
        Files.writeString(file, String.join("\n", lines) + "\nbad\n");

        LayerPreview preview = READER.preview(file, new Choice(null, "mine"), 3);

        assertThat(preview.tally()).isEqualTo(new LayerTally(LayerFormat.GDELT, 1000, 1));
        assertThat(preview.first())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.layer()).isEqualTo("mine"));
        assertThat(preview.problems()).hasSize(1);
    }
}
