package org.tocsin.workbench.list;

import java.util.List;
import org.tocsin.view.filter.Key;

/**
 * A field of the filter form.
 *
 * @param hint what it takes
 * @param choices the values that it takes; empty for any
 */
record FilterField(Key key, String label, String hint, List<String> choices) {
    static FilterField words(Key key, String label, String hint) {
        return new FilterField(key, label, hint, List.of());
    }

    static FilterField choice(Key key, String label, String... choices) {
        return new FilterField(key, label, "", List.of(choices));
    }
}
