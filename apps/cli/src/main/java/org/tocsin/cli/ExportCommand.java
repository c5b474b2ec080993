package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.export.DataPackage;
import org.tocsin.formats.export.ExportFormat;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.store.Store;
import org.tocsin.store.database.ParquetFile;
import org.tocsin.view.export.Exports;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.view.list.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin export}: happenings or reports in the formats of others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes what filters find as a file, all of it; --preview says first how much that is and shows the beginning. Beside a file of "
                        + "--output lies datapackage.json with filters, versions and licence.")
final class ExportCommand implements Callable<Integer> {
    /** The formats of the contract, and Parquet beside them. */
    enum As {
        csv,
        jsonl,
        parquet,
        plover,
        polecat,
        gdelt,
        geojson,
        graphml
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, jsonl, parquet, plover, polecat, gdelt, geojson or graphml.")
    @SuppressWarnings("NullAway.Init")
    As format;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "What makes a row: happenings (default) or reports, one for each article.")
    Exports.Unit unit = Exports.Unit.HAPPENINGS;

    @Option(names = "--preview", description = "Only say how many rows there are, and show the first ten.")
    boolean preview;

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Mixin
    StoreOptions place = new StoreOptions();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output; needed for parquet.")
    @Nullable
    Path output;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Filter filter = filters.filter(err);
        if (format == As.parquet && output == null && !preview) {
            throw new ParameterException(spec.commandLine(), "--format parquet needs --output FILE");
        }
        try (Store store = place.openExisting()) {
            Exports exports = new Exports(store, Clock.systemUTC(), place.knowledge());
            long count = exports.count(unit, filter);
            if (preview) {
                preview(exports, filter, count);
            } else {
                err.println("tocsin: " + count + " " + unit.name().toLowerCase(Locale.ROOT));
                write(store, exports, filter, err);
            }
            err.flush();
            return count == 0 ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private void preview(Exports exports, Filter filter, long count) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(count + " " + unit.name().toLowerCase(Locale.ROOT) + "; the file begins:");
        ExportFormat shown = format == As.parquet ? ExportFormat.CSV : exported();
        out.print(exports.preview(shown, unit, filter));
        out.flush();
    }

    private void write(Store store, Exports exports, Filter filter, PrintWriter err) throws IOException {
        Path file = output;
        if (file == null) {
            try (OutputStream out = Result.open(null)) {
                exports.write(exported(), unit, filter, out, "events", done -> {});
            }
            return;
        }
        DataPackage.Resource resource;
        if (format == As.parquet) {
            Listing<?> listing = unit == Exports.Unit.HAPPENINGS ? Listings.INCIDENTS : Listings.EVENTS;
            resource = parquet(store, listing, filter, file);
        } else {
            resource = exports.write(
                    exported(),
                    unit,
                    filter,
                    Files.newOutputStream(file),
                    String.valueOf(file.getFileName()),
                    done -> {});
        }
        resource.leftOut().forEach((reason, number) -> err.println("tocsin: " + number + " left out: " + reason));
        Path description = description(file);
        try (OutputStream out = Files.newOutputStream(description)) {
            exports.describe(filter, Pipeline.ENGINE, List.of(resource)).write(out);
        }
        err.println("tocsin: " + resource.rows() + " rows in " + file + ", described in " + description);
    }

    private static <T> DataPackage.Resource parquet(Store store, Listing<T> listing, Filter filter, Path file) {
        Lists lists = new Lists(store, Clock.systemUTC());
        long rows = ParquetFile.write(listing.table(), sink -> lists.each(listing, filter, sink), file);
        return new DataPackage.Resource(
                listing.name(),
                String.valueOf(file.getFileName()),
                "application/vnd.apache.parquet",
                false,
                List.of(),
                rows,
                new TreeMap<>());
    }

    /** {@code datapackage.json} beside the file, or a name of its own where another export has taken that. */
    private static Path description(Path file) {
        Path usual = file.resolveSibling("datapackage.json");
        try {
            boolean isTaken = Files.exists(usual)
                    && !Files.readString(usual, StandardCharsets.UTF_8)
                            .contains("\"path\" : \"" + file.getFileName() + "\"");
            return isTaken ? file.resolveSibling(file.getFileName() + ".datapackage.json") : usual;
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + usual, cause);
        }
    }

    private ExportFormat exported() {
        return switch (format) {
            case csv -> ExportFormat.CSV;
            case jsonl -> ExportFormat.JSONL;
            case plover -> ExportFormat.PLOVER;
            case polecat -> ExportFormat.POLECAT;
            case gdelt -> ExportFormat.GDELT;
            case geojson -> ExportFormat.GEOJSON;
            case graphml -> ExportFormat.GRAPHML;
            case parquet -> throw new IllegalStateException("Parquet is written by columns");
        };
    }
}
