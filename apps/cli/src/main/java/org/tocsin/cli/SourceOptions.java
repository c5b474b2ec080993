package org.tocsin.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the articles come from, and where the result goes. */
class SourceOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Articles: text (.txt), HTML (.html), JSON Lines (.jsonl), WARC (.warc), each also .gz, or folders of them; - reads "
                            + "JSON Lines, a page or plain text from standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication of articles that do not give it, e.g. 2025-07-02.")
    @Nullable
    LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the articles that do not say it.")
    @Nullable
    String outlet;

    @Option(names = "--quiet", description = "No progress on standard error.")
    boolean quiet;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    @Nullable
    Path output;
}
