package org.tocsin.pipeline;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Coder;
import org.tocsin.code.lexicon.NeededWords;
import org.tocsin.ground.Grounder;
import org.tocsin.ground.claim.ClaimFinder;
import org.tocsin.ground.figure.FigureFinder;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.TreeGate;

/**
 * Lets a sentence of one article through to the parser if it can hold a deed, a claim, a figure, a tie or a loaded word, or if the sentence behind it can and
 * points back with a pronoun.
 */
final class ReadingGate implements TreeGate {
    private final Coder coder;
    private final Predicate<Sentence> claims;
    private final FigureFinder figures;
    private final Grounder grounder;
    private @Nullable Sentence seen;
    private boolean seenTells;

    ReadingGate(Coder coder, ClaimFinder claims, FigureFinder figures, Grounder grounder, String text) {
        this.coder = coder;
        this.claims = claims.mayHoldClaim(text);
        this.figures = figures;
        this.grounder = grounder;
    }

    @Override
    public boolean opens(Sentence sentence, @Nullable Sentence next) {
        boolean tells = mayTell(sentence);
        boolean nextTells = next != null && mayTell(next);
        return tells || nextTells && pointsBack(next);
    }

    /** Asked twice of each sentence: as the next one, and then as the one itself. */
    private boolean mayTell(Sentence sentence) {
        if (sentence != seen) {
            seenTells = coder.mayHoldDeed(sentence)
                    || figures.mayHoldFigure(sentence)
                    || claims.test(sentence)
                    || grounder.mayHoldTie(sentence)
                    || coder.mayHoldLoadedTerm(sentence);
            seen = sentence;
        }
        return seenTells;
    }

    private static boolean pointsBack(@Nullable Sentence next) {
        if (next != null) {
            for (Token token : next.tokens()) {
                if (token.isPronoun() && NeededWords.POINTING_BACK.contains(next.lower(token.index()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
