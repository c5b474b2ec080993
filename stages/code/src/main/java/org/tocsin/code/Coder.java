package org.tocsin.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.actor.ActorDictionary;
import org.tocsin.code.actor.ActorResolver;
import org.tocsin.code.actor.ArticleActors;
import org.tocsin.code.actor.Discourse;
import org.tocsin.code.actor.SentenceActors;
import org.tocsin.code.actor.Towns;
import org.tocsin.code.lexicon.Lexicon;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.match.Deed;
import org.tocsin.code.match.DeedFinder;
import org.tocsin.code.match.DeedWords;
import org.tocsin.code.match.Doers;
import org.tocsin.code.match.FrameMatcher;
import org.tocsin.code.match.Match;
import org.tocsin.code.match.Reality;
import org.tocsin.code.match.SupportVerbs;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.claim.Voices;
import org.tocsin.model.claim.Voices.Voice;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventCandidate.Outlook;
import org.tocsin.model.event.EventCandidate.Said;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * Reads who did what to whom off annotated text. Pure and deterministic; one instance serves all threads.
 *
 * <p>Per sentence: {@link Arguments} undo the grammar, {@link SentenceActors} say who the noun phrases are, {@link DeedFinder} finds the
 * senses that fit and composes operators with acts, {@link Reality} drops what is negated and colours the rest.
 */
public final class Coder {
    private final Ontology ontology;
    private final Lexicon lexicon;
    private final ActorResolver resolver;
    private final SupportVerbs supportVerbs;
    private final Doers doers;
    private final DeedWords deedWords;
    private final Act demand;

    /** @param towns where the towns lie that the actor tables do not list */
    public Coder(KnowledgeFiles files, Towns towns) {
        ontology = new Ontology(files);
        lexicon = new Lexicon(files, ontology);
        resolver = new ActorResolver(new ActorDictionary(files), towns);
        supportVerbs = new SupportVerbs(files);
        doers = Doers.of(lexicon);
        deedWords = new DeedWords(lexicon);
        demand = ontology.act("REQUEST:change 100", "the demand of a duty");
    }

