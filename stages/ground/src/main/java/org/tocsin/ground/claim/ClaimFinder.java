package org.tocsin.ground.claim;

import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;

/** Finds who says what in articles. Pure and deterministic; one instance serves all threads. */
public final class ClaimFinder {
    private final CueLexicon lexicon;
    private final GivenNames givenNames;

    public ClaimFinder(KnowledgeFiles files) {
        this.lexicon = new CueLexicon(files);
        this.givenNames = new GivenNames(files);
    }

    /** What is said in an article, by its grammar. */
    public Statements read(AnnotatedDocument annotated) {
        return new Statements(annotated, lexicon, givenNames);
    }
}
