package org.tocsin.code.actor;

import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.TextSpan;

/** Where the noun phrase around a head begins and ends. */
final class NounPhrases {
    private NounPhrases() {}

    /** From the first word before the head to its last "of" phrase, without relative clauses, appositions and conjuncts. */
    static TextSpan span(Sentence sentence, int head) {
        int first = firstToken(sentence, head);
        int last = lastToken(sentence, head, 0);
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    static int firstToken(Sentence sentence, int head) {
        int first = head;
        for (int child : sentence.children(head)) {
            if (child < first && isInside(sentence.token(child))) {
                first = Math.min(first, firstToken(sentence, child));
            }
        }
        return first;
    }

    private static boolean isInside(Token child) {
        Relation relation = child.relation();
        return relation.isPremodifier()
                || relation == Relation.DET
                || relation == Relation.POSS
                || relation == Relation.PREDET
                || relation == Relation.QMOD
                || relation == Relation.CASE
                || relation == Relation.ADVMOD && child.index() < child.head();
    }

    private static int lastToken(Sentence sentence, int head, int depth) {
        int last = head;
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child > head && depth < 4) {
                if (token.relation() == Relation.PREP && token.is("of") && sentence.hasChild(child, Relation.POBJ)) {
                    last = Math.max(last, lastToken(sentence, sentence.child(child, Relation.POBJ), depth + 1));
                } else if (token.relation().isPremodifier() && child == last + 1) {
                    last = child;
                }
            }
        }
        return last;
    }
}
