package org.tocsin.annotate.token;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.word.CharacterClass;

/** Ends a sentence at each word of final marks only, or behind the quotes and brackets that close there. */
final class Sentences {
    private static final String QUOTE = "\"";
    private static final String LEFT = "({[";
    private static final String RIGHT = ")}]";

    /** Brackets opened and not closed, by kind; quotes open and close in turn. */
    private final int[] open = new int[LEFT.length()];

    private boolean inQuotes;

    private Sentences() {}

    static List<List<Piece>> of(List<Piece> pieces) {
        return new Sentences().split(pieces);
    }

    private List<List<Piece>> split(List<Piece> pieces) {
        List<List<Piece>> sentences = new ArrayList<>();
        int begin = 0;
        boolean isOver = false;
        for (int i = 0; i < pieces.size(); i++) {
            String form = pieces.get(i).form();
            count(form);
            isOver = isOver || isFinalMarks(form);
            if (isOver && !(i + 1 < pieces.size() && closes(pieces.get(i + 1).form()))) {
                sentences.add(pieces.subList(begin, i + 1));
                begin = i + 1;
                isOver = false;
            }
        }
        if (begin < pieces.size()) {
            sentences.add(pieces.subList(begin, pieces.size()));
        }
        return sentences;
    }

    private void count(String form) {
        if (form.length() != 1) {
            return;
        }
        inQuotes ^= form.equals(QUOTE);
        int left = LEFT.indexOf(form);
        int right = RIGHT.indexOf(form);
        if (left >= 0) {
            open[left]++;
        } else if (right >= 0) {
            open[right]--;
        }
    }

    private boolean closes(String form) {
        if (form.length() != 1) {
            return false;
        }
        int right = RIGHT.indexOf(form);
        return form.equals(QUOTE) && inQuotes || right >= 0 && open[right] > 0;
    }

    private static boolean isFinalMarks(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!CharacterClass.isFinalMark(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
