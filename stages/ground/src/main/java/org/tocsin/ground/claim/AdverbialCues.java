package org.tocsin.ground.claim;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Claims told by an adverbial: "according to the census, ...", "in his view, ...", "the general reportedly fled". */
final class AdverbialCues {
    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final Sources sources;

    AdverbialCues(Sentence sentence, CueLexicon lexicon, Sources sources) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    /** The claim whose cue is this word; null for none. */
    @Nullable
    Utterance of(int word) {
        for (Cue cue : lexicon.adverbs(sentence.lower(word))) {
            Utterance found = switch (cue.name()) {
                case "according" -> according(word, cue);
                case "account" -> account(word, cue);
                default -> adverb(word, cue);
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Utterance adverb(int word, Cue cue) {
        Token token = sentence.token(word);
        if (token.relation() != Relation.ADVMOD || token.head() < 0) {
            return null;
        }
        BitSet words = new BitSet();
        words.set(word);
        return sources.utterance(cue, word, -1, words, Utterance.subtree(sentence, token.head(), i -> i != word));
    }

    /** "In a poll, two in three want talks"; "in his view": a preposition and a word for a document or a mind before the clause. */
    private @Nullable Utterance account(int word, Cue cue) {
        Token token = sentence.token(word);
        int object = sentence.child(word, Relation.POBJ);
        boolean leads = token.relation() == Relation.PREP && token.head() > word && object >= 0;
        if (!leads || !cue.has(sentence.token(object).lemma())) {
            return null;
        }
        BitSet words = new BitSet();
        words.set(word);
        return sources.utterance(cue, word, object, words, Utterance.subtree(sentence, token.head(), i -> i != word));
    }

    private @Nullable Utterance according(int word, Cue cue) {
        Token token = sentence.token(word);
        for (int child : sentence.children(word)) {
            int object = cue.has(sentence.token(child).lemma()) ? sentence.child(child, Relation.POBJ) : -1;
            if (object >= 0) {
                BitSet words = new BitSet();
                words.set(word);
                words.set(child);
                BitSet content =
                        token.head() < 0 ? complement(word) : Utterance.subtree(sentence, clause(word), i -> i != word);
                content.clear(0, openBracket(word) + 1);
                return sources.utterance(cue, word, object, words, content);
            }
        }
        return null;
    }

    /** The bracket that a word stands in, -1 for none: a source in brackets is the source of what stands there with it. */
    private int openBracket(int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (sentence.token(i).form().equals(")")) {
                return -1;
            }
            if (sentence.token(i).form().equals("(")) {
                return i;
            }
        }
        return -1;
    }

    /** The head of what stands behind a source: behind a comma, that is the whole sentence before it. */
    private int clause(int word) {
        int head = sentence.token(word).head();
        boolean last = word > 0 && sentence.token(word - 1).form().equals(",") && closesSentence(word);
        while (last && sentence.token(head).head() >= 0) {
            head = sentence.token(head).head();
        }
        return head;
    }

    private boolean closesSentence(int word) {
        int end = word;
        for (int i : Utterance.subtree(sentence, word, i -> true).stream().toArray()) {
            end = Math.max(end, i);
        }
        for (int i = end + 1; i < sentence.size(); i++) {
            if (sentence.token(i).wordClass() != WordClass.PUNCTUATION
                    || sentence.token(i).form().equals(")")) {
                return false;
            }
        }
        return true;
    }

    /** "That is according to a report": the rest of the sentence. */
    private BitSet complement(int word) {
        BitSet content = new BitSet();
        for (int child : sentence.children(word)) {
            Relation relation = sentence.token(child).relation();
            if (relation.isSubject() || relation == Relation.CCOMP) {
                content.or(Utterance.subtree(sentence, child, i -> true));
            }
        }
        return content;
    }
}
