package org.tocsin.annotate.token;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.Hyperlinks;

/**
 * Cuts a text into words and sentences. The rules and their order are those of NLP4J's English tokenizer, on whose words the models were
 * trained. A tokenizer never changes: any number of threads may use one.
 */
public final class Tokenizer {
    private final RunSplitter splitter;

    private Tokenizer(RunSplitter splitter) {
        this.splitter = splitter;
    }

    public static Tokenizer of(ArrayFile file, Hyperlinks links) {
        return new Tokenizer(new RunSplitter(WordLists.of(file), links, Emoticons.of(file)));
    }

    /** The sentences of a text, in order; no sentence is empty. */
    public List<List<Piece>> sentences(String text) {
        return Sentences.of(words(text));
    }

    private List<Piece> words(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 5 + 4);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isWhiteSpace(text.charAt(i))) {
                if (begin < i) {
                    splitter.split(text.substring(begin, i), begin, pieces);
                }
                begin = i + 1;
            }
        }
        Repairs.apply(pieces);
        return pieces;
    }

    private static boolean isWhiteSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
