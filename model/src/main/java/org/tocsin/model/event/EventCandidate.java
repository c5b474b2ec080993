package org.tocsin.model.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Token;

/**
 * A deed as the code stage reads it off one sentence, before anything is said of when, where and whether.
 *
 * @param sentence index of the sentence in the article
 * @param trigger the word that names the act
 * @param act what is done, after all operators
 * @param actors who does it
 * @param recipients whom it is done to
 * @param sense id of the sense that fired; with operators, ids joined by {@code <}, the outermost first
 * @param outlook what the grammar around the deed says of its reality
 * @param operators the words that changed the act or its reality, outermost first
 * @param clauseHead index of the word whose clause the deed is: the verb, or the light verb of an event noun
 * @param said who says so by the grammar of the sentence; absent for the outlet's own voice
 */
public record EventCandidate(
        int sentence,
        Token trigger,
        Act act,
        List<Party> actors,
        List<Party> recipients,
        String sense,
        Outlook outlook,
        List<Token> operators,
        int clauseHead,
        @Nullable Said said) {
    public EventCandidate {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        operators = List.copyOf(operators);
    }

    /** The same deed with other sides. */
    public EventCandidate with(List<Party> doers, List<Party> receivers) {
        return new EventCandidate(
                sentence, trigger, act, doers, receivers, sense, outlook, operators, clauseHead, said);
    }

    /** A verb of saying above a clause, and its subject; absent where it names nobody ("is said to"). */
    public record Said(@Nullable Party speaker, Token cue) {}

    /** What the words around a deed say of its reality. */
    public enum Outlook {
        /** Nothing: it is told as done. */
        REAL,
        /** Asked for. */
        DEMANDED,
        /** To come: "will", "plans to". */
        FUTURE,
        /** Conditional or only possible: "if", "would", "could", "to" of purpose. */
        POSSIBLE,
        /** Said not to be so: "denied that". */
        DENIED,
        /** Put forward as a charge: "accused of bombing". */
        ALLEGED
    }
}
