package org.tocsin.pipeline;

import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.knowledge.KnowledgeFiles;

/** One pipeline for all tests of this module: its models take long to load. */
final class Shared {
    static final Pipeline PIPELINE = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());

    private Shared() {}
}
