package org.tocsin.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventCandidate.Said;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;

/** An article while it is grounded: its paragraphs, quotations, and who has been speaking where. */
final class Story {
    private static final Set<String> MEDIA = Set.of("JRN");
    private static final Party UNNAMED = new Party(null, "", "unnamed speaker", null, List.of(), null, null);

    private final AnnotatedDocument annotated;
    private final Quotes quotes;
    private final int[] paragraphs;
    private final Map<Integer, Said> speakerOfParagraph = new HashMap<>();

    Story(AnnotatedDocument annotated, List<EventCandidate> candidates) {
        this.annotated = annotated;
        this.quotes = new Quotes(annotated.document().text());
        this.paragraphs = Quotes.paragraphs(annotated);
        for (EventCandidate candidate : candidates) {
            Said said = candidate.said();
            if (said != null && said.speaker() != null) {
                speakerOfParagraph.putIfAbsent(paragraphs[candidate.sentence()], said);
            }
        }
    }

    AnnotatedDocument annotated() {
        return annotated;
    }

    Sentence sentence(EventCandidate candidate) {
        return annotated.sentences().get(candidate.sentence());
    }

    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    /** Who says that a deed is so. An agency or outlet that reports it is a way the news came, not a claimant. */
    Attribution attribution(EventCandidate candidate) {
        String outlet = annotated.document().outlet();
        Said said = candidate.said();
        if (said != null && said.speaker() != null && isMedia(said.speaker())) {
            return new Attribution(
                    null, said.cue().span(), outlet, said.speaker().name());
        }
        if (said != null && said.speaker() != null && !isOwnAct(candidate, said.speaker())) {
            return new Attribution(said.speaker(), said.cue().span(), outlet, null);
        }
        if (quotes.holds(candidate.trigger().span(), annotated.document().text())) {
            Said speaker = speakerOfParagraph.get(paragraphs[candidate.sentence()]);
            Party party = speaker == null ? UNNAMED : speaker.speaker();
            return new Attribution(party, speaker == null ? null : speaker.cue().span(), outlet, null);
        }
        return Attribution.byOutlet(outlet);
    }

    /** A promise or demand is an act of whoever voices it: saying so is doing so. */
    private static boolean isOwnAct(EventCandidate candidate, Party speaker) {
        boolean verbal = candidate.act().cameo().compareTo("06") < 0
                || candidate.act().cameo().compareTo("09") >= 0
                        && candidate.act().cameo().compareTo("14") < 0;
        return verbal
                && candidate.actors().stream().anyMatch(actor -> actor.name().equals(speaker.name()));
    }

    private static boolean isMedia(Party party) {
        return party.sectors().stream().anyMatch(MEDIA::contains);
    }
}
