package org.tocsin.cli;

import java.util.Locale;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.database.StoreException;
import org.tocsin.view.filter.FilterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code tocsin} and its verbs. */
@Command(
        name = "tocsin",
        description =
                "Reads news and tells who did what to whom, when, where, who says so, with the sentence behind every answer.",
        mixinStandardHelpOptions = true,
        version = "tocsin " + Pipeline.ENGINE,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            CodeCommand.class,
            ActorsCommand.class,
            StoriesCommand.class,
            MonitorCommand.class,
            ClaimsCommand.class,
            FiguresCommand.class,
            ExplainCommand.class,
            AnnotateCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            AlertsCommand.class,
            RecodeCommand.class,
            ServeCommand.class,
            ListCommand.class,
            BriefCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            LexiconCommand.class,
            EvaluateCommand.class
        },
        footer = {
            "",
            "Start here:",
            "  tocsin code examples/ --format table       the events of the sample articles",
            "  tocsin claims examples/ --format table     who says what in them",
            "  tocsin ingest examples/                    keeps them, coded and merged",
            "  tocsin list incidents                      what happened in them, a happening a row",
            "  tocsin serve                               the workbench, in the browser",
            "  tocsin explain \"France expelled two Malian diplomats.\"",
            "",
            "Results go to standard output, progress and problems to standard error.",
            "Exit codes: 0 done, 1 found nothing or a check failed, 2 wrong usage, 3 some input could not be read, 4 our fault."
        })
final class Tocsin {
    private Tocsin() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Tocsin());
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof KnowledgeException) {
                command.getErr().println(exception.getMessage());
                return ExitCode.NOTHING;
            }
            if (exception instanceof FilterException) {
                command.getErr().println("tocsin: " + exception.getMessage());
                return ExitCode.USAGE;
            }
            if (exception instanceof StoreException && exception.getCause() == null) {
                command.getErr().println("tocsin: " + exception.getMessage());
                return ExitCode.DATA;
            }
            command.getErr().println("tocsin: internal error: " + exception);
            for (StackTraceElement frame : exception.getStackTrace()) {
                command.getErr().println("    at " + frame);
            }
            return ExitCode.INTERNAL;
        });
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }
}
