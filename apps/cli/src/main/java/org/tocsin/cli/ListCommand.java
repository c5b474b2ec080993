package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.store.Store;
import org.tocsin.view.ShortList;
import org.tocsin.view.ShortLists;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import org.tocsin.view.list.Page;
import org.tocsin.view.record.ActorNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin list}: what the data folder holds. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Prints what the data folder holds: incidents (a happening a row), events (a report a row), claims, figures, articles, alerts, "
                        + "dyads, actors, disputes, forecasts, outlets, feeds, jobs, problems, deletions. All rows, unless limit=N says how many.")
final class ListCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "incidents, events, claims, figures, articles, alerts, …")
    @SuppressWarnings("NullAway.Init")
    String what;

    @Parameters(
            index = "1..*",
            paramLabel = "KEY=VALUE",
            description =
                    "Filters, as in addresses of the workbench: dyad=RUS-AZE last=30d status=any. Several of one key mean or, ! in front of a "
                            + "value means not. All keys: docs/filters.md.")
    List<String> filters = List.of();

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or jsonl.")
    Format format = Format.table;

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
        PrintWriter err = spec.commandLine().getErr();
        Optional<Listing<?>> listing = Listings.named(what);
        if (listing.isEmpty() && !ShortLists.NAMES.contains(what)) {
            List<String> names =
                    new ArrayList<>(Listings.all().stream().map(Listing::name).toList());
            names.addAll(ShortLists.NAMES);
            throw new ParameterException(
                    spec.commandLine(), "no list '" + what + "': there are " + String.join(", ", names));
        }
        Filter filter = FilterOptions.filter(filters, err);
        try (Store store = place.openExisting();
                Writer out = new OutputStreamWriter(Result.open(output), StandardCharsets.UTF_8)) {
            long rows = listing.isPresent()
                    ? print(store, listing.get(), filter, out, err)
                    : print(
                            new ShortLists(store, Clock.systemUTC(), new ActorNames(place.knowledge()))
                                    .named(what, filter)
                                    .orElseThrow(),
                            out);
            err.flush();
            return rows == 0 ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private <T> long print(Store store, Listing<T> listing, Filter filter, Writer out, PrintWriter err)
            throws IOException {
        Lists lists = new Lists(store, Clock.systemUTC());
        ListLines<T> lines = new ListLines<>(format, listing.table(), listing.json());
        if (!filter.has(Key.LIMIT) && !filter.has(Key.AFTER)) {
            lists.page(listing, filter.with(Key.LIMIT, "1"))
                    .notices()
                    .forEach(notice -> err.println("tocsin: " + notice));
            return lines.write(out, sink -> lists.each(listing, filter, sink));
        }
        Page<T> page = lists.page(listing, filter);
        page.notices().forEach(notice -> err.println("tocsin: " + notice));
        long rows = lines.write(out, sink -> page.rows().forEach(sink));
        page.nextPage()
                .ifPresent(next -> err.println("tocsin: " + rows + " of " + page.count() + " rows; the next: after="
                        + next.value(Key.AFTER).orElseThrow()));
        return rows;
    }

    private <T> long print(ShortList<T> list, Writer out) throws IOException {
        Consumer<Consumer<T>> rows = sink -> list.rows().forEach(sink);
        return new ListLines<>(format, list.table(), list.json()).write(out, rows);
    }
}
