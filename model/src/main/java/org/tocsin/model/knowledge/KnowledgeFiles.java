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

/**
 * Opens the knowledge files by name. {@code index.txt} lists them, one relative path a line, and names the version in its first line
 * ({@code version 2026.11}).
 */
public final class KnowledgeFiles {
    private static final String INDEX = "index.txt";

    private final Source source;
    private final String version;
    private final List<String> names;

    private KnowledgeFiles(Source source) {
        this.source = source;
        List<Line> index = read(INDEX);
        if (index.isEmpty() || !index.get(0).text().startsWith("version ")) {
            throw new KnowledgeException(INDEX + ":1: expected 'version YYYY.MM' as the first line");
        }
        this.version = index.get(0).text().substring("version ".length()).strip();
        this.names = index.stream().skip(1).map(line -> line.text().strip()).toList();
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

    /** The version that every event names as its {@code knowledge}. */
    public String version() {
        return version;
    }

    /** The files below a folder that end like this, in the index's order. */
    public List<String> names(String folder, String ending) {
        return names.stream()
                .filter(name -> name.startsWith(folder + "/") && name.endsWith(ending))
                .toList();
    }

    /** The lines of a file without comments ({@code #}); blank lines are kept, since they separate stanzas. */
    public List<Line> read(String name) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(source.open(name), StandardCharsets.UTF_8), 1 << 16)) {
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
