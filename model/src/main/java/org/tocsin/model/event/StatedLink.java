package org.tocsin.model.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Passage;

/**
 * A tie between two deeds that the text states: "in response to", "because of", "in order to". Never inferred from time alone.
 *
 * @param from the deed that answers, is caused or has the purpose
 * @param to the deed that it answers, that caused it or that it aims at; absent where the text names something that is no event
 * @param target the words behind the cue; where there are none the words of the deed that it answers, or of the cue
 * @param holder who says that it is so; absent for the outlet
 */
public record StatedLink(
        Type type,
        EventId from,
        @Nullable EventId to,
        Passage cue,
        Passage target,
        @Nullable Party holder) {

    /** What the tie is. */
    public enum Type {
        /** Done back for what was done. */
        RETALIATION,
        /** Done or said after and because of what was done. */
        RESPONSE,
        /** Done against what is feared. */
        PREEMPTION,
        /** Brought about by. */
        CAUSE,
        /** Done so that the other may be done. */
        PURPOSE,
        /** What somebody says that a deed aims at. */
        MOTIVE,
        /** The grounds that are given for a deed. */
        JUSTIFICATION,
        /** Grounds that are called feigned; where a deed is said to be the pretext for another, that deed is {@code from}. */
        PRETEXT,
        /** Done for something in return. */
        EXCHANGE
    }
}
