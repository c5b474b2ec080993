package org.tocsin.model.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * One side of an event as the text names it, and who that is.
 *
 * @param span the words in the event's sentence; absent when the side is only implied
 * @param text those words
 * @param name a neutral name; the words themselves where nothing better is known
 * @param country ISO 3166-1 alpha-3 code ({@code XKX} for Kosovo), absent for none or unknown
 * @param sectors PLOVER sectors, the primary one first; empty for a plain country or people
 * @param entity id in the actor dictionary, absent for a party that it does not list
 * @param antecedent the words that a pronoun or "those detained" stands for, earlier in the text
 */
public record Party(
        @Nullable TextSpan span,
        String text,
        String name,
        @Nullable String country,
        List<String> sectors,
        @Nullable String entity,
        @Nullable Passage antecedent) {
    public Party {
        sectors = List.copyOf(sectors);
    }

    public Optional<String> countryCode() {
        return Optional.ofNullable(country);
    }
}
