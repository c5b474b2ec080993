package org.tocsin.spark.code;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;

/** The one pipeline of a Java process, with weights and knowledge; loaded when the first task asks for it, shared by all tasks, never sent. */
final class Model {
    private static final Logger LOG = LoggerFactory.getLogger(Model.class);

    private Model() {}

    static Pipeline pipeline() {
        return Holder.PIPELINE;
    }

    private static final class Holder {
        static final Pipeline PIPELINE = load();

        private static Pipeline load() {
            long start = System.nanoTime();
            Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
            LOG.info(
                    "pipeline loaded in {} ms",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
            return pipeline;
        }
    }
}
