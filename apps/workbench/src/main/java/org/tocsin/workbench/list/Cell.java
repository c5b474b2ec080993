package org.tocsin.workbench.list;

import org.jspecify.annotations.Nullable;
import org.tocsin.workbench.reading.Labels;

/**
 * A cell of a list.
 *
 * @param text what it says; empty for nothing
 * @param link where it leads; absent for nowhere
 * @param style names of style classes, of ours; empty for none
 * @param note in small letters behind it; empty for none
 */
public record Cell(String text, @Nullable String link, String style, String note) {
    public static Cell of(String text) {
        return new Cell(Labels.shown(text), null, "", "");
    }

    public static Cell of(@Nullable Object value, String otherwise) {
        return value == null ? new Cell(otherwise, null, "unknown", "") : of(value.toString());
    }

    public Cell with(String smallNote) {
        return new Cell(text, link, style, Labels.shown(smallNote));
    }

    public Cell styled(String names) {
        return new Cell(text, link, names, note);
    }

    public Cell to(@Nullable String address) {
        return new Cell(text, address, style, note);
    }
}
