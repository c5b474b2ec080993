package org.tocsin.model.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Sentence;

/**
 * Who did what to whom, when, where, how sure, and who says so, with the sentence behind it.
 *
 * @param id hash of the article's id, the trigger's place and the act: the same input gives the same id
 * @param candidate the deed as the coder read it
 * @param contexts PLOVER contexts of the sentence, in the manual's order
 * @param quadClass 1 verbal cooperation (CAMEO 01-05), 2 material cooperation (06-08), 3 verbal conflict (09-13), 4 material conflict (14-20)
 * @param goldstein Goldstein scale value of the CAMEO code, -10 to 10
 * @param ploverScore score of PLOVER event and mode, -10 to 10; absent for a bare statement
 */
public record Event(
        EventId id,
        EventCandidate candidate,
        Sentence sentence,
        List<String> contexts,
        int quadClass,
        double goldstein,
        @Nullable Double ploverScore,
        Status status,
        Attribution attribution,
        When when,
        @Nullable Where where,
        List<Figure> figures) {
    public Event {
        contexts = List.copyOf(contexts);
        figures = List.copyOf(figures);
    }
}
