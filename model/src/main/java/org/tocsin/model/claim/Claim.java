package org.tocsin.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.TextSpan;

/**
 * Something that somebody else than the outlet says, thinks, wants or documents, with the words that tell so.
 *
 * @param id hash of the article's id and the places of cue and content: the same input gives the same id
 * @param sentence index of the sentence that the cue stands in, or that the content begins in where there is no cue
 * @param speaker whose words they are; absent where nobody is named ("is expected to")
 * @param role what the article says that the speaker is ("foreign minister"), absent where it does not
 * @param cue the words that tell of the saying, in the order of the text; empty for a quotation that goes on
 * @param quoteType whether the words are the speaker's own
 * @param content what is said, in the order of the text; never empty
 * @param stances what the speaker makes of actors that the content names, by the grammar of the cue
 * @param via who passes it on between speaker and outlet: the speaker of the claim that this one stands in; absent for nobody
 */
public record Claim(
        ClaimId id,
        int sentence,
        @Nullable Party speaker,
        @Nullable String role,
        Resolution resolution,
        List<TextSpan> cue,
        QuoteType quoteType,
        List<TextSpan> content,
        Modality modality,
        List<Stance> stances,
        @Nullable String via) {
    public Claim {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        stances = List.copyOf(stances);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim without content: " + id);
        }
    }

    /** Whose words the content is made of. */
    public enum QuoteType {
        /** The speaker's, all of it in quotation marks. */
        DIRECT,
        /** The outlet's, for what the speaker said. */
        INDIRECT,
        /** Both. */
        MIXED
    }

    /** How the text names the speaker at this claim. */
    public enum Resolution {
        NAME,
        NOMINAL,
        PRONOUN,
        /** Not at all: the words go on from an earlier claim. */
        CONTINUATION,
        /** Nobody is named. */
        UNSPECIFIED
    }

    /**
     * What a speaker makes of an actor.
     *
     * @param name neutral name of the actor
     * @param country ISO 3166-1 alpha-3, absent for none or unknown
     * @param polarity 1 for, -1 against
     */
    public record Stance(String name, @Nullable String country, int polarity) {}
}
