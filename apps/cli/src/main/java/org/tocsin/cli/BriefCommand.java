package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Dyad;
import org.tocsin.store.Store;
import org.tocsin.view.brief.Brief;
import org.tocsin.view.brief.Briefs;
import org.tocsin.view.dyad.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin brief}: what happened between two countries, as Markdown. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Writes what happened between two countries, who says so, which figures clash, what answers what, what people foretell and what "
                        + "is open. Every line names the sentences that it rests on.")
final class BriefCommand implements Callable<Integer> {
    private static final int DAYS = 30;

    @Parameters(index = "0", paramLabel = "A-B", description = "Two countries, e.g. RUS-AZE.")
    @SuppressWarnings("NullAway.Init")
    String pair;

    @Option(names = "--since", paramLabel = "DATE", description = "First day (default: 30 days before the last one).")
    @Nullable
    LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day (default: the last day that an article was published on).")
    @Nullable
    LocalDate until;

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    @Nullable
    Path output;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!pair.matches("[A-Z]{3}-[A-Z]{3}") || pair.substring(0, 3).equals(pair.substring(4))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected two countries, A-B in ISO 3166-1 alpha-3 (RUS-AZE), got '" + pair + "'");
        }
        try (Store store = place.openExisting()) {
            LocalDate today = LocalDate.now(Clock.systemUTC());
            LocalDate last = until == null
                    ? store.read(tables -> Coverage.lastDay(tables.session(), today))
                            .orElse(today)
                    : until;
            LocalDate first = since == null ? last.minusDays(DAYS) : since;
            if (first.isAfter(last)) {
                throw new ParameterException(
                        spec.commandLine(), "--since " + first + " is after the last day, " + last);
            }
            Brief brief = new Briefs(store, Clock.systemUTC())
                    .of(new Dyad(pair.substring(0, 3), pair.substring(4)), first, last);
            try (OutputStream out = Result.open(output)) {
                out.write(brief.markdown().getBytes(StandardCharsets.UTF_8));
            }
            return brief.sections().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }
}
