package org.tocsin.spark.stage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder was made from: the settings, the input files, the versions of program and knowledge. An output is gone on with only when
 * all of them are the same.
 */
public final class Manifest {
    private static final String NAME = "manifest.json";
    private static final String READ_ON = "read_on";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> facts;

    private Manifest(Map<String, String> facts) {
        this.facts = new TreeMap<>(facts);
    }

    /**
     * The manifest of a run.
     *
     * @param input name, length and time of change of every file of the input, in one hash
     */
    public static Manifest of(Settings settings, String input, String knowledge, String engine) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("input", settings.input());
        facts.put("input_files", input);
        facts.put("published", text(settings.published()));
        facts.put("outlet", text(settings.outlet()));
        facts.put(READ_ON, text(settings.readOn()));
        facts.put("period", text(settings.period()));
        facts.put("portions", text(settings.portions()));
        facts.put("knowledge", knowledge);
        facts.put("engine", engine);
        return new Manifest(facts);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The manifest of an output folder; empty where there is none. */
    public static Optional<Manifest> read(String output, Configuration hadoop) {
        Path file = new Path(output, NAME);
        try {
            FileSystem files = file.getFileSystem(hadoop);
            if (!files.exists(file)) {
                return Optional.empty();
            }
            try (InputStream stream = files.open(file)) {
                return Optional.of(new Manifest(JSON.readValue(stream, new TypeReference<Map<String, String>>() {})));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("read " + file, cause);
        }
    }

    /** Writes it into an output folder. */
    public void write(String output, Configuration hadoop) {
        Path file = new Path(output, NAME);
        try (OutputStream stream = file.getFileSystem(hadoop).create(file, true)) {
            stream.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(facts));
        } catch (IOException cause) {
            throw new UncheckedIOException("write " + file, cause);
        }
    }

    /** The day on which the articles were first read. */
    public Optional<LocalDate> readOn() {
        return Optional.ofNullable(facts.get(READ_ON)).map(LocalDate::parse);
    }

    /** What differs from another manifest, for a reader: {@code knowledge: 12 before, 13 now}. */
    public List<String> differences(Manifest now) {
        List<String> differences = new ArrayList<>();
        TreeMap<String, String> all = new TreeMap<>(facts);
        all.putAll(now.facts);
        for (String fact : all.keySet()) {
            String before = facts.get(fact);
            String after = now.facts.get(fact);
            if (!Objects.equals(before, after)) {
                differences.add(fact + ": '" + text(before) + "' before, '" + text(after) + "' now");
            }
        }
        return differences;
    }
}
