package org.tocsin.spark.incident;

import org.tocsin.merge.Merger;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.knowledge.KnowledgeFiles;

/** The one merge stage of a Java process. */
final class Merge {
    /** Who owns which outlet is not known on a cluster. */
    static final Merger STAGE = new Merger(KnowledgeFiles.bundled(), OwnerRegistry.EMPTY);

    private Merge() {}
}
