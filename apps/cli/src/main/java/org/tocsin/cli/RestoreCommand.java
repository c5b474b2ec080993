package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin restore}: a data folder out of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Fills a data folder that holds no records yet from a backup.")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that backup made.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Store.restore(folder, place.address());
        PrintWriter err = spec.commandLine().getErr();
        err.println("tocsin: the records of " + folder + " are in " + place.data);
        err.flush();
        return ExitCode.DONE;
    }
}
