package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.claim.LoadedTerm;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.text.TextSpan;

/** Says whose the loaded words of an article are: the speaker's of the narrowest claim that they stand in, else the outlet's. */
public final class FramingFinder {
    private FramingFinder() {}

    /** The framings of an article in the order of its loaded terms. */
    public static List<Framing> find(AnnotatedDocument annotated, List<LoadedTerm> terms, List<Claim> claims) {
        Quotations quotations = new Quotations(annotated.document().text());
        List<Framing> found = new ArrayList<>();
        for (LoadedTerm term : terms) {
            Claim claim = claimAround(term.words().span(), claims);
            found.add(new Framing(
                    term,
                    claim == null ? null : claim.speaker(),
                    claim == null ? null : claim.id(),
                    quotations.contains(term.words().span())));
        }
        return found;
    }

    private static @Nullable Claim claimAround(TextSpan words, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.content().stream().anyMatch(span -> span.contains(words)))
                .min(Comparator.comparingInt(FramingFinder::length))
                .orElse(null);
    }

    private static int length(Claim claim) {
        return claim.content().stream().mapToInt(TextSpan::length).sum();
    }
}
