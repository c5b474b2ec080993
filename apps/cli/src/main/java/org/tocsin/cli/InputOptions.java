package org.tocsin.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeFiles;
import picocli.CommandLine.Option;

/** Where the articles come from, how busy the machine may be, and what the coder knows. */
final class InputOptions extends SourceOptions {
    @Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Use the knowledge files of this folder instead of the bundled ones.")
    @Nullable
    Path knowledge;

    /** The knowledge files to read by: those of {@code --knowledge}, or the bundled ones. */
    KnowledgeFiles knowledgeFiles() {
        return knowledge == null ? KnowledgeFiles.bundled() : KnowledgeFiles.in(knowledge);
    }
}
