package org.tocsin.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Compressed;
import org.tocsin.acquire.input.CountedStream;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.JsonLines;
import org.tocsin.acquire.input.Limits;
import org.tocsin.acquire.input.PageArticles;
import org.tocsin.acquire.input.PageArticles.Origin;
import org.tocsin.acquire.input.Reading;
import org.tocsin.acquire.input.WarcArticles;
import org.tocsin.acquire.text.LanguageDetector;
import org.tocsin.acquire.text.TextDecoder;
import org.tocsin.acquire.text.TextDecoder.Decoded;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;

/**
 * Reads articles from files, folders and streams, one at a time: a file of JSON Lines or a WARC is never held whole. What cannot be read is
 * reported with its place and reason, and the rest is read all the same.
 */
public final class ArticleReader {
    private static final String STANDARD_INPUT = "standard input";

    private final TextDecoder decoder = new TextDecoder();
    private final Defaults defaults;
    private final LocalDate today;
    private final ArticleSink sink;
    private final LongConsumer bytesRead;
    private final PageArticles pages;

    /**
     * Hands everything on to one sink.
     *
     * @param defaults what the user says of articles that do not say it themselves
     * @param today the day of reading: no page was published later
     * @param bytesRead told of the bytes of every reading, before decompression
     */
    public ArticleReader(
            Defaults defaults, LocalDate today, LanguageDetector detector, ArticleSink sink, LongConsumer bytesRead) {
        this.defaults = defaults;
        this.today = today;
        this.sink = sink;
        this.bytesRead = bytesRead;
        this.pages = new PageArticles(detector, defaults, sink);
    }

    /** How many bytes the files hold, folders included; 0 when that is not known. */
    public static long size(List<String> paths) {
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

    /** All articles of a file or, by name, of the files of a folder that may hold some. */
    public void readPath(Path path) {
        if (Files.isDirectory(path)) {
            readFolder(path);
            return;
        }
        if (!isReadable(name(path))) {
            sink.problem(new Problem(
                    Code.UNKNOWN_FORMAT, path.toString(), "expected .txt, .html, .jsonl or .warc, each also .gz"));
            return;
        }
        try (InputStream file = Files.newInputStream(path);
                Reading reading = open(path.toString(), name(path), file)) {
            reading.readAll();
        } catch (IOException cause) {
            sink.problem(new Problem(Code.UNREADABLE, path.toString(), reason(cause)));
        }
    }

    private void readFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        } catch (IOException cause) {
            sink.problem(new Problem(Code.UNREADABLE, folder.toString(), reason(cause)));
            return;
        }
        for (Path file : files) {
            if (Files.isDirectory(file) || isReadable(name(file))) {
                readPath(file);
            }
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /** Whether a file of this name may hold articles. */
    public static boolean isReadable(String name) {
        return Format.of(name) != Format.UNKNOWN;
    }

    /**
     * Begins to read a file that lies wherever the caller has it from, a piece at a time. Closing the reading closes the stream.
     *
     * @param place what problems, and articles without an id, are called after
     * @param name the file's name, by which its format is known
     * @throws IOException if not even its beginning can be read
     */
    public Reading open(String place, String name, InputStream file) throws IOException {
        Format format = Format.of(name);
        InputStream counted = new CountedStream(file, bytesRead);
        // jwarc undoes the compression by itself: each record is compressed alone
        boolean isZipped = name.endsWith(".gz") && format != Format.WARC;
        InputStream stream = isZipped ? Compressed.open(counted) : counted;
        String bare = name.replaceFirst("\\.gz$", "");
        String id = bare.substring(0, Math.max(1, bare.lastIndexOf('.')));
        return switch (format) {
            case JSON_LINES -> new JsonLines(defaults, sink).open(place, new BufferedInputStream(stream, 1 << 16));
            case WARC -> new WarcArticles(pages, sink).open(place, stream);
            case HTML -> new OnePiece(stream, () -> readPage(new Origin(id, place, null, "", today), stream));
            case TEXT -> new OnePiece(stream, () -> readText(place, id, stream.readNBytes(Limits.LONGEST_LINE + 1)));
            case UNKNOWN -> throw new IllegalArgumentException("no reader for " + name);
        };
    }

    private void readPage(Origin origin, InputStream stream) throws IOException {
        pages.read(origin, stream.readNBytes(Limits.LONGEST_PAGE + 1));
    }

    /** A file that is one article. */
    private record OnePiece(InputStream stream, Piece piece) implements Reading {
        private interface Piece {
            void read() throws IOException;
        }

        @Override
        public boolean readOn() throws IOException {
            piece.read();
            return false;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    /** Why a file could not be read, in words. */
    public static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private enum Format {
        TEXT,
        HTML,
        JSON_LINES,
        WARC,
        UNKNOWN;

        static Format of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            if (name.endsWith(".txt")) {
                return TEXT;
            }
            if (name.endsWith(".html") || name.endsWith(".htm")) {
                return HTML;
            }
            if (name.endsWith(".warc")) {
                return WARC;
            }
            return name.endsWith(".jsonl") ? JSON_LINES : UNKNOWN;
        }
    }

    /** JSON Lines when it begins with a brace, a page when it begins as one, else the text of one article. */
    public void readStandardInput(InputStream standardInput) {
        try {
            BufferedInputStream stream = new BufferedInputStream(new CountedStream(standardInput, bytesRead), 1 << 16);
            String start = start(stream);
            if (start.startsWith("{")) {
                new JsonLines(defaults, sink).open(STANDARD_INPUT, stream).readAll();
            } else if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
                readPage(new Origin("stdin", STANDARD_INPUT, null, "", today), stream);
            } else {
                readText(STANDARD_INPUT, "stdin", stream.readNBytes(Limits.LONGEST_LINE + 1));
            }
        } catch (IOException cause) {
            sink.problem(new Problem(Code.UNREADABLE, STANDARD_INPUT, reason(cause)));
        }
    }

    private static String start(BufferedInputStream stream) throws IOException {
        stream.mark(1024);
        byte[] first = new byte[512];
        int length = Math.max(0, stream.read(first)); // one reading: a slow writer is not waited for
        stream.reset();
        return new String(first, 0, length, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    private void readText(String place, String id, byte[] bytes) {
        if (bytes.length > Limits.LONGEST_LINE) {
            sink.problem(new Problem(
                    Code.TOO_LONG, place, "a text of more than " + Limits.LONGEST_LINE + " bytes is not one article"));
            return;
        }
        Decoded decoded = decoder.decodeText(bytes, place);
        if (decoded.problem() != null) {
            sink.problem(decoded.problem());
        }
        decoded.read().ifPresent(text -> {
            Document document =
                    new Document(new DocumentId(id), text, null, defaults.published(), defaults.outlet(), null, null);
            LocalDate day = defaults.published();
            sink.article(Article.of(document, null, day == null ? null : Publication.given(day)), place);
        });
    }
}
