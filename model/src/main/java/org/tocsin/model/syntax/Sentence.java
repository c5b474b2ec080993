package org.tocsin.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.text.TextSpan;

/**
 * A sentence and its dependency graph. Immutable; children are listed from left to right. A sentence that a {@link TreeGate} has kept from
 * the parser has words, tags and lemmas only: no names, no heads, no children.
 */
public final class Sentence {
    private final int index;
    private final TextSpan span;
    private final List<Token> tokens;
    private final int[][] children;
    private final String[] lower;
    private final boolean parsed;

    /**
     * @param index place in the article, from 0
     * @param tokens in order, each {@link Token#index()} its place, heads within the sentence
     */
    public Sentence(int index, TextSpan span, List<Token> tokens) {
        this(index, span, tokens, true);
    }

    private Sentence(int index, TextSpan span, List<Token> tokens, boolean parsed) {
        this.parsed = parsed;
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.lower = new String[this.tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = this.tokens.get(i).form().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence without a tree: every token is without head. */
    public static Sentence withoutTree(int index, TextSpan span, List<Token> tokens) {
        return new Sentence(index, span, tokens, false);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** Whether it has names and a tree. */
    public boolean isParsed() {
        return parsed;
    }

    public int index() {
        return index;
    }

    public TextSpan span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The form of token {@code i} in lower case; empty for a place before the first or behind the last token. */
    public String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** Indexes of the tokens that depend on token {@code i}, left to right. Shared: do not write to it. */
    public int[] children(int i) {
        return children[i];
    }

    /** The first child of {@code i} with this relation, or -1. */
    public int child(int i, Relation relation) {
        for (int child : children[i]) {
            if (token(child).relation() == relation) {
                return child;
            }
        }
        return -1;
    }

    public boolean hasChild(int i, Relation relation) {
        return child(i, relation) >= 0;
    }

    /** The token and all tokens below it, left to right. */
    public List<Integer> subtree(int i) {
        List<Integer> found = new ArrayList<>();
        collect(i, found);
        found.sort(null);
        return found;
    }

    private void collect(int top, List<Integer> found) {
        found.add(top);
        for (int next = 0; next < found.size(); next++) {
            for (int child : children[found.get(next)]) {
                found.add(child);
            }
        }
    }

    /** Whether {@code i} lies at or below {@code top}. */
    public boolean isBelow(int i, int top) {
        int steps = 0;
        for (int at = i; at >= 0 && steps <= tokens.size(); at = token(at).head(), steps++) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }
}
