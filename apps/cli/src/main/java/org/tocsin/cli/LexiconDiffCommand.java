package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.cli.Recoding.Counts;
import org.tocsin.local.lexicon.OwnLexicon.Draft;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin lexicon diff}: what own senses and entities would change. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Shows what files of your own, or what the program knows now, would change in the events of the data folder, and writes nothing: "
                        + "- an event that goes, + one that comes, < and > one before and after. Columns: article, status, act, sides, rule, sentence.")
final class LexiconDiffCommand implements Callable<Integer> {
    @Mixin
    DraftOptions own = new DraftOptions();

    @Mixin
    Recoding recoding = new Recoding();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Draft draft = own.draft(own.lexicon());
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), draft.files());
        DraftOptions.faults(draft, pipeline).forEach(err::println);
        try (Store store = own.place.openExisting()) {
            Counts counts = recoding.run(
                    store, draft.files(), pipeline, false, spec.commandLine().getOut(), err);
            err.println(counts.line());
            err.flush();
            return counts.changed() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }
}
