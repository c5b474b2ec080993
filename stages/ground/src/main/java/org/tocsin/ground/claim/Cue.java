package org.tocsin.ground.claim;

import java.util.Set;
import org.tocsin.model.claim.Modality;

/**
 * One reading of a word that puts something into somebody's mouth or mind.
 *
 * @param name the class of words it belongs to in {@code grammar/cues.tsv}
 * @param frames where its content stands: the names that the table explains, prepositions among them
 * @param stance what the speaker makes of the object: 1 for, -1 against, 0 neither
 */
record Cue(String name, Set<String> frames, Modality modality, int stance) {
    /** The classes whose words report speech or a document and nothing else: they hold inside other claims too. */
    private static final Set<String> STRONG =
            Set.of("say", "say-obj", "state", "tell", "report", "claim", "according", "deny");

    private static final Set<String> SETTLED = Set.of("learn", "forget", "decide", "appear", "known");

    Cue {
        frames = Set.copyOf(frames);
    }

    /** This cue governed by another: "refused to endorse" denies, "hoped to criticize" is a wish. */
    Cue below(Cue above) {
        int turned = above.modality == Modality.DENIAL ? -stance : stance;
        return new Cue(name, frames, above.modality == Modality.ASSERTION ? modality : above.modality, turned);
    }

    boolean has(String frame) {
        return frames.contains(frame);
    }

    /** Whether a clause under the cue is told by the speaker: not what is known, remembered, decided or asked for. */
    boolean isReport() {
        return !SETTLED.contains(name) && modality != Modality.DEMAND && (has("clause") || has("quote") || has("to"));
    }

    /** Whether the speaker says what the speaker will do. */
    boolean isOwnDeed() {
        return modality == Modality.PROMISE || modality == Modality.THREAT;
    }

    boolean isStrong() {
        return STRONG.contains(name);
    }
}
