package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.TextSpan;

/**
 * The claims of an article before their speakers are resolved: what the cues of its sentences say, and to whom its quotations belong. A
 * quotation belongs to the cue whose content it overlaps, else to the nearest cue without content of its own in its sentence or beside it,
 * else it goes on from the quotation before.
 */
final class Drafts {
    private static final int SHORTEST_QUOTATION = 4;
    private static final int LATEST_INQUIT = 6;

    private final AnnotatedDocument annotated;
    private final Quotations quotations;
    private final Paragraphs paragraphs;
    private final List<List<Draft>> bySentence = new ArrayList<>();
    private final List<Draft> all = new ArrayList<>();

    Drafts(AnnotatedDocument annotated, Quotations quotations, Paragraphs paragraphs, CueLexicon lexicon) {
        this.annotated = annotated;
        this.quotations = quotations;
        this.paragraphs = paragraphs;
        for (Sentence sentence : annotated.sentences()) {
            bySentence.add(cued(sentence, lexicon));
        }
        assignQuotations();
        assignParagraphs();
    }

    /** "She writes:" and a paragraph without quotation marks; and the turn of a transcript up to the end of its paragraph. */
    private void assignParagraphs() {
        for (List<Draft> drafts : bySentence) {
            for (Draft draft : drafts) {
                Utterance utterance = draft.utterance();
                if (utterance == null) {
                    continue;
                }
                boolean turn = utterance.cue().name().equals("colon");
                if (turn || draft.isEmpty() && leadsOver(draft.sentence())) {
                    int paragraph = paragraphs.of(draft.sentence()) + (turn ? 0 : 1);
                    for (int i = draft.sentence() + 1;
                            i < annotated.sentences().size() && paragraphs.of(i) <= paragraph;
                            i++) {
                        draft.add(annotated.sentences().get(i).span());
                    }
                }
            }
        }
    }

    /** All that have content, in the order of the text. */
    List<Draft> list() {
        return all.stream()
                .filter(draft -> !draft.isEmpty())
                .sorted(Comparator.comparing(Draft::sentence).thenComparing(draft -> head(draft)))
                .toList();
    }

    private static int head(Draft draft) {
        Utterance utterance = draft.utterance();
        return utterance == null ? -1 : utterance.head();
    }

