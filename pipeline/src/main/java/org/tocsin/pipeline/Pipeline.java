package org.tocsin.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.annotate.Annotator;
import org.tocsin.code.Coder;
import org.tocsin.code.actor.ArticleActors;
import org.tocsin.code.match.Match;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.ground.Grounder;
import org.tocsin.ground.claim.ClaimFinder;
import org.tocsin.ground.claim.FramingFinder;
import org.tocsin.ground.claim.Statements;
import org.tocsin.ground.figure.CountedThings;
import org.tocsin.ground.figure.FigureFinder;
import org.tocsin.ground.place.Gazetteer;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.TreeGate;
import org.tocsin.model.text.Document;

/**
 * From one article to its events, claims and figures. Pure: the same article gives the same answer, on any thread.
 *
 * @param knowledge version of the knowledge files
 */
public record Pipeline(
        Annotator annotator,
        Coder coder,
        ClaimFinder claimFinder,
        Grounder grounder,
        FigureFinder figureFinder,
        String knowledge) {
    /** The version of the program, which every event names as its engine. */
    public static final String ENGINE = "0.1.0";

    /** The pipeline over some knowledge and an annotator. */
    public static Pipeline of(Annotator annotator, KnowledgeFiles files) {
        Gazetteer gazetteer = new Gazetteer(files);
        Coder coder = new Coder(files, gazetteer::countryOfTown);
        Ontology ontology = coder.ontology();
        CountedThings things = new CountedThings(files);
        Grounder grounder = new Grounder(
                files,
                gazetteer,
                things,
                new Grounder.Values(Ontology::quadClass, ontology::goldstein, ontology::ploverScore));
        return new Pipeline(
                annotator, coder, new ClaimFinder(files), grounder, new FigureFinder(things), files.version());
    }

    /** One article in; events, links, claims and figures out, each stage run once. */
    public Reading read(Document document) {
        return read(annotator.annotate(document, gate(document)), match -> {});
    }

    /** Keeps from the parser what can hold nothing that {@link #read} tells; for one article, on one thread. */
    TreeGate gate(Document document) {
        return new ReadingGate(coder, claimFinder, figureFinder, grounder, document.text());
    }

    /** The same for an article that is already parsed, telling each sense that fits to {@code trace}. */
    public Reading read(AnnotatedDocument annotated, Consumer<Match> trace) {
        Statements statements = claimFinder.read(annotated);
        ArticleActors actors = coder.actors(annotated);
        List<EventCandidate> candidates = coder.code(annotated, actors, statements, trace);
        List<Claim> claims = statements.claims(actors);
        CodedDocument coded = grounder.ground(annotated, candidates, claims, actors);
        List<Framing> framings = FramingFinder.find(annotated, actors.loadedTerms(), claims);
        return new Reading(coded, claims, framings, figureFinder.find(coded, claims));
    }

    /** One article in, its events and their links out. */
    public CodedDocument code(Document document) {
        return read(document).coded();
    }

    /** The event with the values that the code tables give its act: for one whose act somebody has changed. */
    public Event scored(Event event) {
        return grounder.scored(event);
    }

    /** The deeds of a parsed article before anything is said of when, where and whether. */
    public List<EventCandidate> candidates(AnnotatedDocument annotated) {
        return coder.code(annotated, coder.actors(annotated), claimFinder.read(annotated), match -> {});
    }

    /** One article in, its claims out; nothing is coded. */
    public ClaimedDocument claims(Document document) {
        AnnotatedDocument annotated = annotator.annotate(document, gate(document));
        ArticleActors actors = coder.actors(annotated);
        List<Claim> claims = claimFinder.read(annotated).claims(actors);
        return new ClaimedDocument(annotated, claims, FramingFinder.find(annotated, actors.loadedTerms(), claims));
    }
}
