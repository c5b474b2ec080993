package org.tocsin.view.list;

import java.util.List;
import org.tocsin.view.filter.Key;

/**
 * How many rows have which value, whatever the filter says of this key.
 *
 * @param choices most rows first
 */
public record Facet(Key key, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }

    /**
     * A value.
     *
     * @param value as the filter takes it
     * @param isChosen whether the filter asks for it
     */
    public record Choice(String value, long count, boolean isChosen) {}
}
