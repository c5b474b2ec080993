package org.tocsin.ground.claim;

import java.util.function.Predicate;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;

/** Finds who says what in articles. Pure and deterministic; one instance serves all threads. */
public final class ClaimFinder {
    private final CueLexicon lexicon;
    private final GivenNames givenNames;

    public ClaimFinder(KnowledgeFiles files) {
        this.lexicon = new CueLexicon(files);
        this.givenNames = new GivenNames(files);
    }

    /** Whether the sentences of a text can hold the cue of a claim, by their words and tags alone. */
    public Predicate<Sentence> mayHoldClaim(String text) {
        return new CueWords(lexicon, new Quotations(text))::areIn;
    }

    /** What is said in an article, by its grammar. */
    public Statements read(AnnotatedDocument annotated) {
        return new Statements(annotated, lexicon, givenNames);
    }
}
