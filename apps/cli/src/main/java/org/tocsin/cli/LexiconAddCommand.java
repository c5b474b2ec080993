package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.local.lexicon.OwnLexicon.Draft;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin lexicon add}: a user's own senses and entities into the data folder. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Keeps senses and entities of your own in the data folder, laid over the bundled ones, if they have no fault and their examples "
                        + "come out. What is coded from then on names the new version; tocsin recode codes what is stored by it.")
final class LexiconAddCommand implements Callable<Integer> {
    @Mixin
    DraftOptions own = new DraftOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (own.files.isEmpty() && own.alias == null) {
            err.println("tocsin: name a FILE or an --alias to add");
            return ExitCode.USAGE;
        }
        OwnLexicon lexicon = own.lexicon();
        Draft draft = own.draft(lexicon);
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), draft.files());
        PrintWriter out = spec.commandLine().getOut();
        List<String> faults = DraftOptions.faults(draft, pipeline);
        if (!faults.isEmpty()) {
            faults.forEach(out::println);
            out.flush();
            err.println("tocsin: nothing was added: " + faults.size() + " examples do not come out");
            return ExitCode.NOTHING;
        }
        lexicon.save(draft);
        long senses = pipeline.coder().lexicon().senses().stream()
                .filter(sense -> draft.holds(sense.place()))
                .count();
        out.printf(
                "%d senses of your own in the changed files, all examples come out; the knowledge is now %s%n",
                senses, draft.files().version());
        out.flush();
        return ExitCode.DONE;
    }
}
