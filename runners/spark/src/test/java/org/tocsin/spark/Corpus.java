package org.tocsin.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/** A folder of articles of every format, good and bad, that we wrote. */
final class Corpus {
    static final Document IN_PARQUET = new Document(
            new DocumentId("parquet-1"),
            "Kenya expelled a Sudanese diplomat on Friday. Sudan condemned the expulsion and recalled its ambassador from Nairobi.",
            "Kenya expels Sudanese diplomat",
            LocalDate.of(2023, 9, 22),
            "Savanna Wire",
            null,
            null);

    /** Long enough to be recognised as one text wherever it is printed. */
    private static final String WIRE = "Norway arrested two Russian sailors in the port of Tromso on Thursday. Police "
            + "said the men had photographed a radar station from a fishing boat and carried maps of undersea cables. "
            + "The Russian embassy in Oslo rejected the charge and demanded that both be released at once. Foreign "
            + "Minister Espen Barth Eide summoned the Russian ambassador and said that Norway would not tolerate "
            + "espionage on its coast. A court in Tromso is to decide on Saturday whether the sailors stay in custody "
            + "for four weeks while the security service examines their phones, cameras and the log of the vessel.";

    private Corpus() {}

    static void write(Path folder, Path examples, SparkSession spark) throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.copy(examples, folder.resolve("examples.jsonl"));
        zipped(
                folder.resolve("more/lines.jsonl.gz"),
                wire("wire-1", "Fjord Post", WIRE),
                wire("wire-2", "Skerry Times", WIRE + " Reporting by our own staff."),
                wire("wire-3", "Polar Journal", "(Agency) " + WIRE),
                // beyond U+FFFF the order of Java's strings is not that of UTF-8
                wire("wire-\uD83D\uDD14", "Bell Daily", WIRE),
                wire("wire-\uFF5E", "Wave Daily", WIRE),
                line("twice", "France recalled its ambassador from Mali on Monday."),
                line("twice", "France recalled its ambassador from Niger on Monday."),
                "{\"id\":\"torn\",\"text\":\"Spain",
                line("blank", " "),
                line(
                        "french",
                        "Le ministre des affaires étrangères a convoqué lundi l'ambassadeur après la décision du "
                                + "gouvernement de fermer la frontière pendant une semaine entière."),
                "{\"text\":\"Ghana signed a trade agreement with Togo on Tuesday.\",\"published\":\"2023-09-20\"}");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(folder.resolve("more/note.txt.gz")))) {
            stream.write("Peru closed its border with Bolivia.".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("more/readme.md"), "No article.");
        warc(folder.resolve("pages.warc.gz"), WarcCompression.GZIP);
        warc(folder.resolve("torn.warc"), WarcCompression.NONE);
        tear(folder.resolve("torn.warc"));
        parquet(folder.resolve("table"), spark);
    }

    private static String wire(String id, String outlet, String text) {
        return line(id, text).replace("}", ",\"outlet\":\"" + outlet + "\",\"published\":\"2023-09-21\"}");
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
    }

    private static void zipped(Path file, String... lines) throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void warc(Path file, WarcCompression compression) throws IOException {
        try (WarcWriter writer = new WarcWriter(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), compression)) {
            for (int page = 0; page < 3; page++) {
                String html = "<html><head><meta name='pubdate' content='2023-09-2" + page + "'></head><body><p>"
                        + "Chile detained " + (page + 4) + " Argentine fishermen off Cape Horn on Wednesday. "
                        + "Argentina condemned the arrest of its fishermen and threatened to close the border.</p></body></html>";
                HttpResponse response = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, html.getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create("https://" + file.getFileName() + ".example/" + page))
                        .date(Instant.parse("2023-09-25T00:00:00Z"))
                        .body(response)
                        .build());
            }
        }
    }

    /** Makes the HTTP response of the second page unreadable. */
    private static void tear(Path warc) throws IOException {
        String whole = Files.readString(warc, StandardCharsets.ISO_8859_1);
        int second = whole.indexOf("HTTP/1", whole.indexOf("example/1"));
        Files.writeString(
                warc,
                whole.substring(0, second) + "\u0000TTP!1" + whole.substring(second + 6),
                StandardCharsets.ISO_8859_1);
    }

    private static void parquet(Path folder, SparkSession spark) {
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("text", DataTypes.StringType)
                .add("title", DataTypes.StringType)
                .add("published", DataTypes.DateType)
                .add("outlet", DataTypes.StringType);
        Row row = RowFactory.create(
                IN_PARQUET.id().value(),
                IN_PARQUET.text(),
                IN_PARQUET.title(),
                java.sql.Date.valueOf(IN_PARQUET.publicationDay().orElseThrow()),
                IN_PARQUET.outlet());
        spark.createDataFrame(List.of(row), schema).coalesce(1).write().parquet(folder.toString());
    }
}
