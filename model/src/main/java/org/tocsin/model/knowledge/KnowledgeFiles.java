package org.tocsin.model.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Opens the knowledge files by name. {@code index.txt} lists them, one relative path a line, and names the version in its first line
 * ({@code version 2026.11}). A user's own senses and entities may lie over them, see {@link #with}.
 */
public final class KnowledgeFiles {
    private static final String INDEX = "index.txt";

    private final Source source;
    private final String version;
    private final List<String> names;
    private final OwnKnowledge own;

    private KnowledgeFiles(Source source) {
        this.source = source;
        this.own = OwnKnowledge.NONE;
        List<Line> index = read(INDEX);
        if (index.isEmpty() || !index.get(0).text().startsWith("version ")) {
            throw new KnowledgeException(INDEX + ":1: expected 'version YYYY.MM' as the first line");
        }
        this.version = index.get(0).text().substring("version ".length()).strip();
        this.names = index.stream().skip(1).map(line -> line.text().strip()).toList();
    }

    private KnowledgeFiles(KnowledgeFiles base, OwnKnowledge own) {
        this.source = base.source;
        this.names = base.names;
        this.own = own;
        this.version = own.isEmpty() ? base.version : base.version + "+" + own.digest();
    }

    /** The knowledge that ships with the program. */
    public static KnowledgeFiles bundled() {
        return new KnowledgeFiles(name -> {
            InputStream stream = KnowledgeFiles.class.getClassLoader().getResourceAsStream("knowledge/" + name);
            if (stream == null) {
                throw new KnowledgeException("knowledge file " + name + " is not on the class path");
            }
            return stream;
        });
    }

    /** Knowledge in a folder of the user's. */
    public static KnowledgeFiles in(Path folder) {
        return new KnowledgeFiles(name -> Files.newInputStream(folder.resolve(name)));
    }

    /**
     * This knowledge with a user's own laid over it: sense files and tables of entities, by the same paths ({@code senses/NAME.senses},
     * {@code actors/entities/NAME.tsv}). They stand before the others, and what they name wins. A folder that is not there lays nothing over.
     *
     * @throws KnowledgeException if the folder holds other files
     */
    public KnowledgeFiles with(Path folder) {
        return new KnowledgeFiles(this, OwnKnowledge.in(folder));
    }

    /** The same with own files that lie nowhere yet, by their paths: what would be if they were saved. */
    public KnowledgeFiles with(Map<String, String> texts) {
        return new KnowledgeFiles(this, OwnKnowledge.of(texts));
    }

    /** The version that every event names as its {@code knowledge}; own knowledge adds a digest of itself to it ({@code 2026.11+9f31c0de}). */
    public String version() {
        return version;
    }

    /** The files below a folder that end like this: the user's own, then the others in the index's order. */
    public List<String> names(String folder, String ending) {
        return Stream.concat(own.names().stream(), names.stream())
                .filter(name -> OwnKnowledge.path(name).startsWith(folder + "/") && name.endsWith(ending))
                .toList();
    }

    /** The texts of the user's own files, by path. */
    public SortedMap<String, String> own() {
        return own.texts();
    }

    /** Whether a file of {@link #names} is the user's own. */
    public static boolean isOwn(String name) {
        return OwnKnowledge.isOwn(name);
    }

    /** The lines of a file without comments ({@code #}); blank lines are kept, since they separate stanzas. */
    public List<Line> read(String name) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(isOwn(name) ? own.open(name) : source.open(name), StandardCharsets.UTF_8),
                1 << 16)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.startsWith("#")) {
                    lines.add(new Line(name, number, text));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("read knowledge file " + name, cause);
        }
        return lines;
    }

    /** The rows of a tab-separated table below its header, whose column names must be these. */
    public List<Row> table(String name, String... columns) {
        List<Line> lines =
                read(name).stream().filter(line -> !line.text().isBlank()).toList();
        if (lines.isEmpty() || !lines.get(0).text().equals(String.join("\t", columns))) {
            throw new KnowledgeException(name + ": expected the header " + String.join(" ", columns));
        }
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines.subList(1, lines.size())) {
            String[] cells = line.text().split("\t", -1);
            if (cells.length > columns.length) {
                throw new KnowledgeException(
                        line.place() + ": " + cells.length + " cells under " + columns.length + " columns");
            }
            rows.add(new Row(line, cells));
        }
        return rows;
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    /** A line and its place. */
    public record Line(String file, int number, String text) {
        public String place() {
            return file + ":" + number;
        }
    }

    /** A row of a table; trailing empty cells may be missing. */
    public static final class Row {
        private final Line line;
        private final String[] cells;

        private Row(Line line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        public String place() {
            return line.place();
        }

        /** The cell of a column, from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.length ? cells[column].strip() : "";
        }

        /** The parts of a cell that is a list separated by {@code ;}. */
        public List<String> list(int column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            for (int from = 0; from <= cell.length(); ) {
                int to = cell.indexOf(';', from);
                String part = cell.substring(from, to < 0 ? cell.length() : to).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = to < 0 ? cell.length() + 1 : to + 1;
            }
            return parts;
        }
    }
}
