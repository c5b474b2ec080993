package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Pasted texts and dropped files, good and hostile, without a browser. */
class PasteTest {
    private static final String ARTICLE =
            "Kenya expelled two Somali diplomats on Monday. The foreign minister said that Somalia had closed the border.";

    @Test
    void showsAPastedTextWithItsEvents() throws Exception {
        String path = Served.paste(ARTICLE);

        String page = Served.get(path).body();

        assertThat(page)
                .contains("class=\"ev q4 is-asserted\"")
                .contains(">expelled</a>")
                .contains("SANCTION:expel");
        assertThat(page).contains(">closed</a>").contains("is-claimed");
    }

    @Test
    void explainsAnEventByAddressAlone() throws Exception {
        String path = Served.paste(ARTICLE);
        String event = Served.get(path).body().replaceFirst("(?s).*?sel=e:([0-9a-f]{16}).*", "$1");

        String page = Served.get(path + "?sel=e:" + event + "&pane=why").body();

        assertThat(page)
                .contains("sanction.expel")
                .contains("<code>A expel|")
                .contains("id=\"sel\"")
                .contains("m-actor");
    }

    @Test
    void forgetsNoLetterOfTheText() throws Exception {
        String text =
                "First line.\r\nSecond < line & \"quotes\".\n\nThird\tpart, with é, 中 and 😀 in it, said Kenya.\n";
        String path = Served.paste(text + "\n" + ARTICLE);

        String page = Served.get(path).body();
        String shown = page.substring(page.indexOf("id=\"text\""), page.indexOf("<svg class=\"minimap\""))
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");

        assertThat(shown.replaceAll("\\s+", " "))
                .contains("First line. Second < line & \"quotes\". Third part, with é, 中 and 😀 in it");
    }

    @Test
    void showsAHostileTextAsText() throws Exception {
        String hostile = "Kenya expelled <script>alert('x')</script> two <img src=x onerror=alert(1)> diplomats. "
                + "The \u202Eminister\u202C said \u0007 no.";

        String page = Served.get(Served.paste(hostile)).body();

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("\u202E", "\u0007");
        assertThat(page).contains("&lt;script&gt;");
    }

    @Test
    void showsAHostileFileNameAndTitleAsText() throws Exception {
        String line =
                "{\"id\": \"<b>x\", \"title\": \"</title><script>alert(1)</script>\", \"text\": \"" + ARTICLE + "\"}\n";
        HttpResponse<String> answer = Served.upload("../../<img src=x>.jsonl", line.getBytes(StandardCharsets.UTF_8));
        String page = Served.get(answer.headers().firstValue("Location").orElseThrow())
                .body();

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void saysWhyATextIsNotCoded() throws Exception {
        assertThat(refused("empty.txt", "")).contains("empty");
        assertThat(refused(
                        "foreign.txt",
                        "Президент заявил, что переговоры продолжатся на следующей неделе в столице страны."))
                .contains("not english");
        assertThat(refused("binary.txt", "\u0000\u0001\u0002\u0000\u0000")).contains("binary");
        assertThat(refused("broken.jsonl", "{\"text\": \"Peru")).contains("bad json");
    }

    private static String refused(String name, String text) throws Exception {
        HttpResponse<String> answer = Served.upload(name, text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        return answer.body();
    }

    @Test
    void refusesATextOfFiveMegabytesWithItsReason() throws Exception {
        HttpResponse<String> answer =
                Served.upload("long.txt", "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not one article").hasSizeLessThan(50_000);
    }

    @Test
    void readsALineOfNearlyAMillionLetters() throws Exception {
        String page =
                Served.get(Served.paste(ARTICLE + " " + "x".repeat(900_000))).body();

        assertThat(page).contains(">expelled</a>");
    }

    @Test
    void refusesABombInAnUpload() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }

        for (String name : new String[] {"bomb.txt.gz", "bomb.jsonl.gz", "bomb.html.gz", "bomb"}) {
            HttpResponse<String> answer = Served.upload(name, bomb.toByteArray());

            assertThat(answer.statusCode()).as(name).isEqualTo(422);
        }
    }

    @Test
    void refusesAnUploadThatIsTooLarge() throws Exception {
        HttpResponse<String> answer = Served.upload("large.txt", new byte[13_000_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void readsAllArticlesOfAFile() throws Exception {
        String lines = "{\"id\": \"one\", \"text\": \"" + ARTICLE
                + "\"}\n{\"id\": \"two\", \"title\": \"Second\", \"text\": \""
                + "France arrested a spy in Lyon on Sunday.\", \"published\": \"2025-07-02\"}\nnonsense\n";
        HttpResponse<String> answer = Served.upload("two.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        String path = answer.headers().firstValue("Location").orElseThrow();
        Served.awaitCoded(path + "/progress?article=2");

        String second = Served.get(path + "?article=2").body();

        assertThat(second).contains(">arrested</a>").contains("2025-06-29").contains("Not coded: 1 of the input");
        assertThat(Served.get(path + "?article=3").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        String path = Served.paste(ARTICLE);

        HttpResponse<String> progress = Served.awaitCoded(path + "/progress");

        assertThat(progress.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(progress.body()).contains("event: progress").contains("{\"percent\":100,\"done\":true}");
    }
}
