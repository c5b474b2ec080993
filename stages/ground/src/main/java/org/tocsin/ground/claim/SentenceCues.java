package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** All cues of one sentence with their sources and contents, by its grammar alone. */
final class SentenceCues {
    private final VerbCues verbs;
    private final NominalCues nominals;
    private final AdverbialCues adverbials;
    private final ColonCues colons;
    private final Sentence sentence;

    SentenceCues(Sentence sentence, CueLexicon lexicon) {
        Arguments arguments = new Arguments(sentence);
        Sources sources = new Sources(sentence, arguments, lexicon);
        CuePhrase phrase = new CuePhrase(sentence);
        this.sentence = sentence;
        this.verbs = new VerbCues(sentence, arguments, lexicon, phrase, sources);
        this.nominals = new NominalCues(sentence, arguments, lexicon, phrase, sources);
        this.colons = new ColonCues(sentence);
        this.adverbials = new AdverbialCues(sentence, lexicon, sources);
    }

    /** In the order of their cues. */
    List<Utterance> find() {
        List<Utterance> found = new ArrayList<>();
        Utterance heading = colons.find();
        if (heading != null) {
            found.add(heading);
        }
        for (Token token : sentence.tokens()) {
            Utterance utterance = at(token);
            if (utterance != null) {
                found.add(utterance);
            }
        }
        found.replaceAll(utterance -> chained(utterance, List.copyOf(found)));
        found.removeIf(utterance -> chainedTo(utterance, found) != null);
        found.removeIf(utterance -> isPartOfCue(utterance, found));
        List<Utterance> asides =
                found.stream().map(utterance -> aside(utterance, found)).toList();
        return asides.stream()
                .map(utterance -> withoutAsides(utterance, asides))
                .toList();
    }

    /** Of "voiced support for" the cue is the whole, not "voiced" alone. */
    private boolean isPartOfCue(Utterance utterance, List<Utterance> all) {
        for (Utterance other : all) {
            boolean noun = sentence.token(other.head()).isNominal();
            if (noun && !other.equals(utterance) && other.words().get(utterance.head())) {
                return true;
            }
        }
        return false;
    }

    /** "Refused to endorse": the cue below takes the one above into its phrase, and what that one makes of it. */
    private Utterance chained(Utterance inner, List<Utterance> all) {
        for (Utterance outer : all) {
            if (inner.equals(chainedTo(outer, all))) {
                BitSet words = (BitSet) inner.words().clone();
                words.or(outer.words());
                return new Utterance(
                        inner.cue().below(outer.cue()),
                        inner.head(),
                        outer.speaker(),
                        outer.source(),
                        words,
                        inner.content(),
                        inner.reports());
            }
        }
        return inner;
    }

    /** The claim whose verb is the infinitive that this one's verb governs; null for none. */
    private @Nullable Utterance chainedTo(Utterance outer, List<Utterance> all) {
        Token verb = sentence.token(outer.head());
        int complement = verb.isVerb() && !sentence.hasChild(outer.head(), Relation.DOBJ)
                ? sentence.child(outer.head(), Relation.XCOMP)
                : -1;
        boolean governs = complement > outer.head()
                && (outer.cue().has("inf") || outer.cue().has("whole"));
        for (Utterance inner : governs ? all : List.<Utterance>of()) {
            if (inner.head() == complement
                    && inner.speaker() == outer.speaker()
                    && !inner.content().isEmpty()) {
                return inner;
            }
        }
        return null;
    }

    /** "He said the plan failed, adding that he would go": "adding" does not lie in what he said, however the parser hangs it. */
    private Utterance withoutAsides(Utterance utterance, List<Utterance> all) {
        BitSet content = (BitSet) utterance.content().clone();
        for (Utterance other : all) {
            if (isAside(other) && content.get(other.head())) {
                content.andNot(Utterance.subtree(sentence, other.head(), i -> true));
            }
        }
        return utterance.withContent(content);
    }

    private Utterance aside(Utterance utterance, List<Utterance> all) {
        if (isAside(utterance)) {
            for (Utterance other : all) {
                Token above = sentence.token(utterance.head());
                if (other.content().get(utterance.head())
                        && sentence.isBelow(above.head(), other.head())
                        && !isAside(other)) {
                    return utterance.by(other);
                }
            }
        }
        return utterance;
    }

    private boolean isAside(Utterance utterance) {
        int head = utterance.head();
        Token token = sentence.token(head);
        if (isJoined(token)) {
            return true;
        }
        return token.tag().equals("VBG")
                && (utterance.cue().has("clause") || utterance.cue().has("quote"))
                && !sentence.hasChild(head, Relation.NSUBJ)
                && head > 1
                && token.relation() != Relation.PCOMP
                && (isStop(head - 1) || sentence.token(head - 1).relation() == Relation.ADVMOD && isStop(head - 2));
    }

    /** "Says she respects him but argues that he cannot deliver". */
    private boolean isJoined(Token verb) {
        int clause = sentence.child(verb.index(), Relation.CCOMP);
        int mark = clause < 0 ? -1 : sentence.child(clause, Relation.MARK);
        return verb.isVerb()
                && verb.relation() == Relation.CONJ
                && mark >= 0
                && sentence.token(mark).is("that")
                && !sentence.hasChild(verb.index(), Relation.NSUBJ);
    }

    private boolean isStop(int i) {
        return sentence.token(i).wordClass() == WordClass.PUNCTUATION
                && !sentence.token(i).tag().equals("``");
    }

    private @Nullable Utterance at(Token token) {
        Utterance found = adverbials.of(token.index());
        if (found == null && (token.isVerb() || token.wordClass() == WordClass.ADJECTIVE)) {
            found = nominals.ofAdjective(token.index());
        }
        if (found == null && token.isVerb()) {
            found = verbs.of(token.index());
        }
        if (found == null && token.isNominal()) {
            found = nominals.ofNoun(token.index());
        }
        return found;
    }
}
