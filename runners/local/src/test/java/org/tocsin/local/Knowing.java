package org.tocsin.local;

import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;

/** What takes seconds to load, once for all tests. */
public final class Knowing {
    public static final KnowledgeFiles FILES = KnowledgeFiles.bundled();
    public static final Pipeline PIPELINE = Pipeline.of(EnglishAnnotator.load(), FILES);
    public static final ReportMerge MERGE = new ReportMerge(FILES);

    private Knowing() {}
}
