package org.tocsin.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.claim.Paragraphs;
import org.tocsin.ground.claim.Quotations;
import org.tocsin.ground.figure.CountedThings;
import org.tocsin.ground.figure.Figures;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventCandidate.Said;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** An article while it is grounded: its paragraphs, quotations, and who says what in it. */
final class Story {
    private static final Set<String> MEDIA = Set.of("JRN");
    private static final Party UNNAMED = new Party(null, "", "unnamed speaker", null, List.of(), null, null);

    private final AnnotatedDocument annotated;
    private final Quotations quotations;
    private final Paragraphs paragraphs;
    private final List<Claim> claims;
    private final Map<Integer, List<String>> contexts = new HashMap<>();
    private final Map<Integer, List<Figures.Counted>> figures = new HashMap<>();

    Story(AnnotatedDocument annotated, List<Claim> claims) {
        this.annotated = annotated;
        this.quotations = new Quotations(annotated.document().text());
        this.paragraphs = new Paragraphs(annotated);
        this.claims = claims;
    }

    AnnotatedDocument annotated() {
        return annotated;
    }

    Sentence sentence(EventCandidate candidate) {
        return annotated.sentences().get(candidate.sentence());
    }

    /** The contexts of a sentence, looked up once. */
    List<String> contexts(Sentence sentence, Contexts table) {
        return contexts.computeIfAbsent(sentence.index(), index -> table.of(sentence));
    }

    /** The figures of a sentence, read once. */
    List<Figures.Counted> figures(Sentence sentence, CountedThings things) {
        return figures.computeIfAbsent(
                sentence.index(),
                index -> Figures.of(sentence, annotated.document().text(), things));
    }

    int paragraph(int sentence) {
        return paragraphs.of(sentence);
    }

    /** Who says that a deed is so. An agency or outlet that reports it is a way the news came, not a claimant. */
    Attribution attribution(EventCandidate candidate) {
        String outlet = annotated.document().outlet();
        Said said = candidate.said();
        if (said != null && said.speaker() != null && !isOwnAct(candidate, said.speaker())) {
            return by(said.speaker(), said.cue().span());
        }
        Claim claim = said != null && said.speaker() != null ? null : wordsOfOthers(candidate);
        if (claim != null && claim.speaker() != null) {
            return by(
                    claim.speaker(), claim.cue().isEmpty() ? null : claim.cue().get(0));
        }
        return quotations.holds(candidate.trigger().span())
                ? new Attribution(UNNAMED, null, outlet, null)
                : Attribution.byOutlet(outlet);
    }

    private Attribution by(Party speaker, @Nullable TextSpan cueSpan) {
        String outlet = annotated.document().outlet();
        Passage cue = cueSpan == null
                ? null
                : Passage.of(cueSpan, annotated.document().text());
        return speaker.sectors().stream().anyMatch(MEDIA::contains)
                ? new Attribution(null, cue, outlet, speaker.name())
                : new Attribution(speaker, cue, outlet, null);
    }

    /** The claim whose quotation, or whose words that go on without a cue, a deed stands in; null for none. */
    private @Nullable Claim wordsOfOthers(EventCandidate candidate) {
        TextSpan trigger = candidate.trigger().span();
        boolean quoted = quotations.holds(trigger);
        for (Claim claim : claims) {
            boolean goesOn = claim.resolution() == Claim.Resolution.CONTINUATION;
            if ((quoted || goesOn) && claim.content().stream().anyMatch(span -> span.contains(trigger))) {
                return claim;
            }
        }
        return null;
    }

    /** A promise or demand is an act of whoever voices it: saying so is doing so. */
    private static boolean isOwnAct(EventCandidate candidate, Party speaker) {
        boolean verbal = candidate.act().cameo().compareTo("06") < 0
                || candidate.act().cameo().compareTo("09") >= 0
                        && candidate.act().cameo().compareTo("14") < 0;
        return verbal
                && candidate.actors().stream().anyMatch(actor -> actor.name().equals(speaker.name()));
    }
}
