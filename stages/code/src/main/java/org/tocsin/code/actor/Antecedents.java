package org.tocsin.code.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/**
 * Whom pronouns and "the detainees" point back to: a party that governs their clause, what the sentence says they are ("two of those
 * detained turned out to be Russian agents"), else the last one told of.
 */
final class Antecedents {
    private static final Set<String> PERSON_PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "himself", "herself", "hers");
    private static final Set<String> GROUP_PRONOUNS =
            Set.of("it", "its", "they", "them", "their", "itself", "themselves");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<Relation> AFTER_THOSE =
            Set.of(Relation.ACL, Relation.AMOD, Relation.NMOD, Relation.RELCL, Relation.ACOMP, Relation.ADVMOD);

    private final Sentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final SentenceActors actors;
    private final Set<Integer> victims = new HashSet<>();

    Antecedents(Sentence sentence, Arguments arguments, Discourse discourse, SentenceActors actors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.actors = actors;
    }

    /** The party behind a pronoun; null for one that stands for no party ("who", "this"). */
    @Nullable
    Party ofPronoun(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (PERSON_PRONOUNS.contains(form)) {
            return pointBack(token, true);
        }
        if (GROUP_PRONOUNS.contains(form)) {
            Party victim = isSufferer(token) ? discourse.latestVictim(sentence.index()) : null;
            if (victim != null) {
                victims.add(token.index());
                return standFor(actors.unresolved(token.index()), victim);
            }
            return pointBack(token, false);
        }
        if (form.equals("those")) {
            Party own = actors.unresolved(token.index());
            Party earlier = ofNoun(token.index());
            return earlier == null ? own : standFor(own, earlier);
        }
        return null;
    }

    /** "They were beaten": the one that something is done to. */
    private static boolean isSufferer(Token pronoun) {
        return pronoun.relation() == Relation.NSUBJPASS && pronoun.form().equalsIgnoreCase("they");
    }

    /** Whom a noun without a country points back to; null for none. */
    @Nullable
    Party ofNoun(int head) {
        Party predicate = predicateOf(head);
        if (predicate != null) {
            return predicate;
        }
        Token token = sentence.token(head);
        if (token.is("those")) {
            return ofThose(head);
        }
        Party inRole = isDefinite(head) ? discourse.inRole(token.lemma()) : null;
        if (inRole != null) {
            victims.add(head);
            return inRole;
        }
        boolean partOfThem = token.is("other")
                || isCounted(head) && Set.of("people", "person", "man").contains(token.lemma());
        Party victim = partOfThem ? discourse.latestVictim(sentence.index()) : null;
        if (victim != null) {
            victims.add(head);
        }
        return victim;
    }

    /** Whether a noun was found to point back to a side of a deed told before. */
    boolean pointsBack(int head) {
        return victims.contains(head);
    }

    /** "those detained", "those responsible". */
    private @Nullable Party ofThose(int head) {
        for (int child : sentence.children(head)) {
            if (AFTER_THOSE.contains(sentence.token(child).relation())) {
                Party earlier = discourse.inRole(sentence.token(child).form());
                if (earlier != null) {
                    return earlier;
                }
            }
        }
        return null;
    }

    private boolean isDefinite(int head) {
        int determiner = sentence.child(head, Relation.DET);
        return determiner >= 0 && sentence.token(determiner).is("the");
    }

    /** "two people", but not "50 people in Lyon": a number and nothing else. */
    private boolean isCounted(int head) {
        for (int child : sentence.children(head)) {
            if (child > head && sentence.token(child).relation() == Relation.PREP) {
                return false;
            }
        }
        return head > 0
                && (sentence.token(head - 1).tag().equals("CD")
                        || sentence.token(head - 1).is("more"));
    }

    /** What the sentence says that a noun is: the predicate noun of its "be". */
    private @Nullable Party predicateOf(int head) {
        int top = head;
        while (sentence.token(top).relation() == Relation.POBJ
                && sentence.token(top).head() >= 0
                && sentence.token(sentence.token(top).head()).is("of")
                && sentence.token(sentence.token(top).head()).head() >= 0) {
            top = sentence.token(sentence.token(top).head()).head();
        }
        if (!sentence.token(top).relation().isSubject() || sentence.token(top).head() < 0) {
            return null;
        }
        int verb = sentence.token(top).head();
        int complement = sentence.child(verb, Relation.XCOMP);
        int attribute = sentence.child(verb, Relation.ATTR);
        if (attribute < 0 && complement >= 0) {
            attribute = sentence.child(complement, Relation.ATTR);
        }
        Party party = attribute < 0 || attribute == head ? null : actors.partyAt(attribute);
        return party == null || party.country() == null ? null : party;
    }

    private Party pointBack(Token pronoun, boolean person) {
        List<Integer> barred = barred(pronoun);
        for (int above = pronoun.head();
                above >= 0;
                above = sentence.token(above).head()) {
            if (sentence.token(above).isVerb()) {
                for (int subject : arguments.surfaceSubjects(above)) {
                    if (subject < pronoun.index()
                            && !barred.contains(subject)
                            && !sentence.token(subject).isPronoun()) {
                        Party party = actors.partyAt(subject);
                        if (party != null && (!person || actors.kinds().isPerson(subject))) {
                            return party;
                        }
                    }
                }
            }
        }
        Party own = actors.unresolved(pronoun.index());
        Party near = barred.isEmpty() ? null : partyBefore(pronoun, person, barred);
        Party earlier = near == null ? discourse.latest(person) : near;
        return earlier == null ? own : standFor(own, earlier);
    }

    /** An object is not its own clause's subject: in "Oslo offered to help them" the Norwegians help others. */
    private List<Integer> barred(Token pronoun) {
        boolean object = pronoun.relation() == Relation.DOBJ
                || pronoun.relation() == Relation.POBJ
                || pronoun.relation() == Relation.DATIVE;
        if (!object || REFLEXIVE.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        for (int above = pronoun.head();
                above >= 0;
                above = sentence.token(above).head()) {
            if (sentence.token(above).isVerb()) {
                return arguments.surfaceSubjects(above);
            }
        }
        return List.of();
    }

    private @Nullable Party partyBefore(Token pronoun, boolean person, List<Integer> barred) {
        for (int at = pronoun.index() - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            if (token.isNominal() && !token.relation().isPremodifier() && !barred.contains(at)) {
                Party party = actors.partyAt(at);
                if (party != null && actors.kinds().isPerson(at) == person) {
                    return party;
                }
            }
        }
        return null;
    }

    /** The words of one party, standing for another. */
    static Party standFor(Party words, Party meant) {
        TextSpan back = meant.span();
        Passage antecedent =
                meant.antecedent() != null ? meant.antecedent() : back == null ? null : new Passage(back, meant.text());
        return new Party(
                words.span(), words.text(), meant.name(), meant.country(), meant.sectors(), meant.entity(), antecedent);
    }
}
