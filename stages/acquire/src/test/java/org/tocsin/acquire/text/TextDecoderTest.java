package org.tocsin.acquire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.acquire.text.TextDecoder.Decoded;
import org.tocsin.model.problem.Problem.Code;

class TextDecoderTest {
    private static final String GERMAN =
            "<p>Das Gericht hat am Montag das Verbot der für Samstag angemeldeten Kundgebung aufgehoben, größere Übergriffe fürchtet es nicht.</p>";
    private static final String RUSSIAN =
            "<p>Движение по мосту через реку восстановлено в понедельник утром, сообщила пресс-служба городской администрации.</p>";

    private final TextDecoder decoder = new TextDecoder();

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1252, '', windows-1252",
        "'', <meta charset=\"iso-8859-1\">, windows-1252",
        "'', <meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-15'>, ISO-8859-15",
        "text/html; charset=windows-1252, <meta charset=utf-8>, windows-1252",
        "text/html; charset=no-such-charset, '', windows-1252",
        "text/html, '', windows-1252",
        "text/html; charset=windows-1251, '', UTF-8"
    })
    void readsAPageAsItsHeaderItsMetaOrItsBytesSay(String contentType, String meta, String charset) {
        byte[] bytes = (meta + GERMAN).getBytes(Charset.forName(charset));

        Decoded decoded = decoder.decodePage(bytes, contentType, "page");

        assertThat(decoded.read()).contains(meta + GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "UTF-8"})
    void guessesWhatNothingDeclares(String charset) {
        assertThat(decoder.decodePage(RUSSIAN.repeat(3).getBytes(Charset.forName(charset)), "", "page")
                        .read())
                .contains(RUSSIAN.repeat(3));
    }

    @Test
    void aByteOrderMarkSaysMoreThanAHeader() {
        byte[] bytes = ('\uFEFF' + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decoder.decodePage(bytes, "text/html; charset=utf-8", "page").read())
                .contains(RUSSIAN);
    }

    @Test
    void forgivesAPageThatIsCutOffInsideACharacter() {
        byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, 101);

        assertThat(decoder.decodePage(cut, "text/html; charset=utf-8", "page")
                        .read()
                        .orElse(""))
                .startsWith("<p>Движение по мосту");
    }

    @Test
    void namesWhatIsNoText() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);

        Decoded page = decoder.decodePage(noise, "text/html", "noise.html");
        Decoded latin = decoder.decodeText("général".getBytes(StandardCharsets.ISO_8859_1), "latin.txt");

        assertThat(java.util.List.of(page, latin))
                .extracting(
                        decoded -> java.util.Objects.requireNonNull(decoded.problem())
                                .code(),
                        decoded -> java.util.Objects.requireNonNull(decoded.problem())
                                .where())
                .containsExactly(tuple(Code.BINARY, "noise.html"), tuple(Code.BAD_ENCODING, "latin.txt"));
    }
}
