package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.TextSpan;

/** The claims of an article by the sentences of their cues and of their contents. */
final class DraftIndex {
    private final List<List<Draft>> told = new ArrayList<>();
    private final List<List<Draft>> touching = new ArrayList<>();

    DraftIndex(List<Sentence> sentences, List<Draft> drafts) {
        for (int i = 0; i < sentences.size(); i++) {
            told.add(new ArrayList<>());
            touching.add(new ArrayList<>());
        }
        for (Draft draft : drafts) {
            told.get(draft.sentence()).add(draft);
            int last = -1;
            for (TextSpan span : draft.content()) {
                for (Sentence sentence : overlapping(sentences, span)) {
                    if (sentence.index() > last) {
                        last = sentence.index();
                        touching.get(last).add(draft);
                    }
                }
            }
        }
    }

    /** The sentences that share text with a span, which are few and found without looking at the others. */
    static List<Sentence> overlapping(List<Sentence> sentences, TextSpan span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
            end++;
        }
        return sentences.subList(low, end);
    }

    /** The claims whose cue stands in a sentence, or that begin there without a cue. */
    List<Draft> told(int sentence) {
        return told.get(sentence);
    }

    /** The claims whose content reaches into a sentence. */
    List<Draft> touching(int sentence) {
        return touching.get(sentence);
    }
}
