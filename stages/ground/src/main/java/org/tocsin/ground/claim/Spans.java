package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.TextSpan;

/** Turns tokens of a sentence into spans of the text. */
final class Spans {
    private static final String TRIMMED = ",;:.-\u2013\u2014 ";

    private Spans() {}

    /** The runs of some tokens; runs with nothing but punctuation between them are one; commas at the ends are left out. */
    static List<TextSpan> of(Sentence sentence, BitSet tokens) {
        List<TextSpan> spans = new ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            for (int next = tokens.nextSetBit(to);
                    next >= 0 && isPunctuation(sentence, to, next);
                    next = tokens.nextSetBit(to)) {
                to = tokens.nextClearBit(next);
            }
            TextSpan span = trimmed(sentence, from, to);
            if (span != null) {
                spans.add(span);
            }
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    private static boolean isPunctuation(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).wordClass() != WordClass.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable TextSpan trimmed(Sentence sentence, int from, int to) {
        if (to == from + 1 && sentence.token(from).form().equals(":")) {
            return sentence.token(from).span(); // the cue of a transcript
        }
        int first = from;
        int last = to - 1;
        while (first <= last && isTrimmed(sentence, first)) {
            first++;
        }
        while (last >= first && isTrimmed(sentence, last)) {
            last--;
        }
        if (last >= first && leavesOpen(sentence, first, last)) {
            last++;
        }
        return first > last
                ? null
                : sentence.token(first).span().union(sentence.token(last).span());
    }

    /** Whether the next token closes a bracket that the run opens. */
    private static boolean leavesOpen(Sentence sentence, int first, int last) {
        int open = 0;
        for (int i = first; i <= last; i++) {
            String form = sentence.token(i).form();
            open += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
        }
        return open > 0
                && last + 1 < sentence.size()
                && sentence.token(last + 1).form().equals(")");
    }

    private static boolean isTrimmed(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        return form.length() == 1 && TRIMMED.indexOf(form.charAt(0)) >= 0 || form.equals("--") || form.equals("...");
    }
}
