package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** The places of the parts of what can be selected. */
final class Marks {
    private Marks() {}

    static List<Mark> of(Event event) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark("sentence", event.sentence().span()));
        marks.add(new Mark("trigger", event.trigger().words().span()));
        event.actors().forEach(party -> add(marks, "actor", party));
        event.recipients().forEach(party -> add(marks, "recipient", party));
        event.why().operators().forEach(words -> marks.add(new Mark("operator", words.span())));
        if (event.where() != null) {
            add(marks, "place", event.where().span());
        }
        Passage cue = event.attribution().cue();
        if (cue != null) {
            marks.add(new Mark("cue", cue.span()));
        }
        Party speaker = event.attribution().speaker();
        if (speaker != null) {
            add(marks, "speaker", speaker);
        }
        event.figures().forEach(figure -> marks.add(new Mark("figure", figure.span())));
        return marks;
    }

    static List<Mark> of(Claim claim) {
        List<Mark> marks = new ArrayList<>();
        claim.content().forEach(span -> marks.add(new Mark("content", span)));
        claim.cue().forEach(span -> marks.add(new Mark("cue", span)));
        if (claim.speaker() != null) {
            add(marks, "speaker", claim.speaker());
        }
        return marks;
    }

    static List<Mark> of(StatedFigure stated) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark("sentence", stated.sentence().span()));
        marks.add(new Mark("figure", stated.figure().span()));
        if (stated.sayer() != null) {
            add(marks, "speaker", stated.sayer());
        }
        return marks;
    }

    /** Both the words of the sentence and those that they stand for. */
    private static void add(List<Mark> marks, String role, Party party) {
        add(marks, role, party.span());
        if (party.antecedent() != null) {
            add(marks, role, party.antecedent().span());
        }
    }

    private static void add(List<Mark> marks, String role, @Nullable TextSpan span) {
        if (span != null && span.length() > 0) {
            marks.add(new Mark(role, span));
        }
    }
}
