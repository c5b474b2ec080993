package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tocsin.formats.table.Cells;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Table;

/** Rows of whatever list as lines of a format. On a terminal the wide words come last and are cut. */
final class ListLines<T> {
    private static final int WIDEST = 28;
    private static final int LAST = 100;
    /** Columns of running text, of which a terminal shows the first it finds, at the end. */
    private static final List<String> WORDS = List.of("sentence", "content", "reason", "title", "health");

    private static final Set<String> LEFT_OUT = Set.of(
            "latitude",
            "longitude",
            "date_precision",
            "articles",
            "unreviewed_outlets",
            "place_country",
            "place_precision",
            "plover_mode",
            "plover_score",
            "changed_at",
            "speaker_entity",
            "speaker_sector",
            "quote_type",
            "actor_sectors",
            "recipient_sectors",
            "actor_countries",
            "recipient_countries",
            "date_basis",
            "trigger",
            "rule",
            "url",
            "published_basis",
            "engine",
            "knowledge",
            "copy_of",
            "sayer_country",
            "event",
            "source",
            "target",
            "incident_id");

    private final Format format;
    private final Table<T> table;
    private final Function<T, String> json;

    ListLines(Format format, Table<T> table, Function<T, String> json) {
        this.format = format;
        this.table = table;
        this.json = json;
    }

    /**
     * Writes rows with what stands above them.
     *
     * @param rows hands each row to the consumer that it is given
     * @return how many there were
     */
    long write(Writer out, Consumer<Consumer<T>> rows) throws IOException {
        CsvLines<T> csv = new CsvLines<>(table);
        List<Column<T>> shown = shown();
        out.write(
                switch (format) {
                    case table -> header(shown);
                    case csv -> csv.header();
                    case jsonl -> "";
                });
        long[] count = {0};
        rows.accept(row -> {
            count[0]++;
            String line = switch (format) {
                case table -> line(shown, row);
                case csv -> csv.line(row);
                case jsonl -> json.apply(row) + "\n";
            };
            try {
                out.write(line);
            } catch (IOException cause) {
                throw new UncheckedIOException("write the result", cause);
            }
        });
        return count[0];
    }

    private List<Column<T>> shown() {
        List<Column<T>> columns = new ArrayList<>();
        List<Column<T>> words = new ArrayList<>();
        for (Column<T> column : table.flatColumns()) {
            if (WORDS.contains(column.name())) {
                words.add(column);
            } else if (!LEFT_OUT.contains(column.name())) {
                columns.add(column);
            }
        }
        columns.addAll(words.subList(0, Math.min(1, words.size())));
        return columns;
    }

    private String header(List<Column<T>> shown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            String name = shown.get(i).name().toUpperCase(java.util.Locale.ROOT).replace('_', ' ');
            line.append(i == shown.size() - 1 ? name : padded(name, width(shown.get(i))));
        }
        return line.append('\n').toString();
    }

    private String line(List<Column<T>> shown, T row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            String cell = Cells.oneLine(Cells.text(shown.get(i).of(row)));
            line.append(i == shown.size() - 1 ? Terminal.cut(cell, LAST) : padded(cell, width(shown.get(i))));
        }
        return line.append('\n').toString();
    }

    private static String padded(String cell, int width) {
        String cut = Terminal.cut(cell, width);
        return cut + " ".repeat(width - cut.length() + 1);
    }

    private static int width(Column<?> column) {
        return switch (column.type()) {
            case DATE -> 10;
            case INTEGER, LONG, BOOLEAN, DOUBLE ->
                Math.max(6, Math.min(12, column.name().length()));
            case TEXT -> textWidth(column.name());
        };
    }

    private static int textWidth(String name) {
        return switch (name) {
            case "status", "modality", "kind", "arrow", "cameo", "plover_event", "dyad", "language" -> 12;
            case "id", "article", "article_id", "story" -> 20;
            default -> WIDEST;
        };
    }
}
