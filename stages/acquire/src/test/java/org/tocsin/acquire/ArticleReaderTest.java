package org.tocsin.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Checked;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.EnglishOnly;
import org.tocsin.acquire.input.Reading;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.model.source.Publication;

/** Files and streams of every kind, and those that mean harm. */
class ArticleReaderTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String SENTENCE =
            "The ministers of both islands met on Monday and agreed to reopen the border within a week.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Collected collected = new Collected();

    @Test
    void aFolderGivesItsArticlesByNameAndTheOptionsFillWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("b.txt"), SENTENCE);
        Files.writeString(folder.resolve("a.html"), page(SENTENCE, "2021-05-03"));
        gzip("c.html.gz", page(SENTENCE, ""));
        gzip(
                "d.jsonl.gz",
                "{\"id\":\"one\",\"text\":\"" + SENTENCE
                        + "\",\"published\":\"2021-05-04T10:00:00+02:00\",\"author\":\"A\"}\n");
        Files.writeString(folder.resolve("notes.md"), "not read");

        reader(new Defaults(LocalDate.of(2020, 1, 1), "Given")).readPath(folder);

        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles)
                .extracting(article ->
                        article.document().id() + " " + article.document().published() + " "
                                + article.document().outlet() + " "
                                + article.publication().map(Publication::basis).orElseThrow())
                .containsExactly(
                        "a 2021-05-03 Given META",
                        "b 2020-01-01 Given GIVEN",
                        "c 2020-01-01 Given GIVEN",
                        "one 2021-05-04 Given GIVEN");
    }

    @Test
    void theSameTextHasTheSameHashWhateverItsWhiteSpace() {
        lines("{\"text\":\"One  two.\\n\"}", "{\"text\":\" One two.\"}", "{\"text\":\"One two!\"}");

        assertThat(collected.articles.get(0).hash())
                .isEqualTo(collected.articles.get(1).hash())
                .isNotEqualTo(collected.articles.get(2).hash());
    }

    @Test
    void readsThePagesOfAWarcPlainAndZippedAndPassesOverTheRest() throws IOException {
        warc("a.warc", WarcCompression.NONE, 2);
        warc("b.warc.gz", WarcCompression.GZIP, 3);

        reader(Defaults.NONE).readPath(folder);

        assertThat(collected.problems).isEmpty();
        assertThat(collected.articles)
                .extracting(article -> article.document().url())
                .containsExactly(
                        "https://a.example/0",
                        "https://a.example/1",
                        "https://a.example/0",
                        "https://a.example/1",
                        "https://a.example/2");
        assertThat(collected.ids()).doesNotHaveDuplicates();
        assertThat(collected.articles.get(0).document().text()).isEqualTo(SENTENCE);
    }

    @Test
    void aWarcThatIsCutOffGivesWhatStandsBeforeTheCut() throws IOException {
        warc("whole.warc.gz", WarcCompression.GZIP, 5);
        byte[] whole = Files.readAllBytes(folder.resolve("whole.warc.gz"));
        Files.delete(folder.resolve("whole.warc.gz"));
        Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 200));
        Files.writeString(folder.resolve("z.txt"), SENTENCE);

        reader(Defaults.NONE).readPath(folder);

        assertThat(collected.articles).hasSizeBetween(5, 5);
        assertThat(collected.ids()).endsWith("z");
        assertThat(collected.problems).hasSize(1).allMatch(problem -> problem.contains("cut.warc.gz: unreadable: "));
    }

    @Test
    void aBrokenRecordOfAWarcIsNamedAndTheNextIsRead() throws IOException {
        warc("a.warc", WarcCompression.NONE, 3);
        String whole = Files.readString(folder.resolve("a.warc"), StandardCharsets.ISO_8859_1);
        int second = whole.indexOf("HTTP/1", whole.indexOf("https://a.example/1"));
        Files.writeString(
                folder.resolve("a.warc"),
                whole.substring(0, second) + "\u0000TTP!1" + whole.substring(second + 6),
                StandardCharsets.ISO_8859_1);

        reader(Defaults.NONE).readPath(folder);

        assertThat(collected.articles)
                .extracting(article -> article.document().url())
                .containsExactly("https://a.example/0", "https://a.example/2");
        assertThat(collected.problems)
                .hasSize(1)
                .allMatch(problem -> problem.contains("a.warc https://a.example/1: unreadable: a broken record"));
    }

    @Test
    void aFileFromElsewhereIsReadAPieceAtATime() throws IOException {
        warc("a.warc.gz", WarcCompression.GZIP, 2);
        List<Integer> articlesAfterPiece = new ArrayList<>();

        try (Reading reading = reader(Defaults.NONE)
                .open("far://a.warc.gz", "a.warc.gz", Files.newInputStream(folder.resolve("a.warc.gz")))) {
            while (reading.readOn()) {
                articlesAfterPiece.add(collected.articles.size());
            }
        }

        assertThat(articlesAfterPiece).containsExactly(0, 0, 1, 2);
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void noNoiseInAWarcKeepsTheNextFileFromBeingRead() throws IOException {
        warc("a.warc", WarcCompression.NONE, 3);
        byte[] whole = Files.readAllBytes(folder.resolve("a.warc"));
        Files.writeString(folder.resolve("z.txt"), SENTENCE);
        Random random = new Random(5);
        for (int run = 0; run < 100; run++) {
            byte[] noisy = whole.clone();
            for (int i = 0; i < 8; i++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("a.warc"), noisy);

            reader(Defaults.NONE).readPath(folder);
        }

        assertThat(collected.ids().stream().filter("z"::equals)).hasSize(100);
    }

    @Test
    void eachHostileFileIsNamedAndTheRestGoesOn() throws IOException {
        Files.writeString(
                folder.resolve("a-line.jsonl"),
                "{\"text\":\"" + "x".repeat(7_000_000) + "\"}\n{\"text\":\"" + SENTENCE + "\"}\n");
        bomb("b-bomb.html.gz", 300_000_000);
        bomb("c-bomb.jsonl.gz", 300_000_000);
        byte[] zipped = gzip("d-cut.jsonl.gz", ("{\"text\":\"" + SENTENCE + "\"}\n").repeat(5000));
        Files.write(folder.resolve("d-cut.jsonl.gz"), Arrays.copyOf(zipped, zipped.length / 2));
        Files.write(folder.resolve("e-noise.html"), new byte[] {0, 1, 2, 3, 4, 5});
        Files.writeString(folder.resolve("f-not.txt.gz"), "not zipped");
        Files.writeString(folder.resolve("g-not.warc"), "this is no archive\r\n\r\n");
        Files.writeString(folder.resolve("h-good.txt"), SENTENCE);

        reader(Defaults.NONE).readPath(folder);

        assertThat(collected.problems.stream().map(problem -> problem.replace(folder + "/", "")))
                .anyMatch(problem -> problem.startsWith("a-line.jsonl:1: too long: "))
                .anyMatch(problem -> problem.startsWith("b-bomb.html.gz: too long: a page of more than "))
                .anyMatch(problem -> problem.startsWith("c-bomb.jsonl.gz: unreadable: expands to more than 200 times"))
                .anyMatch(problem -> problem.startsWith("d-cut.jsonl.gz: unreadable: cut off"))
                .anyMatch(problem -> problem.startsWith("e-noise.html: binary"))
                .anyMatch(problem -> problem.startsWith("f-not.txt.gz: unreadable: "))
                .anyMatch(problem -> problem.startsWith("g-not.warc: unreadable: no WARC"))
                .hasSize(7);
        assertThat(collected.ids()).contains(folder + "/a-line.jsonl:2").endsWith("h-good");
    }

    @Test
    void anotherLanguageIsNamedAndNotHandedOn() {
        lines(
                "{\"id\":\"en\",\"text\":\"" + SENTENCE + "\"}",
                "{\"id\":\"short\",\"text\":\"Oslo protested.\"}",
                "{\"id\":\"said\",\"language\":\"fr\",\"text\":\"Oslo.\"}",
                "{\"id\":\"es\",\"text\":\"El tribunal levantó el lunes la prohibición de la manifestación prevista para el sábado, dijo un "
                        + "portavoz de la policía.\"}",
                "{\"id\":\"liar\",\"language\":\"en\",\"text\":\"Das Gericht hat am Montag das Verbot der für Samstag angemeldeten Kundgebung "
                        + "in der Stadt wieder aufgehoben.\"}",
                "{\"id\":\"ru\",\"text\":\"Движение по мосту восстановлено.\"}");

        assertThat(collected.ids()).containsExactly("en", "short");
        assertThat(collected.problems)
                .containsExactly(
                        "standard input:3: not english: its language is 'fr'",
                        "standard input:4: not english: its text reads like 'es'",
                        "standard input:5: not english: its text reads like 'de'",
                        "standard input:6: not english: most of its letters are not Latin");
    }

    @Test
    void standardInputIsLinesOrAPageOrAText() {
        stdin("  \n{\"id\":\"line\",\"text\":\"" + SENTENCE + "\"}");
        stdin("<!DOCTYPE html>" + page(SENTENCE, ""));
        stdin(SENTENCE);

        assertThat(collected.problems).isEmpty();
        assertThat(collected.ids()).containsExactly("line", "stdin", "stdin");
        assertThat(collected.articles)
                .extracting(article -> article.document().text())
                .containsOnly(SENTENCE);
    }

    private void lines(String... lines) {
        ArticleSink sink = new Checked(new EnglishOnly(DETECTOR, collected), false);
        new ArticleReader(Defaults.NONE, TODAY, DETECTOR, sink, bytes -> {})
                .readStandardInput(
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private void stdin(String text) {
        reader(Defaults.NONE).readStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ArticleReader reader(Defaults defaults) {
        return new ArticleReader(defaults, TODAY, DETECTOR, collected, bytes -> {});
    }

    private static String page(String text, String published) {
        String date = published.isEmpty() ? "" : "<meta name='pubdate' content='" + published + "'>";
        return "<html><head>" + date + "</head><body><p>" + text + "</p></body></html>";
    }

    private byte[] gzip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
        return bytes.toByteArray();
    }

    private void bomb(String name, int size) throws IOException {
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            byte[] blanks = new byte[1_000_000];
            Arrays.fill(blanks, (byte) 'x');
            for (int written = 0; written < size; written += blanks.length) {
                zipped.write(blanks);
            }
        }
    }

    /** Pages with status 200, and between them one that is missing and one picture. */
    private void warc(String name, WarcCompression compression, int pages) throws IOException {
        try (WarcWriter writer = new WarcWriter(
                java.nio.channels.FileChannel.open(
                        folder.resolve(name),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE),
                compression)) {
            write(writer, "https://a.example/missing", 404, MediaType.HTML, page("Nothing is here.", ""));
            write(writer, "https://a.example/picture", 200, MediaType.parse("image/png"), "png");
            for (int i = 0; i < pages; i++) {
                write(writer, "https://a.example/" + i, 200, MediaType.HTML, page(SENTENCE, "2021-05-03"));
            }
        }
    }

    private static void write(WarcWriter writer, String address, int status, MediaType type, String body)
            throws IOException {
        HttpResponse response = new HttpResponse.Builder(status, "-")
                .body(type, body.getBytes(StandardCharsets.UTF_8))
                .build();
        writer.write(new WarcResponse.Builder(URI.create(address))
                .date(Instant.parse("2021-05-05T00:00:00Z"))
                .body(response)
                .build());
    }
}
