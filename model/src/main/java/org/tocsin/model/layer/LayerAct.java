package org.tocsin.model.layer;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.EventType;

/**
 * What was done, in the source's own words and in whatever common code it has.
 *
 * @param type the source's own event type: {@code Battles}, {@code COERCE}, a CAMEO code for GDELT and ICEWS
 * @param mode its finer type, absent where there is none
 * @param plover PLOVER event, for data that use PLOVER
 * @param ploverScore intensity on PLOVER's scale, -10 to 10, for data that use PLOVER
 * @param cameo CAMEO code, a string that keeps its zero; absent where none fits
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 unknown
 * @param goldstein Goldstein value, -10 to 10; absent where neither the source nor the CAMEO code gives one
 * @param isMapped whether the CAMEO code is not the source's but ours for its type, by {@code codes/layer-acts.tsv}
 */
public record LayerAct(
        String type,
        @Nullable String mode,
        @Nullable EventType plover,
        @Nullable Double ploverScore,
        @Nullable String cameo,
        int quadClass,
        @Nullable Double goldstein,
        boolean isMapped) {
    public LayerAct {
        if (quadClass < 0 || quadClass > 4) {
            throw new IllegalArgumentException("no quad class: " + quadClass);
        }
    }

    /** {@code COERCE:arrest}, {@code Battles:Armed clash}, {@code 173}. */
    public String label() {
        return mode == null ? type : type + ":" + mode;
    }
}
