package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventCandidate.Outlook;

/**
 * An act found in a sentence, with the heads of its sides, before its clause is asked how real it is.
 *
 * @param act what is done, after the operators below
 * @param trigger the word that names it
 * @param clauseHead the word whose tense, modals and negation count
 * @param actors heads of who does it
 * @param recipients heads of whom it is done to
 * @param themes heads of other words that its frame holds
 * @param sense id of the sense, outermost first
 * @param outlook what the operators say of its reality
 * @param operators the operator words, outermost first
 * @param composed whether an operator that makes an act of words (promise, demand, refuse ...) has been at work
 */
public record Deed(
        Act act,
        int trigger,
        int clauseHead,
        List<Integer> actors,
        List<Integer> recipients,
        List<Integer> themes,
        String sense,
        Outlook outlook,
        List<Integer> operators,
        boolean composed) {
    public Deed {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        themes = List.copyOf(themes);
        operators = List.copyOf(operators);
    }

    /** The deed of a sense that fits, with no operator. */
    static Deed of(Match match, Act act) {
        return new Deed(
                act,
                match.head(),
                match.clauseHead(),
                match.actors(),
                match.recipients(),
                match.themes(),
                match.sense().id(),
                Outlook.REAL,
                List.of(),
                false);
    }

    /** A demand that somebody do what a clause says they must. */
    public static Deed of(int duty, List<Integer> actors, List<Integer> called, Act demand) {
        return new Deed(demand, duty, duty, actors, called, List.of(), "request.duty", Outlook.REAL, List.of(), true);
    }

    /** This deed under an operator that leaves the act: its words count now, and its subject where the deed has none. */
    Deed kept(Match operator, Outlook newOutlook) {
        List<Integer> words = new ArrayList<>(operators);
        words.add(0, operator.head());
        List<Integer> newActors = actors.isEmpty() ? operator.actors() : actors;
        return new Deed(
                act,
                trigger,
                operator.clauseHead(),
                newActors,
                recipients,
                themes,
                operator.sense().id() + "<" + sense,
                newOutlook == Outlook.REAL ? outlook : newOutlook,
                words,
                composed);
    }

    /** This deed turned into another act by an operator. */
    Deed turned(Match operator, Act newAct, List<Integer> newActors, List<Integer> newRecipients) {
        List<Integer> words = new ArrayList<>(operators);
        words.add(0, operator.head());
        return new Deed(
                newAct,
                operator.head(),
                operator.clauseHead(),
                newActors,
                newRecipients,
                themes,
                operator.sense().id() + "<" + sense,
                Outlook.REAL,
                words,
                true);
    }

    public Deed withAct(Act newAct, Outlook newOutlook, boolean nowComposed) {
        return new Deed(
                newAct, trigger, clauseHead, actors, recipients, themes, sense, newOutlook, operators, nowComposed);
    }

    public Deed withSides(List<Integer> newActors, List<Integer> newRecipients) {
        return new Deed(
                act, trigger, clauseHead, newActors, newRecipients, themes, sense, outlook, operators, composed);
    }

    /** What an operator that only colours the act makes of its reality. */
    static Outlook outlookUnder(Operator operator) {
        return switch (operator) {
            case TRY, WANT -> Outlook.POSSIBLE;
            case ACCUSE -> Outlook.ALLEGED;
            case DENY -> Outlook.DENIED;
            case PROMISE, INTEND, THREATEN -> Outlook.FUTURE;
            case REQUEST, DEMAND -> Outlook.DEMANDED;
            case REFUSE, STOP, FAIL, KEEP -> Outlook.REAL;
        };
    }
}
