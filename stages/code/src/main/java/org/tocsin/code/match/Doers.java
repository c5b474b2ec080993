package org.tocsin.code.match;

import java.util.Set;
import org.tocsin.code.lexicon.Lexicon;
import org.tocsin.code.lexicon.Sense;

/**
 * Which nouns can do political deeds, by two word classes of the sense files.
 *
 * @param causes things that may stand as the doer of a deed: "the blast killed three"
 * @param everyday people and firms whose words and dealings are no politics: "the striker rejected an offer"
 */
public record Doers(Set<String> causes, Set<String> everyday) {
    public static Doers of(Lexicon lexicon) {
        return new Doers(lexicon.wordClass("cause"), lexicon.wordClass("everyday"));
    }

    /** Whether a noun is out of place as the doer of a sense's act: of words and dealings, not of force and protest. */
    boolean areOutOfPlace(String lemma, Sense sense) {
        boolean peaceful =
                sense.ownAct().map(act -> act.root().compareTo("14") < 0).orElse(true);
        return peaceful && everyday.contains(lemma);
    }
}
