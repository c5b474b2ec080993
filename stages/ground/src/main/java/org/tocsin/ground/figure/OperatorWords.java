package org.tocsin.ground.figure;

import java.util.Set;
import org.tocsin.model.event.Figure.Operator;
import org.tocsin.model.syntax.Sentence;

/** What the words around a number make of it: "more than", "at least", "up to", "about", "or more". */
final class OperatorWords {
    private static final Set<String> MORE = Set.of("over", "above", "exceeding");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost", "estimated", "circa");

    private static final Set<String> AT_LEAST = Set.of("at least", "no fewer", "a minimum", "as many");
    private static final Set<String> LESS_THAN = Set.of("up to", "at most", "less than", "fewer than");
    private static final Set<String> MORE_THAN = Set.of("more than", "greater than", "upwards of");
    private static final Set<String> THAN = Set.of("more than", "less than", "fewer than", "greater than");
    private static final Set<String> PAIRS =
            Set.of("at least", "no fewer", "up to", "at most", "upwards of", "close to", "as many");

    private final Sentence sentence;
    private final CountedThings things;

    OperatorWords(Sentence sentence, CountedThings things) {
        this.sentence = sentence;
        this.things = things;
    }

    /** The operator of the number between two tokens. */
    Operator at(int first, int last) {
        int at = first - 1;
        while (at >= 0
                && (things.currency(word(at)).isPresent()
                        || word(at).equals("the")
                        || word(at).equals("some") && at > 0)) {
            at--;
        }
        String one = word(at);
        String two = word(at - 1) + " " + one;
        boolean denied = word(at - 2).equals("no");
        if (AT_LEAST.contains(two)
                || denied && (two.equals("less than") || two.equals("fewer than"))
                || word(last + 1).equals("or") && word(last + 2).equals("more")) {
            return Operator.AT_LEAST;
        }
        if (denied && two.equals("more than") || LESS_THAN.contains(two)) {
            return Operator.LESS_THAN;
        }
        if (MORE_THAN.contains(two) || MORE.contains(one)) {
            return Operator.MORE_THAN;
        }
        if (one.equals("under") && at > 0 && !sentence.token(at - 1).isVerb()) {
            return Operator.LESS_THAN;
        }
        boolean about = ABOUT.contains(one)
                || two.equals("close to")
                || word(last + 1).equals("or") && word(last + 2).equals("so");
        return about ? Operator.ABOUT : Operator.EQUAL;
    }

    /** Where the words of an operator before a number begin; the number itself for none. */
    int start(int number) {
        String one = word(number - 1);
        String two = word(number - 2) + " " + one;
        if (word(number - 3).equals("no") && THAN.contains(two)) {
            return number - 3;
        }
        if (PAIRS.contains(two) || THAN.contains(two)) {
            return number - 2;
        }
        return MORE.contains(one) || ABOUT.contains(one) || one.equals("under") || one.equals("between")
                ? number - 1
                : number;
    }

    private String word(int i) {
        return sentence.lower(i);
    }
}
