package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.Claim.QuoteType;
import org.tocsin.model.claim.Claim.Resolution;
import org.tocsin.model.claim.ClaimId;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.Fingerprint;
import org.tocsin.model.text.TextSpan;

/** Makes claims of drafts: resolves their speakers in the order of the text and says how each is put. */
final class ClaimWriter {
    private final AnnotatedDocument annotated;
    private final Parties parties;
    private final String text;
    private final Quotations quotations;
    private final Cast cast;
    private final DraftIndex index;
    private final Map<Draft, Person> speakers = new HashMap<>();

    ClaimWriter(AnnotatedDocument annotated, Quotations quotations, DraftIndex index, Cast cast, Parties parties) {
        this.annotated = annotated;
        this.parties = parties;
        this.text = annotated.document().text();
        this.quotations = quotations;
        this.index = index;
        this.cast = cast;
    }

    /** The claims of drafts that are in the order of the text. */
    List<Claim> claims(List<Draft> drafts) {
        for (Sentence sentence : annotated.sentences()) {
            List<Draft> here = new ArrayList<>(index.told(sentence.index()));
            here.sort(Comparator.comparing(
                    draft -> outer(draft) == null)); // who speaks inside others' words is not the last to speak
            here.forEach(this::findSpeaker);
            if (here.isEmpty() && index.touching(sentence.index()).isEmpty()) {
                cast.notice(sentence.index());
            }
        }
        return drafts.stream().map(this::claim).toList();
    }

    private void findSpeaker(Draft draft) {
        Utterance utterance = draft.utterance();
        Person person = utterance != null && utterance.speaker() >= 0
                ? cast.speaks(draft.sentence(), utterance.speaker())
                : draft.before() == null ? null : speakers.get(draft.before());
        if (person != null) {
            speakers.put(draft, person);
        }
    }

    private @Nullable Draft outer(Draft draft) {
        Utterance utterance = draft.utterance();
        if (utterance == null) {
            return null;
        }
        TextSpan head = annotated
                .sentences()
                .get(draft.sentence())
                .token(utterance.head())
                .span();
        for (Draft other : index.touching(draft.sentence())) {
            if (other != draft && other.overlaps(head)) {
                return other;
            }
        }
        return null;
    }

    private Claim claim(Draft draft) {
        Sentence sentence = annotated.sentences().get(draft.sentence());
        Utterance utterance = draft.utterance();
        List<TextSpan> cue = utterance == null ? List.of() : Spans.of(sentence, utterance.words());
        Person person = speakers.get(draft);
        Draft outer = outer(draft);
        Person passing = outer == null ? null : speakers.get(outer);
        return new Claim(
                id(cue, draft.content()),
                draft.sentence(),
                speaker(draft, sentence, person),
                person == null ? null : person.role(),
                resolution(draft, sentence),
                cue,
                quoteType(draft.content()),
                draft.content(),
                modality(draft, sentence),
                utterance == null ? List.of() : Stances.of(sentence, utterance, parties),
                passing == null || passing == person ? null : passing.name());
    }

    private ClaimId id(List<TextSpan> cue, List<TextSpan> content) {
        return new ClaimId(Fingerprint.of(annotated.document().id() + "\u0000" + cue + "\u0000" + content));
    }

    private @Nullable Party speaker(Draft draft, Sentence sentence, @Nullable Person person) {
        Utterance utterance = draft.utterance();
        List<TextSpan> words =
                utterance == null || utterance.speaker() < 0 ? List.of() : Spans.of(sentence, utterance.source());
        if (words.isEmpty()) {
            return person == null ? null : person.as(null, "", true);
        }
        TextSpan span = words.get(0).union(words.get(words.size() - 1));
        if (person == null) {
            return new Party(span, span.of(text), span.of(text), null, List.of(), null, null);
        }
        return person.as(span, span.of(text), resolution(draft, sentence) == Resolution.PRONOUN);
    }

    private static Resolution resolution(Draft draft, Sentence sentence) {
        Utterance utterance = draft.utterance();
        if (utterance == null) {
            return draft.before() == null ? Resolution.UNSPECIFIED : Resolution.CONTINUATION;
        }
        if (utterance.speaker() < 0) {
            return Resolution.UNSPECIFIED;
        }
        Token head = sentence.token(utterance.speaker());
        if (head.isPronoun() || head.tag().startsWith("W") || head.tag().equals("DT")) {
            return Resolution.PRONOUN;
        }
        boolean named = utterance.source().stream()
                .anyMatch(i -> sentence.token(i).head() == head.index()
                        && sentence.token(i).entityKind().equals("PERSON"));
        return head.wordClass() == WordClass.NAME || named ? Resolution.NAME : Resolution.NOMINAL;
    }

    private QuoteType quoteType(List<TextSpan> content) {
        boolean quoted = false;
        boolean all = true;
        for (TextSpan span : content) {
            quoted |= quotations.touches(span);
            all &= quotations.contains(span);
        }
        return all ? QuoteType.DIRECT : quoted ? QuoteType.MIXED : QuoteType.INDIRECT;
    }

    private Modality modality(Draft draft, Sentence sentence) {
        Utterance utterance = draft.utterance();
        BitSet content = new BitSet();
        for (Token token : sentence.tokens()) {
            content.set(token.index(), draft.overlaps(token.span()));
        }
        return Modalities.of(sentence, content, utterance == null ? null : utterance.cue());
    }
}
