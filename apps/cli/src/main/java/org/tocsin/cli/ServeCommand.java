package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tocsin.local.lexicon.OwnLexicon;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.workbench.Settings;
import org.tocsin.workbench.Workbench;
import org.tocsin.workbench.WorkbenchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin serve}: the workbench and the API, until Ctrl-C. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the workbench and the API to the browsers and programs of this machine, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files and folders of articles to take into the data folder first, while pages are served already.")
    List<Path> paths = List.of();

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    int port = Settings.PORT;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description =
                    "Address of this machine to listen on (default: ${DEFAULT-VALUE}, which no other machine can reach).")
    String address = Settings.LOOPBACK;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:TOCSIN_TOKEN}",
            description =
                    "What every visitor must know; needed for an address that others can reach (default: the variable TOCSIN_TOKEN).")
    @Nullable
    String token;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "Use the knowledge files of this folder instead of the bundled ones; those of the data folder lie over them.")
    @Nullable
    Path knowledge;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        OwnLexicon lexicon = new OwnLexicon(
                place.address().knowledge(),
                knowledge == null ? KnowledgeFiles.bundled() : KnowledgeFiles.in(knowledge));
        for (Path path : paths) {
            if (!Files.exists(path)) {
                err.println("tocsin: " + path + ": there is no such file or folder");
                return ExitCode.USAGE;
            }
        }
        Store store = place.open();
        Workbench workbench;
        try {
            workbench = Workbench.start(new Settings(address, port, token), store, lexicon, Clock.systemUTC());
        } catch (WorkbenchException fault) {
            store.close();
            err.println("tocsin: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        // a signal ends the process by way of this thread, so that requests at hand are still answered
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            workbench.close();
                            store.close();
                        },
                        "tocsin-stop"));
        if (!paths.isEmpty()) {
            workbench.ingest(paths);
        }
        err.println("tocsin: the workbench is at " + workbench.address() + " (Ctrl-C ends it)");
        err.flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }
}
