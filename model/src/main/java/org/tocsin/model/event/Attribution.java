package org.tocsin.model.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Passage;

/**
 * Who says that an event happened.
 *
 * @param speaker the party that says so; absent when it is the outlet itself
 * @param cue the word of saying, e.g. "said", "according to"
 * @param outlet who printed it
 * @param via an outlet or agency that is quoted for it ("reports APA.az")
 */
public record Attribution(
        @Nullable Party speaker,
        @Nullable Passage cue,
        @Nullable String outlet,
        @Nullable String via) {

    /** The outlet's own voice. */
    public static Attribution byOutlet(@Nullable String outlet) {
        return new Attribution(null, null, outlet, null);
    }
}
