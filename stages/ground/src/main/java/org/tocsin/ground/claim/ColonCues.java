package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Claims told by a colon: the turns of a transcript ("BALDWIN: Thank you.") and headlines ("Poll: Two in three want talks"). */
final class ColonCues {
    private static final Cue COLON = new Cue("colon", Set.of("quote"), Modality.ASSERTION, 0);
    private static final Set<String> DOCUMENTS = Set.of(
            "newspaper",
            "prosecutor",
            "report",
            "poll",
            "study",
            "survey",
            "analysis",
            "source",
            "official",
            "expert",
            "minister",
            "police");
    static final int LONGEST_NAME = 5;

    private final Sentence sentence;

    ColonCues(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The claim whose cue is the colon behind a name or a kind of document at the start of a sentence; null for none. */
    @Nullable
    Utterance find() {
        for (int i = 1; i <= LONGEST_NAME && i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(":")) {
                return isSource(i) ? utterance(i) : null;
            }
        }
        return null;
    }

    private boolean isSource(int colon) {
        Token last = sentence.token(colon - 1);
        boolean named = last.wordClass() == WordClass.NAME && !last.entityKind().equals("GPE") || isCapitals(last);
        boolean document = colon <= 3 && DOCUMENTS.contains(last.lemma());
        for (int i = 0; i < colon - 1; i++) {
            WordClass kind = sentence.token(i).wordClass();
            if (kind != WordClass.NAME && kind != WordClass.NOUN && kind != WordClass.ADJECTIVE) {
                return false;
            }
        }
        return named || document;
    }

    private static boolean isCapitals(Token token) {
        return token.form().length() > 2 && token.form().chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    private Utterance utterance(int colon) {
        BitSet source = new BitSet();
        source.set(0, colon);
        BitSet words = new BitSet();
        words.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        return new Utterance(COLON, colon, colon - 1, source, words, content, true);
    }
}
