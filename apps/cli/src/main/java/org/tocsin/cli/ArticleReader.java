package org.tocsin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/**
 * Reads articles from files, folders and standard input, one at a time: a file of JSON Lines is never held whole. What cannot be read is
 * reported with its place and reason, and the rest is read all the same.
 */
final class ArticleReader {
    /** Longest article, in UTF-16 units: about 150,000 words, more than any article and less than a dump of many. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MOST_CONTROL_CHARACTERS = 0.01;

    private final InputOptions options;
    private final InputStream standardInput;
    private final Problems problems;
    private final LongCounter bytesRead;
    private boolean headlineSuffices;

    /** Told of the bytes that have been read so far. */
    interface LongCounter {
        void add(long bytes);
    }

    ArticleReader(InputOptions options, InputStream standardInput, Problems problems, LongCounter bytesRead) {
        this.options = options;
        this.standardInput = standardInput;
        this.problems = problems;
        this.bytesRead = bytesRead;
    }

    /** From now on takes an article that has a headline and no text. */
    ArticleReader takingHeadlines() {
        headlineSuffices = true;
        return this;
    }

    /** All articles of all inputs, in order; folders by name. */
    void read(Consumer<Document> sink) {
        for (String path : options.paths) {
            if (path.equals("-")) {
                readStandardInput(sink);
            } else {
                readPath(Path.of(path), sink);
            }
        }
    }

