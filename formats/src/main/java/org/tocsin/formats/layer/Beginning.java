package org.tocsin.formats.layer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a file, looked at without taking it: what the file is.
 *
 * @param text the first {@link LayerRun#BEGINNING} bytes at most, without a byte order mark
 * @param hasMark whether there was one
 */
record Beginning(String text, boolean hasMark) {
    private static final char MARK = '\uFEFF';
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:");

    static Beginning of(BufferedInputStream stream) throws IOException {
        stream.mark(LayerRun.BEGINNING);
        byte[] bytes = stream.readNBytes(LayerRun.BEGINNING);
        stream.reset();
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean hasMark = !text.isEmpty() && text.charAt(0) == MARK;
        return new Beginning(hasMark ? text.substring(1) : text, hasMark);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    boolean isJson() {
        String begun = text.stripLeading();
        return begun.startsWith("{") || begun.startsWith("[");
    }

    boolean isTabbed() {
        return firstLine().indexOf('\t') >= 0;
    }

    /** What separates the cells of a CSV: whichever the header has more of. */
    char delimiter() {
        String line = firstLine();
        long semicolons = line.chars().filter(letter -> letter == ';').count();
        long commas = line.chars().filter(letter -> letter == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    /** The format that begins like this; empty for none. */
    Optional<LayerFormat> format() {
        List<String> cells = cells();
        for (LayerFormat format : LayerFormat.values()) {
            if (format.isBegunBy(cells)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        if (isJson()) {
            Matcher field = FIELD.matcher(text);
            while (field.find() && !cells.contains(field.group(1))) {
                cells.add(field.group(1));
            }
            return cells;
        }
        for (String cell : firstLine().split(isTabbed() ? "\t" : String.valueOf(delimiter()), -1)) {
            cells.add(cell.strip().replaceAll("^\"|\"$", ""));
        }
        return cells;
    }

    private String firstLine() {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Passes over the byte order mark that a reader would take for a letter. */
    void skipMark(BufferedReader reader) throws IOException {
        if (hasMark && reader.read() != MARK) {
            throw new IOException("the byte order mark is gone");
        }
    }
}
