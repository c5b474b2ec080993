package org.tocsin.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.text.TextSpan;

/**
 * An example of a knowledge file with its marks taken off: {@code [A Turkish police] *detained* [R five men].}
 *
 * @param text the sentence without marks
 * @param trigger the word in asterisks, absent where none is marked
 * @param marks what each letter marks, in the order of the text
 */
public record MarkedSentence(String text, @Nullable TextSpan trigger, Map<Character, List<TextSpan>> marks) {
    public MarkedSentence {
        marks = Map.copyOf(marks);
    }

    /** What {@code [A ...]} marks. */
    public List<TextSpan> actors() {
        return marked('A');
    }

    /** What {@code [R ...]} marks. */
    public List<TextSpan> recipients() {
        return marked('R');
    }

    /** What this letter marks. */
    public List<TextSpan> marked(char letter) {
        return marks.getOrDefault(letter, List.of());
    }

    /**
     * Takes the marks off.
     *
     * @throws KnowledgeException for marks that do not pair
     */
    public static MarkedSentence parse(String marked, String place) {
        StringBuilder text = new StringBuilder();
        Map<Character, List<TextSpan>> marks = new HashMap<>();
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<List<TextSpan>> sides = new ArrayDeque<>();
        int triggerStart = -1;
        TextSpan trigger = null;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && i + 2 < marked.length() && marked.charAt(i + 2) == ' ') {
                sides.push(marks.computeIfAbsent(marked.charAt(i + 1), letter -> new ArrayList<>()));
                starts.push(text.length());
                i += 2;
            } else if (c == ']' && !starts.isEmpty()) {
                sides.pop().add(new TextSpan(starts.pop(), text.length()));
            } else if (c == '*') {
                trigger = triggerStart < 0 ? null : new TextSpan(triggerStart, text.length());
                triggerStart = triggerStart < 0 ? text.length() : triggerStart;
            } else {
                text.append(c);
            }
        }
        if (!starts.isEmpty() || triggerStart >= 0 && trigger == null) {
            throw new KnowledgeException(place + ": the marks do not pair: " + marked);
        }
        return new MarkedSentence(text.toString(), trigger, marks);
    }
}
