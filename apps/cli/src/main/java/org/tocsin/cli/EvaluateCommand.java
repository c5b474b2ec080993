package org.tocsin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin evaluate}: scores against gold sentences. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Codes gold sentences and prints F1 by class, accuracy, and how many pairs were found whole.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "GOLD",
            description =
                    "JSON Lines: {\"id\", \"text\", \"gold\": [{\"event\", \"source\": [{\"start\", \"end\"}], \"target\": [...]}]}.")
    @SuppressWarnings("NullAway.Init")
    Path gold;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(gold)) {
            spec.commandLine().getErr().println("tocsin: " + gold + ": cannot be read");
            return ExitCode.DATA;
        }
        Evaluation evaluation = Evaluation.of(gold, Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled()));
        PrintWriter out = spec.commandLine().getOut();
        evaluation.f1().forEach((label, f1) -> out.printf("%-10s F1 %.2f%n", label, f1));
        out.printf(
                "%d pairs: macro-F1 %.3f, accuracy %.3f, nothing coded %.3f, found whole %.3f; %d events in all%n",
                evaluation.rows(),
                evaluation.macroF1(),
                evaluation.accuracy(),
                evaluation.silence(),
                evaluation.tripleRecall(),
                evaluation.coded());
        out.flush();
        return evaluation.rows() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
