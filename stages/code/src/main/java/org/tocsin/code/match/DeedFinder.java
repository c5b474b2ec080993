package org.tocsin.code.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.lexicon.Lexicon;
import org.tocsin.code.lexicon.NeededWords;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventCandidate.Outlook;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.WordClass;

/**
 * The deeds of one sentence: at each word the most specific sense that fits, and operators composed with the acts below them, from the
 * inside out. "Refused to halt arms sales" is refuse(stop(sell arms)).
 */
public final class DeedFinder {
    private static final int DEEPEST = 4;

    private final Sentence sentence;
    private final Arguments arguments;
    private final FrameMatcher matcher;
    private final Lexicon lexicon;
    private final Ontology ontology;
    private final Consumer<Match> trace;
    private final NeededWords.Found words;
    private final @Nullable List<Deed>[] deeds;
    private final Set<Integer> consumed = new HashSet<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    public DeedFinder(
            Sentence sentence,
            Arguments arguments,
            FrameMatcher matcher,
            Lexicon lexicon,
            Ontology ontology,
            Consumer<Match> trace) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.matcher = matcher;
        this.lexicon = lexicon;
        this.ontology = ontology;
        this.trace = trace;
        this.words = lexicon.neededWords().in(sentence.tokens());
        this.deeds = new List[sentence.size()];
    }

    /** The deeds that stand on their own: not below an operator, not part of another's frame. In the order of their words. */
    public List<Deed> find() {
        for (int i = 0; i < sentence.size(); i++) {
            deedsAt(i, 0);
        }
        List<Deed> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!consumed.contains(i)) {
                found.addAll(deedsAt(i, 0));
            }
        }
        return found;
    }

    private List<Deed> deedsAt(int word, int depth) {
        List<Deed> known = deeds[word];
        if (known != null) {
            return known;
        }
        deeds[word] = List.of(); // a frame that leads back here finds nothing
        List<Deed> found = depth > sentence.size() ? List.of() : bestAt(word, depth);
        deeds[word] = found;
        return found;
    }

    private List<Deed> bestAt(int word, int depth) {
        Token token = sentence.token(word);
        WordClass wordClass = token.wordClass();
        if (wordClass != WordClass.VERB
                && wordClass != WordClass.NOUN
                && wordClass != WordClass.ADJECTIVE
                && wordClass != WordClass.NAME) {
            return List.of();
        }
        if (isDescription(token)) {
            return List.of();
        }
        List<Deed> found = hyphenated(token, wordClass, depth);
        if (!found.isEmpty()) {
            return found;
        }
        found = bestOf(lexicon.sensesOf(token.lemma(), wordClass), word, depth);
        if (found.isEmpty() && wordClass != WordClass.VERB && hasSubject(word)) {
            // a noun or adjective with a subject and no copula is a verb that the tagger missed
            String verb = lexicon.verbOfPastForm(token.form()).orElse(token.lemma());
            found = bestOf(lexicon.sensesOf(verb, WordClass.VERB), word, depth);
        }
        boolean participle = token.tag().equals("VBN"); // "was appalled by": the parser takes the adjective for a verb
        return found.isEmpty() && participle
                ? bestOf(lexicon.sensesOf(token.form(), WordClass.ADJECTIVE), word, depth)
                : found;
    }

    /** "Iran-backed militias", "the detained men": a description, not a deed that is told. */
    private static boolean isDescription(Token token) {
        return token.isVerb() && token.relation().isPremodifier();
    }

    private boolean hasSubject(int word) {
        boolean subject = false;
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            subject |= token.relation() == Relation.NSUBJ;
            if (token.is("be")) {
                return false;
            }
        }
        return subject;
    }

    /** "baton-charged": the tokenizer cuts at the hyphen, the sense files do not. */
    private List<Deed> hyphenated(Token token, WordClass wordClass, int depth) {
        int word = token.index();
        if (word < 2 || !sentence.token(word - 1).form().equals("-")) {
            return List.of();
        }
        String lemma = sentence.token(word - 2).lemma() + "-" + token.lemma();
        return bestOf(lexicon.sensesOf(lemma, wordClass), word, depth);
    }

    private List<Deed> bestOf(List<Sense> senses, int word, int depth) {
        for (Sense sense : senses) {
            Match match = words.allow(sense) ? matcher.match(sense, word) : null;
            if (match != null) {
                List<Deed> found = deedsOf(match, depth);
                if (!found.isEmpty() || sense.operator() == Operator.FAIL || sense.operator() == Operator.DENY) {
                    trace.accept(match);
                    consumed.addAll(match.literals());
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Deed> deedsOf(Match match, int depth) {
        Sense sense = match.sense();
        Act own = sense.act();
        if (sense.operator() == null) {
            return own == null ? List.of() : List.of(Deed.of(match, matcher.actOf(match, own)));
        }
        List<Deed> inner = new ArrayList<>();
        for (int act : match.acts()) {
            inner.addAll(below(act, depth + 1));
        }
        List<Deed> composed = compose(match, sense.operator(), inner);
        boolean denial = sense.operator() == Operator.DENY && !match.actors().isEmpty();
        if (own != null && (composed.isEmpty() || denial)) {
            List<Integer> themes = new ArrayList<>(match.themes());
            themes.addAll(match.acts());
            Deed bare = Deed.of(match, own);
            Deed stated = new Deed(
                    own,
                    bare.trigger(),
                    bare.clauseHead(),
                    bare.actors(),
                    bare.recipients(),
                    themes,
                    bare.sense(),
                    Outlook.REAL,
                    List.of(),
                    sense.operator() != Operator.KEEP);
            composed = new ArrayList<>(composed);
            composed.add(0, stated); // a denial is an act of words, beside the deed that is denied
        }
        return composed;
    }

    /** The acts at a complement: its own, its conjuncts', or those it leads on to ("hold talks", "a series of strikes"). */
    private List<Deed> below(int word, int depth) {
        List<Deed> found = new ArrayList<>();
        for (int conjunct : conjunctsOf(word)) {
            List<Deed> own = deedsAt(conjunct, depth);
            if (!own.isEmpty()) {
                found.addAll(own);
                consumed.add(conjunct);
            } else if (depth < DEEPEST + 4) {
                found.addAll(leadsOnTo(conjunct, depth + 1));
            }
        }
        return found;
    }

    private List<Integer> conjunctsOf(int word) {
        if (!sentence.token(word).isVerb()) {
            return arguments.withConjuncts(word);
        }
        List<Integer> found = new ArrayList<>(List.of(word));
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation() == Relation.CONJ && token.isVerb() && !arguments.hasOwnSubject(child)) {
                found.addAll(conjunctsOf(child));
            }
        }
        return found;
    }

    private List<Deed> leadsOnTo(int word, int depth) {
        List<Deed> found = new ArrayList<>();
        boolean verb = sentence.token(word).isVerb();
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            boolean leads = verb
                    ? token.relation() == Relation.XCOMP
                            || token.relation() == Relation.DOBJ
                            || token.relation() == Relation.NSUBJPASS
                            || token.relation() == Relation.CCOMP
                    : token.relation() == Relation.ACL && token.tag().equals("VB")
                            || token.relation() == Relation.COMPOUND && isDeedIn(child, word);
            if (leads) {
                found.addAll(below(child, depth + 1));
            } else if (token.relation() == Relation.PREP && (token.is("of") || token.is("in") || token.is("for"))) {
                int object = sentence.child(child, Relation.POBJ);
                int gerund = sentence.child(child, Relation.PCOMP);
                if (object >= 0 && (!verb || token.is("in"))) {
                    found.addAll(below(object, depth + 1));
                } else if (gerund >= 0) {
                    found.addAll(below(gerund, depth + 1));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** Of "mediation efforts" the mediation: an event noun whose phrase ends in a noun that adds nothing. */
    private boolean isDeedIn(int compound, int whole) {
        return deedsAt(compound, DEEPEST).stream().anyMatch(deed -> deed.trigger() == compound)
                && matcher.wholeOf(compound) == whole;
    }

    private List<Deed> compose(Match match, Operator operator, List<Deed> inner) {
        List<Deed> composed = new ArrayList<>();
        for (Deed deed : inner) {
            consumed.add(deed.trigger());
            Deed made = compose(match, operator, deed);
            if (made != null) {
                composed.add(made);
                if (operator == Operator.ACCUSE) {
                    composed.add(alleged(match, deed));
                }
                if (operator != Operator.KEEP
                        && operator != Operator.TRY
                        && operator != Operator.WANT
                        && operator != Operator.DENY
                        && operator != Operator.ACCUSE) {
                    return composed; // one act of words, however much it is about
                }
            }
        }
        return composed;
    }

    private @Nullable Deed compose(Match match, Operator operator, Deed deed) {
        switch (operator) {
            case KEEP, TRY, WANT, DENY -> {
                return deed.kept(match, Deed.outlookUnder(operator));
            }
            default -> {}
        }
        Optional<Act> act = ontology.compose(operator, deed.act());
        if (act.isEmpty()) {
            return null;
        }
        List<Integer> actors =
                match.actors().isEmpty() ? (isOwnDoing(operator) ? deed.actors() : List.of()) : match.actors();
        return deed.turned(match, act.get(), actors, recipients(match, operator, deed, actors));
    }

    /** Promises, refusals and stops are about what their own subject does; demands and charges about another's doing. */
    private static boolean isOwnDoing(Operator operator) {
        return operator != Operator.REQUEST && operator != Operator.DEMAND && operator != Operator.ACCUSE;
    }

    private static List<Integer> recipients(Match match, Operator operator, Deed deed, List<Integer> actors) {
        if (!match.recipients().isEmpty()) {
            return match.recipients();
        }
        List<Integer> others =
                deed.actors().stream().filter(head -> !actors.contains(head)).toList();
        if (!isOwnDoing(operator)) {
            return others.isEmpty() ? deed.recipients() : others;
        }
        return deed.recipients().isEmpty() ? others : deed.recipients();
    }

    private static Deed alleged(Match match, Deed deed) {
        List<Integer> actors = deed.actors().isEmpty() ? match.recipients() : deed.actors();
        return deed.withSides(actors, deed.recipients()).withAct(deed.act(), Outlook.ALLEGED, false);
    }
}
