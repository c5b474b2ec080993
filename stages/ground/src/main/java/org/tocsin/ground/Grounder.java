package org.tocsin.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.ground.figure.CountedThings;
import org.tocsin.ground.figure.Figures;
import org.tocsin.ground.link.Deed;
import org.tocsin.ground.link.LinkFinder;
import org.tocsin.ground.place.Gazetteer;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Status;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Fingerprint;
import org.tocsin.model.text.Passage;

/** Makes events of deeds: when, where, how sure, who says so, how many. Pure and deterministic; one instance serves all threads. */
public final class Grounder {
    private final Gazetteer gazetteer;
    private final Contexts contexts;
    private final LinkFinder links;
    private final CountedThings things;
    private final Values values;

    /** The values that an act has by the code tables. */
    public record Values(
            Function<Act, Integer> quadClass,
            Function<Act, Double> goldstein,
            Function<Act, Optional<Double>> ploverScore) {}

    public Grounder(KnowledgeFiles files, Gazetteer gazetteer, CountedThings things, Values values) {
        this.gazetteer = gazetteer;
        this.contexts = new Contexts(files);
        this.links = new LinkFinder(files);
        this.things = things;
        this.values = values;
    }

    /** The event with the values of its act. */
    public Event scored(Event event) {
        Act act = event.act();
        return new Event(
                event.id(),
                event.sentenceIndex(),
                event.sentence(),
                event.trigger(),
                act,
                event.actors(),
                event.recipients(),
                event.contexts(),
                values.quadClass.apply(act),
                values.goldstein.apply(act),
                values.ploverScore.apply(act).orElse(null),
                event.status(),
                event.attribution(),
                event.when(),
                event.where(),
                event.figures(),
                event.why());
    }

    /** Whether a sentence, parsed or not, has words that tie one deed to another. */
    public boolean mayHoldTie(Sentence sentence) {
        return links.mayHoldTie(sentence);
    }

    /** The events of an article, in the order of its deeds; the same deed found twice is one. The claims tell whose voice they stand in. */
    public CodedDocument ground(
            AnnotatedDocument annotated, List<EventCandidate> candidates, List<Claim> claims, Parties parties) {
        Story story = new Story(annotated, claims);
        WhenFinder whens = new WhenFinder(story);
        WhereFinder wheres = new WhereFinder(story, gazetteer);
        Map<EventId, Event> events = new LinkedHashMap<>();
        List<Deed> deeds = new ArrayList<>();
        ImpliedSides sides = new ImpliedSides(story);
        for (EventCandidate found : candidates) {
            EventCandidate candidate = sides.filled(found);
            Sentence sentence = annotated.sentences().get(candidate.sentence());
            Attribution attribution = story.attribution(candidate);
            When when = whens.of(candidate, attribution);
            Status status = StatusRule.of(
                    candidate, attribution, when, annotated.document().published());
            sides.note(candidate, status);
            When kept = whens.settle(candidate, when, status);
            Where where = wheres.of(candidate, status);
            Event event = event(story, candidate, sentence, status, attribution, kept, where);
            if (events.putIfAbsent(event.id(), event) == null) {
                deeds.add(new Deed(candidate, event));
            }
        }
        return new CodedDocument(
                annotated, List.copyOf(events.values()), links.find(annotated, deeds, claims, parties));
    }

    private Event event(
            Story story,
            EventCandidate candidate,
            Sentence sentence,
            Status status,
            Attribution attribution,
            When when,
            @Nullable Where where) {
        Act act = candidate.act();
        String text = story.annotated().document().text();
        return new Event(
                id(story.annotated(), candidate),
                sentence.index(),
                Passage.of(sentence.span(), text),
                new Event.Trigger(
                        Passage.of(candidate.trigger().span(), text),
                        candidate.trigger().isVerb()),
                act,
                candidate.actors(),
                candidate.recipients(),
                story.contexts(sentence, contexts),
                values.quadClass.apply(act),
                values.goldstein.apply(act),
                values.ploverScore.apply(act).orElse(null),
                status,
                attribution,
                when,
                where,
                figures(candidate, sentence, story),
                new Event.Why(
                        candidate.sense(),
                        candidate.operators().stream()
                                .map(word -> Passage.of(word.span(), text))
                                .toList()));
    }

    private static EventId id(AnnotatedDocument annotated, EventCandidate candidate) {
        String key = annotated.document().id() + "\u0000"
                + candidate.trigger().span().start() + "\u0000" + candidate.act() + "\u0000" + names(candidate.actors())
                + "\u0000" + names(candidate.recipients());
        return new EventId(Fingerprint.of(key));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(party -> party.span() + party.name()).toList();
    }

    /** Figures that count a side of the deed, or stand in its clause. */
    private List<Figure> figures(EventCandidate candidate, Sentence sentence, Story story) {
        List<Figure> found = new ArrayList<>();
        Set<Integer> heads = new HashSet<>();
        for (Figures.Counted counted : story.figures(sentence, things)) {
            boolean ofSide = java.util.stream.Stream.concat(
                            candidate.actors().stream(), candidate.recipients().stream())
                    .anyMatch(party -> party.span() != null
                            && party.span().overlaps(counted.figure().span()));
            boolean inClause = sentence.isBelow(counted.counted(), candidate.clauseHead());
            if ((ofSide || inClause) && heads.add(counted.counted())) {
                found.add(KindRule.named(counted.figure(), candidate, ofSide));
            }
        }
        return found;
    }
}
