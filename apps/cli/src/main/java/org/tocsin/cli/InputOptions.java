package org.tocsin.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the articles come from, and how busy the machine may be. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Articles: text (.txt), HTML (.html), JSON Lines (.jsonl), each also .gz, or folders of them; - reads JSON Lines or "
                            + "plain text from standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication of text files, e.g. 2025-07-02.")
    @Nullable
    LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the text files.")
    @Nullable
    String outlet;

    @Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Use the knowledge files of this folder instead of the bundled ones.")
    @Nullable
    Path knowledge;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    @Nullable
    Path output;
}
