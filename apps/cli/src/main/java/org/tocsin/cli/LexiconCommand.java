package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.code.Coder;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.evaluation.ClaimExamples;
import org.tocsin.evaluation.ExampleCheck;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin lexicon}: looks after the knowledge files. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        description = "Checks the knowledge files, runs their examples, and keeps senses and entities of your own.",
        subcommands = {
            LexiconCommand.Check.class,
            LexiconCommand.Test.class,
            LexiconAddCommand.class,
            LexiconDiffCommand.class
        })
final class LexiconCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    private static KnowledgeFiles files(@Nullable Path folder) {
        return folder == null ? KnowledgeFiles.bundled() : KnowledgeFiles.in(folder);
    }

    /** {@code tocsin lexicon check}: reads everything and names each fault by file and line. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads all knowledge files and names every fault by file and line.")
    static final class Check implements Callable<Integer> {
        @Option(
                names = "--knowledge",
                paramLabel = "DIR",
                description = "The folder to check (default: the bundled files).")
        @Nullable
        Path folder;

        @SuppressWarnings("NullAway.Init")
        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Coder coder = new Coder(files(folder), town -> null);
            Map<String, Integer> events = new TreeMap<>();
            for (Sense sense : coder.lexicon().senses()) {
                String event = sense.ownAct()
                        .flatMap(act -> act.plover())
                        .map(Enum::name)
                        .orElse("(statement or operator)");
                events.merge(event, 1, Integer::sum);
            }
            PrintWriter out = spec.commandLine().getOut();
            events.forEach((event, count) -> out.printf("%-24s %5d senses%n", event, count));
            out.printf(
                    "%-24s %5d senses, no fault%n",
                    "all", coder.lexicon().senses().size());
            out.flush();
            return ExitCode.DONE;
        }
    }

    /** {@code tocsin lexicon test}: runs the examples. */
    @Command(name = "test", mixinStandardHelpOptions = true, description = "Runs every example of the knowledge files.")
    static final class Test implements Callable<Integer> {
        @Parameters(
                paramLabel = "PART",
                arity = "0..1",
                description = "Only senses whose id or file holds this; claims. stands before the ways to find claims.")
        String part = "";

        @Option(
                names = "--knowledge",
                paramLabel = "DIR",
                description = "The folder to test (default: the bundled files).")
        @Nullable
        Path folder;

        @SuppressWarnings("NullAway.Init")
        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            KnowledgeFiles files = files(folder);
            Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), files);
            ExampleCheck check = new ExampleCheck(pipeline);
            List<String> faults = new ArrayList<>();
            int senses = 0;
            for (Sense sense : check.coder().lexicon().senses()) {
                if (sense.id().contains(part) || sense.place().contains(part)) {
                    senses++;
                    faults.addAll(check.faults(sense));
                }
            }
            ClaimExamples claims = new ClaimExamples(pipeline, files);
            int mechanisms = 0;
            for (String mechanism : claims.mechanisms()) {
                if (("claims." + mechanism).contains(part)) {
                    mechanisms++;
                    faults.addAll(claims.faults(mechanism));
                }
            }
            PrintWriter out = spec.commandLine().getOut();
            faults.forEach(out::println);
            out.printf("%d senses, %d ways to find claims, %d faults%n", senses, mechanisms, faults.size());
            out.flush();
            return faults.isEmpty() && senses + mechanisms > 0 ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }
}
