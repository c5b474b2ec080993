package org.tocsin.formats.layer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.layout.GdeltLayout;
import org.tocsin.formats.layout.PolecatLayout;

/**
 * Rows of a tab-separated file without quoting: GDELT, POLECAT, ICEWS. Empty cells at the end of a row that the header has no name for are dropped. Some
 * of POLECAT's files name columns in the header that their rows do not have (Headline, Event Text, Feed, Story ID), or end their rows in excess tabs
 * (<a href="https://andybeger.com/blog/2024-05-21-polecat-event-data">Beger 2024</a>): rows of 40 cells are read by the published order there.
 */
final class TabRows implements RowSource {
    private static final Header GDELT_2 = new Header(GdeltLayout.EVENTS_2);
    private static final Header GDELT_1 = new Header(GdeltLayout.EVENTS_1);
    private static final Header GDELT_1_EARLY =
            new Header(GdeltLayout.EVENTS_1.subList(0, GdeltLayout.EVENTS_1.size() - 1));

    private final BufferedReader lines;
    private final String file;
    private final LayerFormat format;
    private @Nullable Header header;

    TabRows(BufferedReader lines, String file, LayerFormat format) {
        this.lines = lines;
        this.file = file;
        this.format = format;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            String origin = file + ":" + number;
            if (format == LayerFormat.GDELT) {
                readGdelt(cells, origin, sink);
            } else if (header == null) {
                header = new Header(cells);
                List<String> missing = header.lacks(format.signature());
                if (!missing.isEmpty()) {
                    sink.fault(origin, "no column " + missing + " among " + header.names());
                    return;
                }
            } else {
                readNamed(header, cells, origin, sink);
            }
        }
    }

    /** Without a header the number of cells tells the version. */
    private static void readGdelt(List<String> cells, String origin, RowSink sink) {
        if (cells.get(0).equalsIgnoreCase(GdeltLayout.EVENTS_2.get(0))) {
            return; // a header that somebody has put there
        }
        for (Header known : List.of(GDELT_2, GDELT_1, GDELT_1_EARLY)) {
            if (cells.size() == known.size()) {
                sink.row(new Row(known, cells, origin));
                return;
            }
        }
        sink.fault(origin, cells.size() + " cells; GDELT has 61, 58 or 57");
    }

    private void readNamed(Header named, List<String> cells, String origin, RowSink sink) {
        List<String> columns = named.names();
        List<String> full = withoutEmptyEnd(cells, columns.size());
        if (full.size() == columns.size()) {
            sink.row(new Row(named, full, origin));
            return;
        }
        int published = PolecatLayout.COLUMNS.size();
        List<String> asPublished = withoutEmptyEnd(cells, published);
        if (format == LayerFormat.POLECAT && columns.size() > published && asPublished.size() == published) {
            sink.row(new Row(new Header(PolecatLayout.COLUMNS), asPublished, origin));
        } else {
            sink.fault(origin, cells.size() + " cells under " + columns.size() + " columns");
        }
    }

    private static List<String> withoutEmptyEnd(List<String> cells, int columns) {
        List<String> kept = new ArrayList<>(cells);
        while (kept.size() > columns && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
