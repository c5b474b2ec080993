package org.tocsin.ground.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.link.LinkCues.Found;
import org.tocsin.ground.link.LinkCues.Ties;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * Finds the ties between deeds that the words of an article state: the cues of {@code grammar/link-cues.tsv}, clauses with "because", and
 * infinitives of purpose. Either end may be a deed of the sentence or words that point back to one told earlier ({@link ToldDeeds}); what
 * stands behind a cue may also be words that name no deed.
 */
public final class LinkFinder {
    /** How many sentences back "the aim is" reaches. */
    private static final int PURPOSE_REACH = 3;

    private final LinkCues cues;
    private final DeedNouns nouns;

    public LinkFinder(KnowledgeFiles files) {
        this.cues = new LinkCues(files);
        this.nouns = new DeedNouns(files);
    }

    /** Whether a sentence, parsed or not, has a cue. */
    public boolean mayHoldTie(Sentence sentence) {
        return !cues.in(sentence).isEmpty();
    }

    /** The ties of an article, sentence by sentence, in the order of their cues. */
    public List<StatedLink> find(AnnotatedDocument annotated, List<Deed> deeds, List<Claim> claims, Parties parties) {
        if (deeds.isEmpty()) {
            return List.of();
        }
        ToldDeeds told = new ToldDeeds(deeds, nouns, parties);
        List<StatedLink> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Reading reading = new Reading(sentence, told, annotated.document().text(), claims, found);
            cues.in(sentence).forEach(reading::read);
            reading.readClauses();
        }
        return found;
    }

    /** One sentence and the ties that it states. */
    private record Reading(Sentence sentence, ToldDeeds told, String text, List<Claim> claims, List<StatedLink> found) {

        void read(Found cue) {
            switch (cue.cue().ties()) {
                case BEHIND -> readBehind(cue);
                case BEFORE, MUTUAL -> readBefore(cue);
                case VERB -> readVerb(cue);
                case PREDICATE -> readPredicate(cue);
                case PURPOSE -> readPurpose(cue);
            }
        }

        private void readBehind(Found cue) {
            Deed deed = deedAbove(cue, true);
            int object = objectOf(cue.first(), cue.last());
            if (deed != null && object >= 0) {
                tie(cue, deed, deedsIn(object, deed), span(object));
            }
        }

        private void readBefore(Found cue) {
            Deed deed = objectOf(cue.first(), cue.last()) >= 0 ? null : deedAbove(cue, false);
            Deed other = deed == null ? null : told.answered(deed, cue.cue().ties() == Ties.MUTUAL);
            if (deed != null && other != null) {
                tie(cue, deed, Set.of(other), other.event().trigger().words().span());
            }
        }

        /** "responded to the raid by closing the border", "responded by closing it", "responded that ...". */
        private void readVerb(Found cue) {
            Token verb = sentence.token(cue.first());
            Deed deed = verb.isVerb() ? answerOf(verb.index()) : null;
            if (deed == null) {
                return;
            }
            for (String word : List.of("to", "for", "against")) {
                int preposition = childThatIs(verb.index(), word);
                int object = preposition < 0 ? -1 : sentence.child(preposition, Relation.POBJ);
                if (object >= 0) {
                    int means = deed.candidate().trigger().index();
                    tie(cue, deed, deedsIn(object, deed), spanWithout(object, means));
                    return;
                }
            }
            Deed other = told.answered(deed, false);
            if (other != null) {
                tie(cue, deed, Set.of(other), other.event().trigger().words().span());
            }
        }

        /** The deed that an answer consists of: "by" or "with" which one answers, or the saying itself. */
        private @Nullable Deed answerOf(int verb) {
            for (int word : sentence.subtree(verb)) {
                boolean means =
                        sentence.token(word).is("by") || sentence.token(word).is("with");
                for (Deed deed : told.in(sentence)) {
                    int trigger = deed.candidate().trigger().index();
                    if (means && word > verb && sentence.token(word).head() < word && sentence.isBelow(trigger, word)) {
                        return deed;
                    }
                }
            }
            return told.in(sentence).stream()
                    .filter(deed -> deed.standsAt(sentence.index(), verb))
                    .findFirst()
                    .orElse(null);
        }

        /** "The murder became the pretext (for the raid)". */
        private void readPredicate(Found cue) {
            int noun = cue.last();
            Token token = sentence.token(noun);
            boolean predicate = token.relation() == Relation.ATTR || token.relation() == Relation.DOBJ;
            int copula = predicate ? token.head() : -1;
            boolean copular = copula >= 0
                    && Set.of("be", "become", "provide", "give")
                            .contains(sentence.token(copula).lemma());
            if (!copular || sentence.hasChild(copula, Relation.NEG)) {
                return;
            }
            Deed deed = deedOfSubject(copula);
            int preposition = childThatIs(noun, "for");
            int object = preposition < 0 ? -1 : sentence.child(preposition, Relation.POBJ);
            if (deed == null || object < 0 && cue.cue().type() != StatedLink.Type.PRETEXT) {
                return;
            }
            TextSpan behind = object < 0 ? sentence.token(noun).span() : span(object);
            tie(cue, deed, object < 0 ? Set.of() : deedsIn(object, deed), behind);
        }

        /** "The aim is to ...", "the key point is the attempt to ...": of the deed that was told last. */
        private void readPurpose(Found cue) {
            Token noun = sentence.token(cue.last());
            int verb = noun.relation().isSubject() ? noun.head() : -1;
            if (verb < 0 || !sentence.token(verb).is("be") || sentence.hasChild(verb, Relation.NEG)) {
                return;
            }
            int of = childThatIs(noun.index(), "of");
            int owner = of < 0 ? -1 : sentence.child(of, Relation.POBJ);
            Deed deed = owner >= 0 ? recalled(owner) : told.latest(sentence, PURPOSE_REACH, any -> true);
            for (int child : sentence.children(verb)) {
                Relation relation = sentence.token(child).relation();
                boolean told = relation == Relation.ATTR || relation == Relation.XCOMP || relation == Relation.CCOMP;
                if (deed != null && child > verb && told) {
                    tie(cue, deed, deedsIn(child, deed), span(child));
                    return;
                }
            }
        }

        /** "because ...", "... to force them to ...": clauses below the clause of a deed. */
        void readClauses() {
            for (Deed deed : told.in(sentence)) {
                int head = deed.candidate().clauseHead();
                for (int clause : sentence.children(head)) {
                    if (sentence.token(clause).relation() != Relation.ADVCL || clause < head) {
                        continue;
                    }
                    int because = childBefore(clause, "because");
                    int to = sentence.token(clause).tag().equals("VB") ? childBefore(clause, "to") : -1;
                    Set<Deed> others = because >= 0 || to >= 0 ? deedsIn(clause, deed) : Set.of();
                    if (because >= 0 || to >= 0 && !others.isEmpty()) {
                        StatedLink.Type type = because >= 0 ? StatedLink.Type.CAUSE : StatedLink.Type.PURPOSE;
                        TextSpan cue =
                                sentence.token(because >= 0 ? because : to).span();
                        tie(type, cue, deed, first(others), span(clause));
                    }
                }
            }
        }

        /** The deed of the clause that a cue hangs on: of the word above, or of its subject ("the arrest was a response to"). */
        private @Nullable Deed deedAbove(Found cue, boolean ofSubject) {
            for (int at = cue.first(); at >= 0; at = sentence.token(at).head()) {
                for (Deed deed : told.in(sentence)) {
                    int trigger = deed.candidate().trigger().index();
                    boolean its = trigger == at || deed.candidate().clauseHead() == at;
                    if (its && (trigger < cue.first() || trigger > cue.last()) && at != cue.first()) {
                        return deed;
                    }
                }
                if (ofSubject && sentence.token(at).isVerb()) {
                    Deed deed = deedOfSubject(at);
                    if (deed != null) {
                        return deed;
                    }
                }
            }
            return null;
        }

        private @Nullable Deed deedOfSubject(int verb) {
            for (int child : sentence.children(verb)) {
                if (!sentence.token(child).relation().isSubject()) {
                    continue;
                }
                for (Deed deed : told.in(sentence)) {
                    if (sentence.isBelow(deed.candidate().trigger().index(), child)) {
                        return deed;
                    }
                }
                return recalled(child);
            }
            return null;
        }

        private @Nullable Deed recalled(int word) {
            return told.recall(sentence, word, null);
        }

        /** The deeds that a phrase or clause tells, else those told earlier that its nouns point back to. */
        private Set<Deed> deedsIn(int head, Deed other) {
            Set<Deed> deeds = new LinkedHashSet<>();
            for (Deed deed : told.in(sentence)) {
                if (!deed.id().equals(other.id())
                        && sentence.isBelow(deed.candidate().trigger().index(), head)) {
                    deeds.add(deed);
                    return deeds;
                }
            }
            for (int word = head; word >= 0; word = sentence.child(word, Relation.CONJ)) {
                Deed deed = told.recall(sentence, word, other);
                if (deed != null) {
                    deeds.add(deed);
                }
            }
            return deeds;
        }

        /** The phrase or clause behind a cue, whichever of its words it hangs on: its head, or -1. */
        private int objectOf(int first, int last) {
            for (int word = last; word >= first; word--) {
                for (int child : sentence.children(word)) {
                    Relation relation = sentence.token(child).relation();
                    if (child > last
                            && Set.of(Relation.POBJ, Relation.PCOMP, Relation.DOBJ)
                                    .contains(relation)) {
                        return child;
                    }
                }
            }
            return -1;
        }

        private int childThatIs(int word, String lemma) {
            for (int child : sentence.children(word)) {
                if (child > word && sentence.token(child).is(lemma)) {
                    return child;
                }
            }
            return -1;
        }

        private int childBefore(int word, String lemma) {
            for (int child : sentence.children(word)) {
                if (child < word && sentence.token(child).is(lemma)) {
                    return child;
                }
            }
            return -1;
        }

        private TextSpan span(int head) {
            TextSpan span = sentence.token(head).span();
            for (int word : sentence.subtree(head)) {
                span = span.union(sentence.token(word).span());
            }
            return span;
        }

        /** A phrase up to the words "by doing so", which the parser may hang on it. */
        private TextSpan spanWithout(int head, int means) {
            int cut = means;
            while (cut >= 0 && sentence.token(cut).head() != head) {
                cut = sentence.token(cut).head();
            }
            TextSpan span = sentence.token(head).span();
            for (int word : sentence.subtree(head)) {
                span = cut >= 0 && word >= cut
                        ? span
                        : span.union(sentence.token(word).span());
            }
            return span;
        }

        private void tie(Found cue, Deed deed, Set<Deed> others, TextSpan target) {
            TextSpan words = sentence.token(cue.first())
                    .span()
                    .union(sentence.token(cue.last()).span());
            if (others.isEmpty()) {
                tie(cue.cue().type(), words, deed, null, target);
            }
            others.forEach(other -> tie(cue.cue().type(), words, deed, other, target));
        }

        private void tie(StatedLink.Type type, TextSpan cue, Deed from, @Nullable Deed to, TextSpan target) {
            Party holder = claims.stream()
                    .filter(claim -> claim.content().stream().anyMatch(span -> span.contains(cue)))
                    .findFirst()
                    .map(Claim::speaker)
                    .orElse(null);
            found.add(new StatedLink(
                    type,
                    from.id(),
                    to == null ? null : to.id(),
                    Passage.of(cue, text),
                    Passage.of(target, text),
                    holder));
        }

        private static @Nullable Deed first(Set<Deed> deeds) {
            return deeds.isEmpty() ? null : deeds.iterator().next();
        }
    }
}
