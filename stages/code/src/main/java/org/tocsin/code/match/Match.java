package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.code.lexicon.Sense;

/**
 * A sense whose frame fits at a word, with the heads of what fills it. Written by {@link FrameMatcher} while it tries, read-only afterwards.
 */
public final class Match {
    private final Sense sense;
    private final int head;
    private final int whole;
    private final int support;
    final List<Integer> actors = new ArrayList<>(2);
    final List<Integer> recipients = new ArrayList<>(2);
    final List<Integer> themes = new ArrayList<>(2);
    final List<Integer> acts = new ArrayList<>(2);
    final List<Integer> anchors = new ArrayList<>(6);
    final List<Integer> literals = new ArrayList<>(2);

    Match(Sense sense, int head, int whole, int support) {
        this.sense = sense;
        this.head = head;
        this.whole = whole;
        this.support = support;
        anchors.add(head);
        if (whole != head) {
            anchors.add(whole);
        }
        if (support >= 0) {
            anchors.add(support);
        }
    }

    public Sense sense() {
        return sense;
    }

    /** The word that names the act. */
    public int head() {
        return head;
    }

    /** The head of the noun phrase that an event noun stands in: of "a mediation effort" the effort; else the word itself. */
    int whole() {
        return whole;
    }

    /** The light verb that carries an event noun ("launched an attack"), or -1. */
    public int support() {
        return support;
    }

    /** The word whose tense, modals and negation say how real the act is. */
    public int clauseHead() {
        return support >= 0 ? support : head;
    }

    public List<Integer> actors() {
        return actors;
    }

    public List<Integer> recipients() {
        return recipients;
    }

    public List<Integer> themes() {
        return themes;
    }

    /** Heads of the acts that an operator works on. */
    public List<Integer> acts() {
        return acts;
    }

    /** Words that the frame asks for by lemma; their own senses are part of this one. */
    public List<Integer> literals() {
        return literals;
    }
}
