package org.tocsin.code.match;

import java.util.List;
import org.tocsin.code.lexicon.Lexicon;
import org.tocsin.code.lexicon.NeededWords;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/**
 * Whether a sentence can hold a deed, by its words and tags alone: a word heads a sense with an act of its own, and the other words that the
 * frame cannot do without are there. Looks at the same senses of a word as {@link DeedFinder}.
 */
public final class DeedWords {
    private final Lexicon lexicon;

    public DeedWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** False where no sense fits, whatever the tree, but for pronouns in place of a frame's literal words; the sentence needs no tree. */
    public boolean areIn(Sentence sentence) {
        NeededWords.Found words = lexicon.neededWords().in(sentence.tokens());
        boolean finite = sentence.tokens().stream().anyMatch(DeedWords::isFinite);
        for (Token token : sentence.tokens()) {
            if (anyOf(lexicon.sensesOf(token.lemma(), token.wordClass()), words)
                    || anyOf(hyphenated(sentence, token), words)
                    || token.tag().equals("VBN") && anyOf(lexicon.sensesOf(token.form(), WordClass.ADJECTIVE), words)
                    || !finite && anyOf(asVerb(token), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOf(List<Sense> senses, NeededWords.Found words) {
        for (Sense sense : senses) {
            if (sense.act() != null && words.allowPlainly(sense)) {
                return true;
            }
        }
        return false;
    }

    private List<Sense> hyphenated(Sentence sentence, Token token) {
        int word = token.index();
        return word < 2 || !sentence.token(word - 1).form().equals("-")
                ? List.of()
                : lexicon.sensesOf(sentence.token(word - 2).lemma() + "-" + token.lemma(), token.wordClass());
    }

    /** In a sentence without a finite verb the tagger has missed it: a headline's "Protesters march". */
    private List<Sense> asVerb(Token token) {
        boolean content = token.isNominal() || token.wordClass() == WordClass.ADJECTIVE;
        return content
                ? lexicon.sensesOf(lexicon.verbOfPastForm(token.form()).orElse(token.lemma()), WordClass.VERB)
                : List.of();
    }

    private static boolean isFinite(Token token) {
        return token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
    }
}
