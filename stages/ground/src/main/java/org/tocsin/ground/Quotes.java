package org.tocsin.ground;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.TextSpan;

/** Which parts of an article stand in quotation marks. A quote that its paragraph does not close ends there. */
final class Quotes {
    private final BitSet quoted;

    Quotes(String text) {
        quoted = new BitSet(text.length());
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankLine = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (blankLine) {
                if (from >= 0) {
                    quoted.set(from, i);
                }
                from = -1;
            } else if (c == '\u201C' || c == '\u00AB' || c == '"' && from < 0) {
                from = from < 0 ? i : from;
            } else if ((c == '\u201D' || c == '\u00BB' || c == '"') && from >= 0) {
                quoted.set(from, i + 1);
                from = -1;
            }
        }
        if (from >= 0) {
            quoted.set(from, text.length());
        }
    }

    /** Whether a word stands inside a quotation of more than three words: shorter ones are names and borrowed terms. */
    boolean holds(TextSpan span, String text) {
        if (!quoted.get(span.start())) {
            return false;
        }
        int start = quoted.previousClearBit(span.start()) + 1;
        int end = quoted.nextClearBit(span.start());
        return text.substring(start, end).split("\\s+").length > 3;
    }

    /** Paragraph number of each sentence: a blank line or a list item begins a new one. */
    static int[] paragraphs(AnnotatedDocument annotated) {
        List<Integer> numbers = new ArrayList<>();
        String text = annotated.document().text();
        int paragraph = 0;
        int end = 0;
        for (Sentence sentence : annotated.sentences()) {
            if (!numbers.isEmpty()
                    && text.substring(end, Math.max(end, sentence.span().start()))
                                    .indexOf('\n')
                            >= 0) {
                paragraph++;
            }
            numbers.add(paragraph);
            end = sentence.span().end();
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