    /** How many bytes the inputs hold; 0 when that is not known. */
    static long size(List<String> paths) {
        long sum = 0;
        for (String path : paths) {
            if (path.equals("-")) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                sum += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException | java.io.UncheckedIOException unreadable) {
                return 0; // named when it is read
            }
        }
        return sum;
    }

    private void readPath(Path path, Consumer<Document> sink) {
        if (Files.isDirectory(path)) {
            List<Path> files;
            try (Stream<Path> found = Files.list(path)) {
                files = found.sorted().toList();
            } catch (IOException cause) {
                problems.report(new Problem(Code.UNREADABLE, path.toString(), reason(cause)));
                return;
            }
            for (Path file : files) {
                if (Files.isDirectory(file) || format(file) != Format.UNKNOWN) {
                    readPath(file, sink);
                }
            }
            return;
        }
        Format format = format(path);
        if (format == Format.UNKNOWN) {
            problems.report(
                    new Problem(Code.UNKNOWN_FORMAT, path.toString(), "expected .txt, .html or .jsonl, each also .gz"));
            return;
        }
        try (InputStream stream = open(path)) {
            if (format == Format.JSON_LINES) {
                readLines(path.toString(), new BufferedInputStream(stream, 1 << 16), sink);
            } else {
                readWhole(path, format, stream.readAllBytes(), sink);
            }
        } catch (IOException cause) {
            problems.report(new Problem(Code.UNREADABLE, path.toString(), reason(cause)));
        }
    }

    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "no permission to read it";
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private InputStream open(Path path) throws IOException {
        InputStream stream = new CountedStream(Files.newInputStream(path), bytesRead);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
    }

    private enum Format {
        TEXT,
        HTML,
        JSON_LINES,
        UNKNOWN
    }

    private static Format format(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".txt")) {
            return Format.TEXT;
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Format.HTML;
        }
        return name.endsWith(".jsonl") ? Format.JSON_LINES : Format.UNKNOWN;
    }

    private void readWhole(Path path, Format format, byte[] bytes, Consumer<Document> sink) {
        String place = path.toString();
        decode(bytes, place).ifPresent(text -> {
            String name = path.getFileName().toString().replaceFirst("\\.gz$", "");
            String id = name.substring(0, name.lastIndexOf('.'));
            if (format == Format.HTML) {
                org.jsoup.nodes.Document page = Jsoup.parse(text);
                page.select("script,style,nav,header,footer,aside,form").remove();
                page.select("p,div,li,h1,h2,h3,h4,br,tr").append("\\n\\n");
                accept(place, document(id, page.body().text().replace("\\n", "\n"), page.title()), sink);
            } else {
                accept(place, document(id, text, null), sink);
            }
        });
    }

    private Document document(String id, String text, @Nullable String title) {
        return new Document(new DocumentId(id), text, title, options.published, options.outlet, null, null);
    }

    private void readStandardInput(Consumer<Document> sink) {
        try {
            BufferedInputStream stream = new BufferedInputStream(new CountedStream(standardInput, bytesRead), 1 << 16);
            stream.mark(1024);
            int first = stream.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = stream.read();
            }
            stream.reset();
            if (first == '{') {
                readLines("standard input", stream, sink);
            } else {
                decode(stream.readAllBytes(), "standard input")
                        .ifPresent(text -> accept("standard input", document("stdin", text, null), sink));
            }
        } catch (IOException cause) {
            problems.report(new Problem(Code.UNREADABLE, "standard input", reason(cause)));
        }
    }

    private void readLines(String place, InputStream stream, Consumer<Document> sink) throws IOException {
        LineBytes lines = new LineBytes(stream, 6 * LONGEST_TEXT);
        int number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            String where = place + ":" + number;
            if (lines.isCut()) {
                problems.report(
                        new Problem(Code.TOO_LONG, where, "a line of more than " + 6 * LONGEST_TEXT + " bytes"));
            } else if (!isBlank(line)) {
                decode(line, where).ifPresent(text -> readJson(text, where, sink));
            }
        }
        if (number == 0) {
            problems.report(new Problem(Code.EMPTY, place, "no line in it"));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void readJson(String line, String where, Consumer<Document> sink) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException fault) {
            problems.report(new Problem(Code.BAD_JSON, where, String.valueOf(fault.getOriginalMessage())));
            return;
        }
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            problems.report(new Problem(Code.BAD_FIELD, where, "no \"text\" in it"));
            return;
        }
        String id = node.path("id").isMissingNode() || node.path("id").isNull()
                ? where
                : node.path("id").asText();
        if (id.isBlank()) {
            problems.report(new Problem(Code.BAD_FIELD, where, "\"id\" is empty"));
            return;
        }
        Document document = new Document(
                new DocumentId(id),
                text.textValue(),
                string(node, "title"),
                day(node, where),
                string(node, "outlet") == null ? options.outlet : string(node, "outlet"),
                string(node, "url"),
                string(node, "language"));
        accept(where, document, sink);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    private @Nullable LocalDate day(JsonNode node, String where) {
        String published = string(node, "published");
        String written = published == null ? string(node, "date") : published;
        if (written == null) {
            return options.published;
        }
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeException fault) {
            problems.report(new Problem(
                    Code.BAD_FIELD,
                    where,
                    "\"published\" is no date (YYYY-MM-DD): '" + written + "'; coded as undated"));
            return null;
        }
    }

    private void accept(String where, Document document, Consumer<Document> sink) {
        if (document.text().isBlank() && !(headlineSuffices && document.title() != null)) {
            problems.report(new Problem(Code.EMPTY, where, "no text in it"));
        } else if (document.text().length() > LONGEST_TEXT) {
            problems.report(new Problem(
                    Code.TOO_LONG,
                    where,
                    document.text().length() + " characters; more than " + LONGEST_TEXT + " is not one article"));
        } else if (document.language() != null
                && !document.language().toLowerCase(Locale.ROOT).startsWith("en")) {
            problems.report(new Problem(Code.NOT_ENGLISH, where, "its language is '" + document.language() + "'"));
        } else if (!isLatin(document.text())) {
            problems.report(new Problem(Code.NOT_ENGLISH, where, "most of its letters are not Latin"));
        } else {
            sink.accept(document);
        }
    }

    private static boolean isLatin(String text) {
        long letters = text.chars().limit(20_000).filter(Character::isLetter).count();
        long latin = text.chars()
                .limit(20_000)
                .filter(c -> Character.isLetter(c) && c < 0x250)
                .count();
        return letters < 20 || latin * 2 > letters;
    }

    /** UTF-8, or what a byte order mark says. Anything else is reported, not guessed. */
    private Optional<String> decode(byte[] bytes, String place) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            skip = 3;
        } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            problems.report(new Problem(Code.BINARY, place, "not text"));
            return Optional.empty();
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException fault) {
            problems.report(new Problem(Code.BAD_ENCODING, place, "not " + charset + ": convert it first"));
            return Optional.empty();
        }
    }

    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        int looked = Math.min(bytes.length, 8192);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            control += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return control > looked * MOST_CONTROL_CHARACTERS;
    }
}