    private List<Draft> cued(Sentence sentence, CueLexicon lexicon) {
        if (!sentence.isParsed()) {
            return List.of();
        }
        List<Utterance> utterances = new SentenceCues(sentence, lexicon).find();
        List<Draft> drafts = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (isOutletsReport(utterance, utterances, sentence)) {
                Draft draft = Draft.ofCue(sentence.index(), utterance);
                Spans.of(sentence, utterance.content()).forEach(draft::add);
                drafts.add(draft);
                all.add(draft);
            }
        }
        return drafts;
    }

    /** Not a saying inside a quotation or inside another claim, unless it names a source of its own in plain words of saying. */
    private boolean isOutletsReport(Utterance utterance, List<Utterance> utterances, Sentence sentence) {
        boolean according = utterance.cue().name().equals("according");
        if (quotations.covers(sentence.token(utterance.head()).span().start()) && !according) {
            return false;
        }
        boolean nested = utterances.stream().anyMatch(other -> other.content().get(utterance.head()));
        boolean named =
                utterance.speaker() >= 0 && !sentence.token(utterance.speaker()).isPronoun();
        return !nested || named && (utterance.cue().isStrong() || inRelative(utterance, sentence));
    }

    private static boolean inRelative(Utterance utterance, Sentence sentence) {
        return sentence.token(utterance.head()).relation() == Relation.RELCL;
    }

    private void assignQuotations() {
        Draft last = null;
        TextSpan lastQuotation = null;
        for (TextSpan quotation : quotations.spans()) {
            List<Sentence> sentences = sentencesOf(quotation);
            if (sentences.isEmpty()) {
                continue;
            }
            Draft owner = owner(quotation, sentences);
            if (owner == null && (isLong(quotation) || fillsSentence(quotation, sentences))) {
                owner = last != null && lastQuotation != null && goesOn(quotation, lastQuotation, sentences)
                        ? last
                        : null;
            }
            if (owner != null) {
                addTo(owner, quotation);
                last = owner;
                lastQuotation = quotation;
            }
        }
    }

    /** "Much worse." on its own. */
    private boolean fillsSentence(TextSpan quotation, List<Sentence> sentences) {
        TextSpan all = sentences
                .get(0)
                .span()
                .union(sentences.get(sentences.size() - 1).span());
        return quotation.start() <= all.start() && all.end() <= quotation.end();
    }

    private boolean isLong(TextSpan quotation) {
        return quotations.words(quotation) >= SHORTEST_QUOTATION;
    }

    private void addTo(Draft owner, TextSpan quotation) {
        owner.add(quotation);
    }

    private @Nullable Draft owner(TextSpan quotation, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Draft draft : bySentence.get(sentence.index())) {
                if (draft.overlaps(quotation)) {
                    return draft;
                }
            }
        }
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Draft waiting = waiting(sentences.get(i).index(), quotation);
            if (waiting != null && (waiting.isEmpty() || isLong(quotation))) {
                return waiting;
            }
        }
        int after = sentences.get(sentences.size() - 1).index() + 1;
        Draft next = isAfterwards(after) ? waiting(after, quotation) : null;
        if (next != null) {
            return next;
        }
        if (!isLong(quotation)) {
            return null;
        }
        int before = sentences.get(0).index() - 1;
        boolean leads = before >= 0 && quotation.start() <= firstWord(sentences.get(0)) && leadsOver(before);
        return leads ? waiting(before, quotation) : null;
    }

    /** Whether a sentence is no more than the "she said" behind a quotation that ends in a question mark. */
    private boolean isAfterwards(int sentence) {
        if (sentence >= annotated.sentences().size() || paragraphs.of(sentence) != paragraphs.of(sentence - 1)) {
            return false;
        }
        List<Draft> drafts = bySentence.get(sentence);
        return !drafts.isEmpty() && drafts.get(0).isEmpty() && head(drafts.get(0)) <= LATEST_INQUIT;
    }

    /** Whether a sentence ends with a colon, or in a cue without content, before a quotation. */
    private boolean leadsOver(int sentence) {
        Sentence before = annotated.sentences().get(sentence);
        return before.token(before.size() - 1).form().equals(":");
    }

    private static int firstWord(Sentence sentence) {
        return sentence.span().start() + 1;
    }

    /** The cue of a sentence that is still without content and outside the quotation. */
    private @Nullable Draft waiting(int sentence, TextSpan quotation) {
        Draft best = null;
        for (Draft draft : bySentence.get(sentence)) {
            Utterance utterance = draft.utterance();
            if (utterance != null && (draft.isEmpty() || holdsQuotation(draft))) {
                Token head = annotated.sentences().get(sentence).token(utterance.head());
                if (!quotation.contains(head.span())) {
                    best = draft;
                }
            }
        }
        return best;
    }

    private boolean holdsQuotation(Draft draft) {
        return draft.content().stream().anyMatch(span -> quotations.covers(span.start()));
    }

    /** Whether a quotation that fills its sentence follows the one before in its paragraph, or fills the next paragraph. */
    private boolean goesOn(TextSpan quotation, TextSpan before, List<Sentence> sentences) {
        int from = paragraphs.of(sentences.get(0).index());
        int earlier = paragraphs.of(sentencesOf(before).get(0).index());
        return from == earlier || from == earlier + 1 && quotation.start() <= firstWord(sentences.get(0));
    }

    private List<Sentence> sentencesOf(TextSpan quotation) {
        return DraftIndex.overlapping(annotated.sentences(), quotation);
    }
}
