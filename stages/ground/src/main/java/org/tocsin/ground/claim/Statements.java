package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.Voices;
import org.tocsin.model.event.Parties;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Token;

/**
 * What is said in one article, by the grammar of its sentences and its quotation marks: {@link SentenceCues} reads the cues of each sentence
 * with their sources and contents, {@link Drafts} gives the quotations to them, {@link Continuations} finds the sentences that go on.
 */
public final class Statements implements Voices {
    private final AnnotatedDocument annotated;
    private final GivenNames givenNames;
    private final Quotations quotations;
    private final List<Draft> drafts = new ArrayList<>();
    private final DraftIndex index;

    Statements(AnnotatedDocument annotated, CueLexicon lexicon, GivenNames givenNames) {
        this.annotated = annotated;
        this.givenNames = givenNames;
        this.quotations = new Quotations(annotated.document().text());
        Paragraphs paragraphs = new Paragraphs(annotated);
        List<Draft> cued = new Drafts(annotated, quotations, paragraphs, lexicon).list();
        List<Draft> goingOn = new Continuations(annotated.sentences(), paragraphs, quotations).of(cued);
        cued.stream().filter(draft -> !isTakenOver(draft, goingOn)).forEach(drafts::add);
        drafts.addAll(goingOn);
        drafts.sort(Comparator.comparing(Draft::sentence));
        this.index = new DraftIndex(annotated.sentences(), drafts);
    }

    /** Inside a sentence that goes on with a speaker's words only plain reports of others stay claims. */
    private boolean isTakenOver(Draft draft, List<Draft> goingOn) {
        Utterance utterance = draft.utterance();
        if (utterance == null || goingOn.stream().noneMatch(more -> more.sentence() == draft.sentence())) {
            return false;
        }
        Token speaker = utterance.speaker() < 0
                ? null
                : annotated.sentences().get(draft.sentence()).token(utterance.speaker());
        return speaker == null || speaker.isPronoun() || !utterance.cue().isStrong();
    }

    /** The claims of the article in the order of the text. */
    public List<Claim> claims(Parties parties) {
        return new ClaimWriter(annotated, quotations, index, new Cast(annotated, parties, givenNames), parties)
                .claims(drafts);
    }

    /** The narrowest reported clause that a word stands in. What a cue takes as a mere object ("condemned the attack") is nobody's voice. */
    @Override
    public @Nullable Voice over(int sentence, int word) {
        Utterance narrowest = null;
        for (Draft draft : index.told(sentence)) {
            Utterance utterance = draft.utterance();
            if (utterance == null
                    || !utterance.reports()
                    || !utterance.content().get(word)) {
                continue;
            }
            if (narrowest == null
                    || utterance.content().cardinality() < narrowest.content().cardinality()) {
                narrowest = utterance;
            }
        }
        return narrowest == null
                ? null
                : new Voice(
                        narrowest.speaker(), annotated.sentences().get(sentence).token(narrowest.head()));
    }
}
