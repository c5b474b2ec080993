package org.tocsin.annotate.token;

import java.util.List;
import java.util.regex.Matcher;
import org.tocsin.annotate.word.CharacterClass;
import org.tocsin.annotate.word.Hyperlinks;

/** Cuts a run of characters without white space into words and symbols. */
final class RunSplitter {
    private final WordLists lists;
    private final Hyperlinks links;
    private final Emoticons emoticons;
    private final Symbols symbols;
    private final Morphemes morphemes;

    RunSplitter(WordLists lists, Hyperlinks links, Emoticons emoticons) {
        this.lists = lists;
        this.links = links;
        this.emoticons = emoticons;
        symbols = new Symbols(lists);
        morphemes = new Morphemes(lists);
    }

    /** Appends the pieces of the run, which begins at {@code offset} in the text. */
    void split(String run, int offset, List<Piece> pieces) {
        int[] whole = unbroken(run);
        if (whole[0] > 0) {
            splitAtSymbols(run.substring(0, whole[0]), offset, pieces);
        }
        add(run, whole[0], whole[1], offset, pieces);
        if (whole[1] < run.length()) {
            splitAtSymbols(run.substring(whole[1]), offset + whole[1], pieces);
        }
    }

    /** Start and end of an address, a face or a listed word in the run, which is not cut; two zeros for none. */
    private int[] unbroken(String run) {
        if (links.startsWithProtocol(run) || lists.preserved().contains(run)) {
            return new int[] {0, run.length()};
        }
        int[] face = emoticons.find(run);
        if (face != null) {
            return face;
        }
        Matcher address = links.find(run);
        return address == null ? new int[2] : new int[] {address.start(), address.end()};
    }

    private void splitAtSymbols(String run, int offset, List<Piece> pieces) {
        List<int[]> spans = symbols.spans(run);
        int last = spans.size() - 1;
        for (int i = 0; i <= last; i++) {
            int[] span = spans.get(i);
            if (i == 0 || i == last) {
                addSymbols(run, span[0], span[1], offset, pieces);
            } else {
                add(run, span[0], span[1], offset, pieces);
            }
            if (i < last && span[1] < spans.get(i + 1)[0]) {
                addWord(run, span[1], spans.get(i + 1)[0], offset, pieces);
            }
        }
    }

    private void addWord(String run, int from, int to, int offset, List<Piece> pieces) {
        int begin = from;
        for (int cut : morphemes.cuts(run.substring(from, to))) {
            add(run, begin, from + cut, offset, pieces);
            begin = from + cut;
        }
        add(run, begin, to, offset, pieces);
    }

    /** Cuts symbols into repetitions of one, brackets, quotes and separators each by themselves, and what else stands together. */
    private static void addSymbols(String run, int from, int to, int offset, List<Piece> pieces) {
        int begin = from;
        int i = from;
        while (i < to) {
            char c = run.charAt(i);
            boolean isFinal = CharacterClass.isFinalMark(c);
            int end = i + 1;
            while (end < to && (isFinal ? CharacterClass.isFinalMark(run.charAt(end)) : run.charAt(end) == c)) {
                end++;
            }
            if (isFinal || standsAlone(c) || end > i + 1) {
                add(run, begin, i, offset, pieces);
                add(run, i, end, offset, pieces);
                begin = end;
            }
            i = end;
        }
        add(run, begin, to, offset, pieces);
    }

    private static boolean standsAlone(char c) {
        return CharacterClass.isBracket(c) || CharacterClass.isSeparator(c) || CharacterClass.isQuote(c) || c == '`';
    }

    private static void add(String run, int from, int to, int offset, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(run.substring(from, to), offset + from, offset + to));
        }
    }
}
