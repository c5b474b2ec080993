package org.tocsin.formats.layer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.code.CameoCodes;
import org.tocsin.formats.code.CountryCodes;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.layer.LayerEvent;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;

/**
 * Reads files of other event data, also packed ({@code .gz}, {@code .zip} with any number of files), one row at a time. The format is found out from the
 * beginning of a file where the user does not name it.
 */
public final class LayerReader {
    private final CountryCodes countries;
    private final CameoCodes cameo;

    public LayerReader(KnowledgeFiles files) {
        this.countries = new CountryCodes(files);
        this.cameo = new CameoCodes(files);
    }

    /**
     * What a file is read as.
     *
     * @param format absent to find it out
     * @param layer name of the layer; absent for the format's
     */
    public record Choice(
            @Nullable LayerFormat format, @Nullable String layer) {
        /** Everything is found out. */
        public static final Choice AUTOMATIC = new Choice(null, null);

        /** This format under its own name. */
        public static Choice of(LayerFormat format) {
            return new Choice(format, null);
        }
    }

    /** Counts all rows and shows the first ones; keeps no more than those. */
    public LayerPreview preview(Path file, Choice choice, int first) {
        List<LayerEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LayerTally tally = read(file, choice, limited(events, first), limited(problems, first));
        return new LayerPreview(tally, events, problems);
    }

    private static <T> Consumer<T> limited(List<T> list, int most) {
        return item -> {
            if (list.size() < most) {
                list.add(item);
            }
        };
    }

    /** Reads a file and hands on its events, and a problem for every row that is none. */
    public LayerTally read(Path file, Choice choice, Consumer<LayerEvent> events, Consumer<Problem> problems) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), choice, events, problems);
        } catch (IOException cause) {
            problems.accept(new Problem(Code.UNREADABLE, file.toString(), reason(cause)));
            return new LayerTally(choice.format(), 0, 0);
        }
    }

    /**
     * Reads a stream, packed or not.
     *
     * @param name what problems call it
     */
    public LayerTally read(
            InputStream stream, String name, Choice choice, Consumer<LayerEvent> events, Consumer<Problem> problems) {
        LayerRun run = new LayerRun(choice, events, problems);
        try {
            unpack(new BufferedInputStream(stream, LayerRun.BEGINNING), name, run);
        } catch (IOException cause) {
            problems.accept(new Problem(Code.UNREADABLE, name, reason(cause)));
        }
        return run.tally();
    }

    private void unpack(BufferedInputStream stream, String name, LayerRun run) throws IOException {
        stream.mark(4);
        int first = stream.read();
        int second = stream.read();
        stream.reset();
        if (first == 0x1f && second == 0x8b) {
            unpack(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), LayerRun.BEGINNING), name, run);
        } else if (first == 'P' && second == 'K') {
            ZipInputStream zip = new ZipInputStream(stream);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    BufferedInputStream inner = new BufferedInputStream(new Unclosed(zip), LayerRun.BEGINNING);
                    readRows(inner, name + "!" + entry.getName(), run);
                }
            }
        } else {
            readRows(stream, name, run);
        }
    }

    /** An entry of an archive: closing it does not close the archive. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }

    private void readRows(BufferedInputStream stream, String name, LayerRun run) throws IOException {
        Beginning beginning = Beginning.of(stream);
        if (beginning.isEmpty()) {
            run.report(new Problem(Code.EMPTY, name, "nothing in it"));
            return;
        }
        Optional<LayerFormat> format = run.formatOf(beginning);
        if (format.isEmpty()) {
            run.report(new Problem(
                    Code.UNKNOWN_FORMAT,
                    name,
                    "neither GDELT, POLECAT, ICEWS, ACLED nor UCDP begins like its first line"));
            return;
        }
        BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
        beginning.skipMark(text);
        rows(beginning, text, name, format.get()).read(run.into(mapper(format.get()), name));
    }

    private static RowSource rows(Beginning beginning, BufferedReader text, String name, LayerFormat format) {
        if (beginning.isJson()) {
            return new JsonRows(text, name);
        }
        // a spoilt first row must not hide what the others are
        boolean isTabbed = beginning.isTabbed() || format == LayerFormat.GDELT || format == LayerFormat.POLECAT;
        return isTabbed ? new TabRows(text, name, format) : new CsvRows(text, name, format, beginning.delimiter());
    }

    private RowMapper mapper(LayerFormat format) {
        return switch (format) {
            case GDELT -> new GdeltMapper(countries, cameo);
            case POLECAT -> new PolecatMapper(countries);
            case ICEWS -> new IcewsMapper(countries, cameo);
            case ACLED -> new AcledMapper(countries, cameo);
            case UCDP -> new UcdpMapper(countries, cameo);
        };
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
