package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * Sentences that go on with what a speaker says, without quotation marks and without a cue: the rest of a paragraph behind "..., says
 * Marchenko" in the present tense, as interviews retold by an outlet have it ("The strait is closed, says Marchenko. It will stay so."), or
 * behind a turn set off by dashes. After a past tense the outlet speaks again, as agencies write.
 */
final class Continuations {
    private final List<Sentence> sentences;
    private final Paragraphs paragraphs;
    private final Quotations quotations;

    Continuations(List<Sentence> sentences, Paragraphs paragraphs, Quotations quotations) {
        this.sentences = sentences;
        this.paragraphs = paragraphs;
        this.quotations = quotations;
    }

    /** The claims of sentences that go on from one of these. */
    List<Draft> of(List<Draft> drafts) {
        DraftIndex index = new DraftIndex(sentences, drafts);
        List<Draft> found = new ArrayList<>();
        Draft speaking = null;
        for (Sentence sentence : sentences) {
            int i = sentence.index();
            if (speaking != null && paragraphs.of(speaking.sentence()) != paragraphs.of(i)) {
                speaking = null;
            }
            List<Draft> here = index.told(i);
            boolean covered = index.touching(i).stream().anyMatch(draft -> draft.sentence() != i);
            Draft told = here.stream()
                    .filter(draft -> isTold(draft, sentence))
                    .findFirst()
                    .orElse(null);
            if (told != null) {
                speaking = told;
            } else if (speaking != null && !covered && goesOn(here, sentence)) {
                Draft more = Draft.withoutCue(i, speaking);
                more.add(sentence.span());
                found.add(more);
            } else if (!covered) {
                speaking = null;
            }
        }
        return found;
    }

    /** Whether nobody else speaks in a sentence, but for a document that the speaker may go by. */
    private boolean goesOn(List<Draft> here, Sentence sentence) {
        for (Draft draft : here) {
            Utterance utterance = draft.utterance();
            if (utterance == null
                    || utterance.speaker() < 0
                    || utterance.cue().name().equals("according")) {
                continue;
            }
            boolean main = sentence.token(utterance.head()).relation() == Relation.ROOT
                    && utterance.cue().isStrong();
            boolean before = draft.content().get(0).start()
                    < sentence.token(utterance.head()).span().start();
            if (main || before && utterance.cue().has("clause")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cue behind the words told stands in the present tense, or the words are set off by dashes. */
    private boolean isTold(Draft draft, Sentence sentence) {
        Utterance utterance = draft.utterance();
        if (utterance == null || utterance.speaker() < 0 || utterance.content().isEmpty()) {
            return false;
        }
        Token head = sentence.token(utterance.head());
        boolean behind = utterance.content().nextSetBit(0) < utterance.words().nextSetBit(0)
                && utterance.content().length() <= utterance.words().length();
        boolean quoted = quotations.covers(
                sentence.token(utterance.content().nextSetBit(0)).span().start());
        return behind
                && !quoted
                && utterance.cue().has("clause")
                && (isPresent(head, sentence) || isDashed(utterance, sentence));
    }

    private static boolean isPresent(Token head, Sentence sentence) {
        int auxiliary = sentence.child(head.index(), Relation.AUXPASS);
        Token finite = auxiliary >= 0 ? sentence.token(auxiliary) : head;
        boolean plain = !sentence.hasChild(head.index(), Relation.AUX);
        return plain && (finite.tag().equals("VBZ") || finite.tag().equals("VBP"));
    }

    private static boolean isDashed(Utterance utterance, Sentence sentence) {
        int first = Math.min(
                utterance.words().nextSetBit(0), Math.max(0, utterance.source().nextSetBit(0)));
        @Nullable Token before = first > 0 ? sentence.token(first - 1) : null;
        return before != null
                && (before.form().equals("\u2013") || before.form().equals("\u2014"));
    }
}
