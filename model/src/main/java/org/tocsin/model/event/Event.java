package org.tocsin.model.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.Passage;

/**
 * Who did what to whom, when, where, how sure, and who says so, with the sentence behind it. Holds all that is ever said of the event, without
 * the article: it can be written down and read again.
 *
 * @param id hash of the article's id, the trigger's place and the act: the same input gives the same id
 * @param sentenceIndex place of the sentence in the article, from 0
 * @param act what is done, after all operators
 * @param actors who does it
 * @param recipients whom it is done to
 * @param contexts PLOVER contexts of the sentence, in the manual's order
 * @param quadClass 1 verbal cooperation (CAMEO 01-05), 2 material cooperation (06-08), 3 verbal conflict (09-13), 4 material conflict (14-20)
 * @param goldstein Goldstein scale value of the CAMEO code, -10 to 10
 * @param ploverScore score of PLOVER event and mode, -10 to 10; absent for a bare statement
 */
public record Event(
        EventId id,
        int sentenceIndex,
        Passage sentence,
        Trigger trigger,
        Act act,
        List<Party> actors,
        List<Party> recipients,
        List<String> contexts,
        int quadClass,
        double goldstein,
        @Nullable Double ploverScore,
        Status status,
        Attribution attribution,
        When when,
        @Nullable Where where,
        List<Figure> figures,
        Why why) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        figures = List.copyOf(figures);
    }

    /**
     * The word that names the act.
     *
     * @param isVerb "detained", not "the arrest": a verb tells a deed, a noun may point back to one that is told elsewhere
     */
    public record Trigger(Passage words, boolean isVerb) {}

    /**
     * Why the event was coded so.
     *
     * @param sense id of the sense that fired; with operators, ids joined by {@code <}, the outermost first
     * @param operators the words that changed the act or its reality, outermost first
     */
    public record Why(String sense, List<Passage> operators) {
        public Why {
            operators = List.copyOf(operators);
        }
    }
}
