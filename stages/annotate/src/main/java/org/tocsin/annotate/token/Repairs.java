package org.tocsin.annotate.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.word.CharacterClass;

/** Cuts and joins that need the neighbouring words: the last step of the tokenizer. */
final class Repairs {
    private Repairs() {}

    /** Changes the list in place. */
    static void apply(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            i += repair(pieces, i);
        }
        if (pieces.size() == 1) {
            cutLastPeriod(pieces);
        }
    }

    /** Mends the piece at a place and returns how many places to go on. */
    private static int repair(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        String form = piece.form();
        if (isAnswerNo(pieces, at)) {
            cut(pieces, at, form.length() - 1);
            return 2;
        } else if (isOwnersPeriod(pieces, at)) {
            joinTwo(pieces, at - 1);
            return 1;
        } else if (isBracketed(pieces, at)) {
            join(pieces, at - 1);
            return 1;
        }
        int[] cuts = isSpanOfYears(form) ? hyphenCuts(form) : markCuts(form);
        if (cuts == null) {
            return 1;
        }
        cut(pieces, at, cuts[0]);
        cut(pieces, at + 1, cuts[1] - cuts[0]);
        return 3;
    }

    /** {@code no.} that is not short for number. */
    private static boolean isAnswerNo(List<Piece> pieces, int at) {
        String form = pieces.get(at).form();
        return form.length() == 3
                && CharacterClass.toLower(form).equals("no.")
                && (at + 1 == pieces.size()
                        || !CharacterClass.isDigit(pieces.get(at + 1).form().charAt(0)));
    }

    /** One character or a number, alone between brackets. */
    private static boolean isBracketed(List<Piece> pieces, int at) {
        if (at == 0 || at + 1 == pieces.size()) {
            return false;
        }
        String form = pieces.get(at).form();
        return CharacterClass.isLeftBracket(pieces.get(at - 1).form().charAt(0))
                && CharacterClass.isRightBracket(pieces.get(at + 1).form().charAt(0))
                && (form.length() == 1 || isNumber(form, 0, form.length()));
    }

    /** The last period of {@code U.N.'s}: it belongs to the abbreviation and ends no sentence. NLP4J cuts the sentence there. */
    private static boolean isOwnersPeriod(List<Piece> pieces, int at) {
        if (at == 0 || at + 1 == pieces.size()) {
            return false;
        }
        Piece before = pieces.get(at - 1);
        Piece behind = pieces.get(at + 1);
        return pieces.get(at).form().equals(".")
                && before.form().indexOf('.') > 0
                && CharacterClass.toLower(behind.form()).equals("'s")
                && before.end() == pieces.get(at).start()
                && behind.start() == pieces.get(at).end();
    }

    private static void joinTwo(List<Piece> pieces, int at) {
        List<Piece> two = pieces.subList(at, at + 2);
        Piece whole = new Piece(
                two.get(0).form() + two.get(1).form(),
                two.get(0).start(),
                two.get(1).end());
        two.clear();
        pieces.add(at, whole);
    }

    private static void join(List<Piece> pieces, int at) {
        List<Piece> three = pieces.subList(at, at + 3);
        Piece whole = new Piece(
                three.get(0).form() + three.get(1).form() + three.get(2).form(),
                three.get(0).start(),
                three.get(2).end());
        three.clear();
        pieces.add(at, whole);
    }

    /** {@code 1999-2003}, {@code 80-90s}: two or four digits on each side. */
    private static boolean isSpanOfYears(String form) {
        int hyphen = form.indexOf('-');
        int end = form.length();
        boolean isDecade = end - hyphen == 4 && (form.charAt(end - 1) == 's' || form.charAt(end - 1) == 'S');
        return isYear(form, 0, hyphen) && isYear(form, hyphen + 1, isDecade ? end - 1 : end);
    }

    private static boolean isYear(String form, int from, int to) {
        return (to - from == 2 || to - from == 4) && isNumber(form, from, to);
    }

    private static boolean isNumber(String form, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!CharacterClass.isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] hyphenCuts(String form) {
        int hyphen = form.indexOf('-');
        return new int[] {hyphen, hyphen + 1};
    }

    /** The ends of a word and of the marks behind it, if another word follows without space: {@code end.The}; else null. */
    private static int @Nullable [] markCuts(String form) {
        int mark = letters(form, 0);
        int behind = mark;
        while (behind < form.length() && ".!?".indexOf(form.charAt(behind)) >= 0) {
            behind++;
        }
        boolean isWhole = letters(form, behind) == form.length();
        return mark >= 2 && behind > mark && form.length() - behind >= 2 && isWhole ? new int[] {mark, behind} : null;
    }

    private static int letters(String form, int from) {
        int to = from;
        while (to < form.length() && CharacterClass.isLetter(form.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Cuts the piece at a place in two. */
    private static void cut(List<Piece> pieces, int at, int length) {
        Piece piece = pieces.get(at);
        int middle = piece.start() + length;
        pieces.set(at, new Piece(piece.form().substring(0, length), piece.start(), middle));
        pieces.add(at + 1, new Piece(piece.form().substring(length), middle, piece.end()));
    }

    /** A text of a single word ends with a period even if the word is an abbreviation. */
    private static void cutLastPeriod(List<Piece> pieces) {
        String form = pieces.get(0).form();
        int last = form.length() - 1;
        if (last > 0 && form.charAt(last) == '.' && !CharacterClass.isFinalMark(form.charAt(last - 1))) {
            cut(pieces, 0, last);
        }
    }
}
