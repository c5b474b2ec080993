package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.LayerJson;
import org.tocsin.formats.layer.LayerFormat;
import org.tocsin.formats.layer.LayerPreview;
import org.tocsin.formats.layer.LayerReader;
import org.tocsin.formats.layer.LayerTally;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.table.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin import}: event data of others as a layer of its own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Loads event data of others (GDELT, POLECAT, ICEWS, ACLED, UCDP) as a layer beside our own, never mixed into our counts. A layer of "
                        + "the same name is replaced.")
final class ImportCommand implements Callable<Integer> {
    private static final int PREVIEWED = 10;

    @Parameters(paramLabel = "FILE", description = "The file, also .gz or .zip.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "polecat, gdelt, icews, acled or ucdp (default: found out from the beginning of the file).")
    @Nullable
    LayerFormat format;

    @Option(names = "--layer", paramLabel = "NAME", description = "Name of the layer (default: the format's).")
    @Nullable
    String layer;

    @Option(names = "--preview", description = "Only say how many rows there are, and show the first ten.")
    boolean preview;

    @Mixin
    StoreOptions place = new StoreOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        LayerReader reader = new LayerReader(KnowledgeFiles.bundled());
        LayerReader.Choice choice = new LayerReader.Choice(format, layer);
        LayerPreview seen = reader.preview(file, choice, PREVIEWED);
        LayerFormat known = seen.tally().knownFormat().orElse(null);
        if (preview) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(seen.tally().rows() + " rows, " + seen.tally().bad() + " of them unreadable"
                    + (known == null ? "" : "; " + known.label()));
            seen.first().forEach(event -> out.println(LayerJson.line(event)));
            out.flush();
        }
        if (known == null || seen.tally().events() == 0 || preview) {
            Problems problems = new Problems(err);
            seen.problems().forEach(problems::report);
            return exit(seen.tally());
        }
        Problems problems = new Problems(err);
        try (Store store = place.open()) {
            String name = layer == null ? known.layerName() : layer;
            LayerTally[] tally = {seen.tally()};
            Layer loaded = store.write(tables -> tables.layers()
                    .load(
                            name,
                            known.layerName(),
                            file.toString(),
                            known.terms(),
                            sink -> tally[0] = reader.read(file, choice, sink, problems::report),
                            tables.now()));
            err.println("tocsin: " + loaded.rows() + " events in layer " + name + ". " + known.terms());
            err.flush();
            return exit(tally[0]);
        }
    }

    private static int exit(LayerTally tally) {
        if (tally.bad() > 0 || tally.knownFormat().isEmpty()) {
            return ExitCode.DATA;
        }
        return tally.events() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
