package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin check}: whether all records fit together. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for records that point to nothing or are there twice; prints each kind of fault.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        try (Store store = place.openExisting()) {
            List<String> faults = store.check();
            PrintWriter out = spec.commandLine().getOut();
            faults.forEach(out::println);
            if (faults.isEmpty()) {
                out.println("all records fit together");
            }
            out.flush();
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }
}
