package org.tocsin.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.annotate.Annotator;
import org.tocsin.code.Coder;
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
import org.tocsin.model.claim.LoadedTerm;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.Parties;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
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

    /** One article in, its events out. */
    public CodedDocument code(Document document) {
        return codeAnnotated(annotator.annotate(document));
    }

    /** The same for an article that is already parsed. */
    public CodedDocument codeAnnotated(AnnotatedDocument annotated) {
        return explain(annotated, match -> {});
    }

    /** The deeds of a parsed article before anything is said of when, where and whether. */
    public List<EventCandidate> candidates(AnnotatedDocument annotated) {
        return coder.code(annotated, claimFinder.read(annotated));
    }

    /** One article in, its claims out. */
    public ClaimedDocument claims(Document document) {
        return claimsAnnotated(annotator.annotate(document));
    }

    /** The same for an article that is already parsed. */
    public ClaimedDocument claimsAnnotated(AnnotatedDocument annotated) {
        Parties parties = coder.parties(annotated);
        List<Claim> claims = claimFinder.read(annotated).claims(parties);
        List<LoadedTerm> terms = coder.loadedTerms(annotated, parties);
        return new ClaimedDocument(annotated, claims, FramingFinder.find(annotated, terms, claims));
    }

    /** One article in, its figures out, those that hang on no event too. */
    public FiguredDocument figures(Document document) {
        AnnotatedDocument annotated = annotator.annotate(document);
        Statements statements = claimFinder.read(annotated);
        Parties parties = coder.parties(annotated);
        List<Claim> claims = statements.claims(parties);
        CodedDocument coded =
                grounder.ground(annotated, coder.code(annotated, statements, match -> {}), claims, parties);
        return new FiguredDocument(annotated, figureFinder.find(coded, claims));
    }

    /** As {@link #codeAnnotated}, telling each sense that fits to {@code trace}. */
    public CodedDocument explain(AnnotatedDocument annotated, Consumer<Match> trace) {
        Statements statements = claimFinder.read(annotated);
        List<EventCandidate> candidates = coder.code(annotated, statements, trace);
        Parties parties = coder.parties(annotated);
        return grounder.ground(annotated, candidates, statements.claims(parties), parties);
    }
}
