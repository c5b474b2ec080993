package org.tocsin.code.match;

import java.util.Locale;
import java.util.Set;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.lexicon.Filler;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Whether a word of a sentence may stand at a place of a frame. */
final class Fillers {
    private static final Set<String> CURRENCIES = Set.of(
            "dollar", "euro", "pound", "ruble", "rouble", "yen", "yuan", "rupee", "lira", "$", "€", "£", "million",
            "billion", "fund", "funding", "money", "cash");
    /** Nouns that say less than the one before them: a "ceasefire agreement" is a ceasefire. */
    private static final Set<String> PACKAGING = Set.of(
            "agreement",
            "deal",
            "pact",
            "accord",
            "treaty",
            "measure",
            "order",
            "package",
            "shipment",
            "delivery",
            "supply",
            "campaign",
            "process");

    private final Sentence sentence;
    private final SentenceActors actors;
    private final Doers doers;

    Fillers(Sentence sentence, SentenceActors actors, Doers doers) {
        this.sentence = sentence;
        this.actors = actors;
        this.doers = doers;
    }

    /** Whether a word is of the filler's class; a filler without class takes any word. */
    boolean isOf(Filler filler, int candidate) {
        if (!filler.isNarrow()) {
            return filler.slot() == Slot.ACT
                    || filler.slot() == Slot.THEME
                    || !sentence.token(candidate).isVerb();
        }
        int meant = actors.semanticHead(candidate);
        boolean is = filler.kind() != null
                ? isOfKind(filler.kind(), meant)
                : isWord(filler.words(), meant) || standsForWord(filler.words(), meant);
        return is != filler.negated();
    }

    /** "They" is a farmer where it points back to "thirty Ethiopian farmers". */
    private boolean standsForWord(Set<String> words, int pronoun) {
        Party party = sentence.token(pronoun).isPronoun() ? actors.partyAt(pronoun) : null;
        if (party == null || party.antecedent() == null) {
            return false;
        }
        for (String word : party.antecedent().text().toLowerCase(Locale.ROOT).split("\\W+")) {
            if (words.contains(word) || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfKind(Filler.Kind kind, int candidate) {
        return switch (kind) {
            case HUMAN -> actors.kinds().isHuman(candidate);
            case POLITY -> actors.kinds().isPolity(candidate);
            case POWER -> actors.kinds().isPower(candidate);
            case PLACE -> actors.kinds().isPlace(candidate);
            case MONEY -> sentence.token(candidate).entityKind().equals("MONEY") || isAmount(candidate);
            case NUMBER -> sentence.token(candidate).wordClass() == WordClass.NUMBER;
            case VICTIM -> actors.kinds().isVictim(candidate);
        };
    }

    private boolean isAmount(int candidate) {
        if (CURRENCIES.contains(sentence.token(candidate).lemma())) {
            return true;
        }
        for (int child : sentence.children(candidate)) {
            if (sentence.token(child).form().equals("$")
                    || sentence.token(child).entityKind().equals("MONEY")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, alone or with the one before it, is in a set of lemmas. */
    private boolean isWord(Set<String> words, int candidate) {
        Token token = sentence.token(candidate);
        if (words.contains(token.lemma())) {
            return true;
        }
        if (candidate > 0 && words.contains(sentence.token(candidate - 1).lemma() + " " + token.lemma())) {
            return true;
        }
        return PACKAGING.contains(token.lemma()) && premodifies(words, candidate);
    }

    private boolean premodifies(Set<String> words, int head) {
        for (int child : sentence.children(head)) {
            if (child < head && words.contains(sentence.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** A thing can do a deed if it is known to ("the blast killed three") or if the frame asks for such a thing. */
    boolean canAct(Filler filler, int subject) {
        return doers.causes().contains(sentence.token(subject).lemma())
                || isOpen(subject)
                || !filler.words().isEmpty() && !filler.negated();
    }

    /** Words that stand for anybody: pronouns, names, "which". */
    private boolean isOpen(int subject) {
        Token token = sentence.token(subject);
        return token.wordClass() == WordClass.NAME
                || token.isPronoun()
                || token.wordClass() == WordClass.DETERMINER
                || token.isVerb();
    }

    /** A name that nothing knows is somebody all the same. */
    boolean looksLikeParty(int candidate) {
        return sentence.token(candidate).wordClass() == WordClass.NAME
                && !sentence.token(candidate).entityKind().equals("DATE");
    }
}
