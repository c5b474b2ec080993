package org.tocsin.ground.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/** Claims whose cue is a noun or an adjective: "his claim that", "made a promise to", "criticism of", "is convinced that". */
final class NominalCues {
    private static final Set<String> VOICING = Set.of("express", "report", "suggest", "publish", "say-obj");
    static final Set<String> UNOWNED = Set.of("claimnoun", "support", "criticism", "concern");
    private static final Set<String> OWNERS = Set.of("by", "from", "among");

    private final Sentence sentence;
    private final Arguments arguments;
    private final CueLexicon lexicon;
    private final CuePhrase phrase;
    private final Sources sources;

    NominalCues(Sentence sentence, Arguments arguments, CueLexicon lexicon, CuePhrase phrase, Sources sources) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.phrase = phrase;
        this.sources = sources;
    }

    /** The claim whose cue is this noun; null for none. */
    @Nullable
    Utterance ofNoun(int noun) {
        Token token = sentence.token(noun);
        List<Cue> cues = lexicon.nouns(token.lemma());
        if (cues.isEmpty() || token.relation().isPremodifier()) {
            return null;
        }
        if (cues.get(0).has("attr")) {
            return holder(noun, cues.get(0));
        }
        int light = lightVerb(noun);
        int owner = owner(noun, light);
        BitSet words = new BitSet();
        words.set(noun);
        for (int i = noun - 1; i >= 0 && isModifier(i, noun); i--) {
            words.set(i);
        }
        if (light >= 0) {
            words.or(phrase.ofVerb(light));
            words.set(Math.min(light, noun), Math.max(light, noun) + 1);
        }
        for (Cue cue : cues) {
            BitSet content = content(noun, cue, words);
            if (content.isEmpty() && light >= 0) {
                content = complement(light, cue, words, noun); // offered congratulations to
            }
            boolean told = owner >= 0 || UNOWNED.contains(cue.name());
            if (!content.isEmpty() && told) {
                return sources.utterance(cue, noun, owner, words, content);
            }
        }
        return null;
    }

    /** "Growing concern": the adjective belongs to the cue. */
    private boolean isModifier(int i, int noun) {
        Token token = sentence.token(i);
        return token.head() == noun
                && token.wordClass() == WordClass.ADJECTIVE
                && token.relation().isPremodifier()
                && sentence.children(i).length == 0;
    }

    /** "Is a critic of the war": the subject of the "be" above a noun for somebody who holds a view. */
    private @Nullable Utterance holder(int noun, Cue cue) {
        Token token = sentence.token(noun);
        if (token.relation() != Relation.ATTR || token.head() < 0) {
            return null;
        }
        BitSet words = phrase.ofVerb(token.head());
        words.set(Math.min(token.head(), noun), noun + 1);
        BitSet content = content(noun, cue, words);
        int subject = sources.subject(token.head());
        return content.isEmpty() || subject < 0 ? null : sources.utterance(cue, noun, subject, words, content);
    }

    /** Of "voiced support for" the verb: one that is no cue with that object by itself ("dismissed criticism of"). */
    private int lightVerb(int noun) {
        Token token = sentence.token(noun);
        boolean object = token.relation() == Relation.DOBJ
                && token.head() < noun
                && sentence.token(token.head()).isVerb()
                && !sentence.hasChild(noun, Relation.POSS);
        if (!object) {
            return -1;
        }
        String verb = sentence.token(token.head()).lemma();
        boolean cue = lexicon.verbs(verb).stream()
                .anyMatch(reading -> reading.has("obj") && !VOICING.contains(reading.name()));
        return cue ? -1 : token.head();
    }

    private int owner(int noun, int light) {
        int possessor = sentence.child(noun, Relation.POSS);
        if (possessor >= 0) {
            return possessor;
        }
        for (String preposition : OWNERS) {
            int by = arguments.preposition(noun, preposition);
            int object = by < 0 ? -1 : sentence.child(by, Relation.POBJ);
            if (object >= 0) {
                return object;
            }
        }
        return light < 0 ? -1 : sources.subject(light);
    }

    private BitSet content(int noun, Cue cue, BitSet words) {
        BitSet content = new BitSet();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            boolean clause = token.relation() == Relation.CCOMP
                    || token.relation() == Relation.ACL && sentence.hasChild(child, Relation.MARK);
            boolean infinitive = (token.relation() == Relation.ACL || token.relation() == Relation.XCOMP)
                    && arguments.isInfinitive(child);
            if (child < noun) {
                continue;
            }
            if (clause && cue.has("clause") || infinitive && cue.has("inf")) {
                content.or(below(child, words));
            } else if (token.relation() == Relation.PREP && cue.has(token.lemma())) {
                words.set(child);
                for (int object : sentence.children(child)) {
                    content.or(below(object, words));
                }
            }
        }
        return content;
    }

    /** The claim whose cue is this adjective, or a participle used like one ("is convinced"); null for none. */
    @Nullable
    Utterance ofAdjective(int adjective) {
        Token token = sentence.token(adjective);
        boolean participle = token.tag().equals("VBN") && sentence.hasChild(adjective, Relation.AUXPASS);
        List<Cue> cues = participle ? lexicon.adjectives(token.form()) : lexicon.adjectives(token.lemma());
        if (!cues.isEmpty() && cues.get(0).has("made")) {
            return madeKnown(adjective, cues.get(0));
        }
        if (cues.isEmpty() || !participle && token.relation() != Relation.ACOMP || token.head() < 0 && !participle) {
            return null;
        }
        int verb = participle ? adjective : token.head();
        BitSet words = phrase.ofVerb(verb);
        words.set(Math.min(verb, adjective), adjective + 1);
        for (Cue cue : cues) {
            BitSet content = complement(adjective, cue, words, adjective);
            if (content.isEmpty() && verb != adjective) {
                content = complement(verb, cue, words, adjective);
            }
            if (!content.isEmpty()) {
                int subject = participle ? sentence.child(verb, Relation.NSUBJPASS) : sources.subject(verb);
                return subject < 0 ? null : sources.utterance(cue, adjective, subject, words, content);
            }
        }
        return null;
    }

    /** "Made it clear that", "made clear that". */
    private @Nullable Utterance madeKnown(int adjective, Cue cue) {
        int verb = sentence.token(adjective).head();
        if (verb < 0 || !sentence.token(verb).is("make") || verb > adjective || sources.subject(verb) < 0) {
            return null;
        }
        BitSet words = phrase.ofVerb(verb);
        words.set(verb, adjective + 1);
        BitSet content = new BitSet();
        for (Token token : sentence.tokens()) {
            boolean below = token.head() == adjective || token.head() == verb;
            boolean clause = token.relation() == Relation.CCOMP || sentence.hasChild(token.index(), Relation.MARK);
            if (below && clause && token.index() > adjective) {
                content.or(below(token.index(), words));
            }
        }
        return content.isEmpty() ? null : sources.utterance(cue, adjective, sources.subject(verb), words, content);
    }

    private BitSet complement(int top, Cue cue, BitSet words, int behind) {
        BitSet content = new BitSet();
        for (int child : sentence.children(top)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.CCOMP && cue.has("clause")
                    || token.relation() == Relation.XCOMP && cue.has("inf") && child > behind) {
                content.or(below(child, words));
            } else if (token.relation() == Relation.PREP && cue.has(token.lemma()) && child > behind) {
                words.set(child);
                for (int object : sentence.children(child)) {
                    content.or(below(object, words));
                }
            }
        }
        return content;
    }

    private BitSet below(int top, BitSet words) {
        return Utterance.subtree(sentence, top, i -> !words.get(i));
    }
}
