package org.tocsin.workbench.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has open, as the address says it: {@code sel=e:31b1c0ffee} and {@code pane=why}.
 *
 * @param kind what the id names; absent for nothing selected
 * @param pane the tab or part that is open; empty for the usual one
 */
public record Selection(@Nullable Kind kind, String id, String pane) {

    /** What can be selected. */
    public enum Kind {
        EVENT,
        CLAIM,
        FIGURE;

        /** As the address has it: one letter. */
        String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the two parameters; what they do not name is not selected. */
    public static Selection of(@Nullable String selected, @Nullable String pane) {
        String open = pane == null ? "" : pane;
        if (selected != null && selected.length() > 2 && selected.charAt(1) == ':') {
            for (Kind kind : Kind.values()) {
                if (selected.startsWith(kind.letter())) {
                    return new Selection(kind, selected.substring(2), open);
                }
            }
        }
        return new Selection(null, "", open);
    }

    boolean is(Kind wanted, String wantedId) {
        return kind == wanted && id.equals(wantedId);
    }

    static String key(Kind kind, String id) {
        return kind.letter() + ":" + id;
    }
}