    public Ontology ontology() {
        return ontology;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Whether a sentence can hold a deed, by its words and tags alone. */
    public boolean mayHoldDeed(Sentence sentence) {
        return deedWords.areIn(sentence);
    }

    /** Whether a sentence, parsed or not, has a loaded word for a party. */
    public boolean mayHoldLoadedTerm(Sentence sentence) {
        return resolver.mayHoldLoadedTerm(sentence);
    }

    /** The deeds of an article, sentence by sentence, each in the order of its words; tells each sense that fits to {@code trace}. */
    public List<EventCandidate> code(
            AnnotatedDocument annotated, ArticleActors article, Voices voices, Consumer<Match> trace) {
        List<EventCandidate> found = new ArrayList<>();
        Discourse discourse = new Discourse();
        for (Sentence sentence : annotated.sentences()) {
            if (!sentence.isParsed()) {
                continue;
            }
            codeSentence(sentence, article, voices, discourse, trace, found);
        }
        return found;
    }

    /** Who a phrase on its own names, e.g. "Turkish police": the party at its head, as far as its words tell. Empty for no phrase. */
    public Optional<Party> partyOf(AnnotatedDocument phrase) {
        ArticleActors article = actors(phrase);
        for (Sentence sentence : phrase.sentences()) {
            SentenceActors actors = article.in(sentence.index(), new Discourse());
            for (Token token : sentence.tokens()) {
                boolean top = token.head() < 0 || sentence.token(token.head()).isVerb();
                if (top && !token.isVerb()) {
                    return Optional.of(actors.describe(token.index()));
                }
            }
        }
        return Optional.empty();
    }

    /** The actors of an article, for its claims and its deeds. */
    public ArticleActors actors(AnnotatedDocument annotated) {
        return resolver.read(annotated);
    }

    /** Where the frame of one sense fits, whether or not another sense is chosen there: for the examples of the sense files. */
    public List<Match> fitting(AnnotatedDocument annotated, Sense sense) {
        List<Match> found = new ArrayList<>();
        ArticleActors article = actors(annotated);
        for (Sentence sentence : annotated.sentences()) {
            Arguments arguments = article.arguments(sentence.index());
            SentenceActors actors = article.in(sentence.index(), new Discourse());
            FrameMatcher matcher = new FrameMatcher(sentence, arguments, actors, supportVerbs, doers);
            for (Token token : sentence.tokens()) {
                boolean headword = sense.frame().headwords().contains(token.lemma())
                        || token.tag().equals("VBN")
                                && sense.frame().headwords().contains(token.form());
                Match match = headword ? matcher.match(sense, token.index()) : null;
                if (match != null) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private void codeSentence(
            Sentence sentence,
            ArticleActors article,
            Voices voices,
            Discourse discourse,
            Consumer<Match> trace,
            List<EventCandidate> found) {
        Arguments arguments = article.arguments(sentence.index());
        SentenceActors actors = article.in(sentence.index(), discourse);
        FrameMatcher matcher = new FrameMatcher(sentence, arguments, actors, supportVerbs, doers);
        Reality reality = new Reality(sentence, arguments, ontology);
        Sides sides = new Sides(sentence, arguments, actors);
        for (Deed deed : new DeedFinder(sentence, arguments, matcher, lexicon, ontology, trace).find()) {
            Voice voice = voices.over(sentence.index(), deed.clauseHead());
            reality.judge(deed)
                    .map(judged -> called(judged, voice))
                    .map(sides::complete)
                    .filter(judged -> isTold(sentence, judged))
                    .map(judged -> candidate(sentence, judged, actors, voice))
                    .ifPresent(candidate -> {
                        found.add(candidate);
                        if (candidate.outlook() == Outlook.REAL) {
                            discourse.note(
                                    candidate.act(), candidate.actors(), candidate.recipients(), sentence.index());
                        }
                    });
        }
        codeDuties(sentence, arguments, actors, reality, voices, found);
        noteMainParties(sentence, arguments, actors, discourse);
    }

    /** "The minister said Serbia must reform its courts" is a demand, whatever is asked for and whether or not a sense knows it. */
    private void codeDuties(
            Sentence sentence,
            Arguments arguments,
            SentenceActors actors,
            Reality reality,
            Voices voices,
            List<EventCandidate> found) {
        for (Token verb : sentence.tokens()) {
            boolean duty = verb.isVerb() && verb.relation() == Relation.CCOMP && reality.isDuty(verb.index());
            if (!duty
                    || found.stream()
                            .anyMatch(event -> event.sentence() == sentence.index()
                                    && isIn(sentence, event.trigger().index(), verb.index()))) {
                continue;
            }
            Voice voice = voices.over(sentence.index(), verb.index());
            List<Integer> called = arguments.surfaceSubjects(verb.index()).stream()
                    .flatMap(subject -> actors.principals().partiesBehind(subject).stream())
                    .filter(party ->
                            actors.kinds().isPolity(party) || actors.kinds().isHuman(party))
                    .toList();
            if (voice != null && voice.speaker() >= 0 && !called.isEmpty() && !called.contains(voice.speaker())) {
                Deed asked = Deed.of(verb.index(), List.of(voice.speaker()), called, demand);
                found.add(candidate(sentence, asked, actors, null));
            }
        }
    }

    /** Whether a word stands in a clause itself, not in one that says when or why. */
    private static boolean isIn(Sentence sentence, int word, int clause) {
        int at = word;
        while (at >= 0 && at != clause) {
            if (sentence.token(at).relation() == Relation.ADVCL) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return at == clause;
    }

    /** "Russia says Israel must end its strikes" is a demand of Russia's on Israel. */
    private Deed called(Deed deed, @Nullable Voice voice) {
        boolean ought = deed.outlook() == Outlook.DEMANDED && !deed.act().is(EventType.REQUEST);
        if (!ought || voice == null || voice.speaker() < 0 || deed.actors().contains(voice.speaker())) {
            return deed;
        }
        List<Integer> called = deed.actors().isEmpty() ? deed.recipients() : deed.actors();
        return ontology.compose(Operator.DEMAND, deed.act())
                .map(act -> deed.withAct(act, Outlook.REAL, true).withSides(List.of(voice.speaker()), called))
                .orElse(deed);
    }

    private static EventCandidate candidate(
            Sentence sentence, Deed deed, SentenceActors actors, @Nullable Voice voice) {
        return new EventCandidate(
                sentence.index(),
                sentence.token(deed.trigger()),
                deed.act(),
                parties(deed.actors(), actors),
                parties(deed.recipients(), actors),
                deed.sense(),
                deed.outlook(),
                deed.operators().stream().map(sentence::token).toList(),
                deed.clauseHead(),
                said(voice, actors));
    }

    private static @Nullable Said said(@Nullable Voice voice, SentenceActors actors) {
        if (voice == null) {
            return null;
        }
        int head = voice.speaker();
        Party party = head < 0 ? null : actors.partyAt(head);
        return new Said(party != null || head < 0 ? party : actors.unresolved(head), voice.cue());
    }

    /** A noun alone, without any side, tells nothing: "fears of an attack". */
    private static boolean isTold(Sentence sentence, Deed deed) {
        Token trigger = sentence.token(deed.trigger());
        return trigger.isVerb()
                || !deed.actors().isEmpty()
                || !deed.recipients().isEmpty();
    }

    private static List<Party> parties(List<Integer> heads, SentenceActors actors) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int head : heads) {
            @Nullable Party party = actors.partyAt(head);
            parties.add(party == null ? actors.unresolved(head) : party);
        }
        return List.copyOf(parties);
    }

    private static void noteMainParties(
            Sentence sentence, Arguments arguments, SentenceActors actors, Discourse discourse) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.token(i).relation() == Relation.ROOT
                    && sentence.token(i).isVerb()) {
                for (int subject : arguments.surfaceSubjects(i)) {
                    Party party = actors.partyAt(subject);
                    if (party != null && party.span() != null) {
                        discourse.note(party, actors.kinds().isPerson(subject));
                    }
                }
            }
        }
    }
}
