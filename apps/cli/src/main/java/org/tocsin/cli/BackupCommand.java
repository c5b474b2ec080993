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

/** {@code tocsin backup}: all records as Parquet files in a folder of their own. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies all records to a new folder, which restore reads.")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try (Store store = place.openExisting()) {
            store.backUp(folder);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("tocsin: the records are in " + folder);
        err.flush();
        return ExitCode.DONE;
    }
}
