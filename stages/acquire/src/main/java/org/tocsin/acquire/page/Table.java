package org.tocsin.acquire.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words beside this class: tab-separated, lines that begin with # are comments, the first other line is the header. */
final class Table {
    private Table() {}

    /** The rows below the header; each has at least {@code columns} cells. */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing from the program");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("read the table " + name, cause);
        }
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = List.of(line.split("\t"));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": " + columns + " cells expected in '" + line + "'");
        }
        return cells;
    }
}
