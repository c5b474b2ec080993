package org.tocsin.ground.claim;

import java.util.List;
import java.util.Set;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/**
 * Whether a sentence can hold the cue of a claim, by its words and tags alone: a cue word with what one of its frames needs, e.g. for "vow"
 * a verb, "to" or a quotation. Looks at the same words as {@link SentenceCues}.
 */
final class CueWords {
    private static final Set<String> OWNERS = Set.of("by", "from", "among");
    private static final Set<String> FLAGS = Set.of("whom", "passive");

    private final CueLexicon lexicon;
    private final Quotations quotations;

    CueWords(CueLexicon lexicon, Quotations quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    /** False only where no cue can have a content, whatever the tree; the sentence needs none. */
    boolean areIn(Sentence sentence) {
        if (isColonBehindName(sentence)) {
            return true;
        }
        boolean quoted = isQuoted(sentence);
        for (Token token : sentence.tokens()) {
            if (isAdverb(sentence, token)
                    || (token.isVerb() || token.wordClass() == WordClass.ADJECTIVE) && isAdjective(sentence, token)
                    || token.isVerb() && isVerb(sentence, token, quoted)
                    || token.isNominal() && isNoun(sentence, token)) {
                return true;
            }
        }
        return false;
    }

    /** A transcript's turn, "Poll: ...": see {@link ColonCues}. */
    private static boolean isColonBehindName(Sentence sentence) {
        for (int i = 1; i <= ColonCues.LONGEST_NAME && i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** A quotation stands in the sentence or ends right before it, or a colon leads over to one. */
    private boolean isQuoted(Sentence sentence) {
        TextSpan span = sentence.span();
        return quotations.touches(new TextSpan(Math.max(0, span.start() - 3), span.end()))
                || sentence.token(sentence.size() - 1).form().equals(":");
    }

    private boolean isAdverb(Sentence sentence, Token token) {
        for (Cue cue : lexicon.adverbs(sentence.lower(token.index()))) {
            boolean found = switch (cue.name()) {
                case "according", "account" -> hasBehind(sentence, token.index(), cue);
                default -> true;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBehind(Sentence sentence, int word, Cue cue) {
        for (int i = word + 1; i < sentence.size(); i++) {
            if (cue.has(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjective(Sentence sentence, Token token) {
        List<Cue> cues = lexicon.adjectives(token.tag().equals("VBN") ? token.form() : token.lemma());
        for (Cue cue : cues) {
            if (hasVerb(sentence, token.index()) && mayHaveContent(sentence, token, cue, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Sentence sentence, Token token, boolean quoted) {
        for (Cue cue : lexicon.verbs(token.lemma())) {
            if (mayHaveContent(sentence, token, cue, quoted)) {
                return true;
            }
        }
        for (int i = token.index() + 1; i < sentence.size(); i++) {
            Token particle = sentence.token(i);
            boolean joins = particle.wordClass() == WordClass.PREPOSITION || particle.wordClass() == WordClass.ADVERB;
            if (joins && !lexicon.verbs(token.lemma() + " " + particle.lemma()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(Sentence sentence, Token token) {
        for (Cue cue : lexicon.nouns(token.lemma())) {
            boolean told = NominalCues.UNOWNED.contains(cue.name()) || isOwned(sentence, token.index());
            if (told && mayHaveContent(sentence, token, cue, false)) {
                return true;
            }
        }
        return false;
    }

    /** A possessor or a verb before it, "by", "from" or "among" behind it. */
    private static boolean isOwned(Sentence sentence, int noun) {
        for (Token token : sentence.tokens()) {
            boolean owner = token.index() < noun
                    ? token.isVerb() || token.tag().equals("POS") || token.tag().equals("PRP$")
                    : OWNERS.contains(token.lemma());
            if (owner) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHaveContent(Sentence sentence, Token token, Cue cue, boolean quoted) {
        for (String frame : cue.frames()) {
            boolean may = switch (frame) {
                case "clause" -> hasVerb(sentence, token.index());
                case "quote" -> quoted;
                case "inf" -> has(sentence, token.index(), "to");
                case "whole" ->
                    token.tag().equals("VBN")
                            || token.tag().equals("VBD")
                            || cue.name().equals("appear");
                case "made" -> sentence.tokens().stream().anyMatch(word -> word.is("make"));
                case "attr" -> sentence.tokens().stream().anyMatch(word -> word.is("be"));
                case "obj", "oprd", "experiencer" -> true;
                default -> !FLAGS.contains(frame) && has(sentence, token.index(), frame);
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Sentence sentence, int before, String lemma) {
        for (int i = before + 1; i < sentence.size(); i++) {
            if (sentence.token(i).is(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a verb beside a cue and the auxiliaries right before it. */
    private static boolean hasVerb(Sentence sentence, int cue) {
        int first = cue;
        while (first > 0 && isAuxiliary(sentence.token(first - 1))) {
            first--;
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && (token.index() < first || token.index() > cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().equals("MD")
                || token.wordClass() == WordClass.ADVERB
                || token.isVerb() && (token.is("be") || token.is("have") || token.is("do"));
    }
}
