package org.tocsin.acquire.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;

/**
 * Turns bytes into text. Plain text and JSON are UTF-8 or say what they are by a byte order mark, and anything else is a {@link Problem}.
 * Pages are asked in this order: byte order mark; UTF-8 that is valid and uses more than ASCII, which no other encoding's text is by
 * chance; the charset of the HTTP header; that of the page; the guess of ICU.
 */
public final class TextDecoder {
    private static final Pattern META_CHARSET = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]{2,40})");
    private static final Pattern HEADER_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final int WHERE_META_STANDS = 4096;
    private static final int LOOKED_AT = 8192;
    private static final double MOST_CONTROL_CHARACTERS = 0.01;
    /** Characters that cannot be decoded, of all: a cut sequence or a stray byte is forgiven, a wrong charset is not. */
    private static final double MOST_BROKEN = 0.01;

    private static final int LEAST_CONFIDENCE = 20;

    /** What came of some bytes: the text, or the reason why there is none. */
    public record Decoded(@Nullable String text, @Nullable Problem problem) {
        public Optional<String> read() {
            return Optional.ofNullable(text);
        }
    }

    /** UTF-8, or what a byte order mark says. Anything else is reported, not guessed. */
    public Decoded decodeText(byte[] bytes, String place) {
        Mark mark = Mark.of(bytes);
        if (mark.charset().equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            return new Decoded(null, new Problem(Code.BINARY, place, "not text"));
        }
        return strict(bytes, mark.length(), mark.charset())
                .map(text -> new Decoded(text, null))
                .orElseGet(() -> new Decoded(
                        null, new Problem(Code.BAD_ENCODING, place, "not " + mark.charset() + ": convert it first")));
    }

    /**
     * The text of a page, whatever it takes to read it.
     *
     * @param contentType the HTTP header of that name, or empty
     */
    public Decoded decodePage(byte[] bytes, String contentType, String place) {
        Mark mark = Mark.of(bytes);
        if (mark.length() > 0) {
            return new Decoded(lenient(bytes, mark.length(), mark.charset()).text(), null);
        }
        if (isBinary(bytes)) {
            return new Decoded(null, new Problem(Code.BINARY, place, "not text"));
        }
        boolean isAscii = isAscii(bytes);
        if (!isAscii) {
            Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                return new Decoded(utf8.get(), null);
            }
        }
        return declared(bytes, contentType)
                .or(() -> isAscii ? Optional.of(lenient(bytes, 0, StandardCharsets.UTF_8)) : Optional.empty())
                .or(() -> Optional.of(lenient(bytes, 0, StandardCharsets.UTF_8)).filter(Lenient::isSound))
                .or(() -> guessed(bytes))
                .map(decoded -> new Decoded(decoded.text(), null))
                .orElseGet(() -> new Decoded(
                        null,
                        new Problem(Code.BAD_ENCODING, place, "its characters fit no encoding, declared or guessed")));
    }

    private static Optional<Lenient> declared(byte[] bytes, String contentType) {
        String start = new String(bytes, 0, Math.min(bytes.length, WHERE_META_STANDS), StandardCharsets.ISO_8859_1);
        return charset(HEADER_CHARSET.matcher(contentType))
                .map(charset -> lenient(bytes, 0, charset))
                .filter(Lenient::isSound)
                .or(() -> charset(META_CHARSET.matcher(start))
                        .filter(charset -> !charset.name().startsWith("UTF-16")) // it could not have been read here
                        .map(charset -> lenient(bytes, 0, charset))
                        .filter(Lenient::isSound));
    }

    private static Optional<Charset> charset(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null || matcher.groupCount() < 2 ? matcher.group(1) : matcher.group(2);
        try {
            Charset charset = Charset.forName(name);
            // the names stand for their supersets on the web (WHATWG Encoding Standard, section 4.2)
            return Optional.of(
                    switch (charset.name()) {
                        case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
                        case "ISO-8859-9" -> Charset.forName("windows-1254");
                        case "EUC-KR" -> Charset.forName("x-windows-949");
                        case "GB2312" -> Charset.forName("GB18030");
                        default -> charset;
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Lenient> guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(withoutTags(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= LEAST_CONFIDENCE && Charset.isSupported(match.getName())) {
                Lenient text = lenient(bytes, 0, Charset.forName(match.getName()));
                if (text.isSound()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Tags read as English. ICU's own filter takes letters of short KOI8-R and Hebrew pages for tags. */
    private static byte[] withoutTags(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length);
        boolean isTag = false;
        for (byte b : bytes) {
            if (b == '<') {
                isTag = true;
            } else if (b == '>') {
                isTag = false;
            } else if (!isTag) {
                text.write(b);
            }
        }
        return text.toByteArray();
    }

    private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException fault) {
            return Optional.empty();
        }
    }

    private static Lenient lenient(byte[] bytes, int skip, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return new Lenient(text.toString(), broken);
    }

    private record Lenient(String text, long broken) {
        boolean isSound() {
            return broken <= Math.max(1, text.length() * MOST_BROKEN);
        }
    }

    private record Mark(Charset charset, int length) {
        static Mark of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return startsWith(bytes, 0xFE, 0xFF)
                    ? new Mark(StandardCharsets.UTF_16BE, 2)
                    : new Mark(StandardCharsets.UTF_8, 0);
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            control += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return control > looked * MOST_CONTROL_CHARACTERS;
    }
}
