package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.cli.Recoding.Counts;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin recode}: the stored articles coded by what the program knows now. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description =
                "Codes the articles of the data folder anew, by what the program and your own knowledge files say now, and merges again. What people "
                        + "corrected, merged or split stays. Prints each event that changes as tocsin lexicon diff does, which shows it beforehand.")
final class RecodeCommand implements Callable<Integer> {
    @Mixin
    Recoding recoding = new Recoding();

    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        KnowledgeFiles knowledge = place.knowledge();
        try (Store store = place.openExisting()) {
            Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), knowledge);
            Counts counts = recoding.run(
                    store, knowledge, pipeline, true, spec.commandLine().getOut(), err);
            err.println(counts.line());
            err.flush();
            return counts.articles() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }
}
