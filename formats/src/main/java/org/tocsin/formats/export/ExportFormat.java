package org.tocsin.formats.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.formats.layout.GdeltLayout;
import org.tocsin.formats.layout.PolecatLayout;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Tables;

/** The formats that events can be exported in, with all that a command line or a page needs to offer them. */
public enum ExportFormat {
    CSV("CSV, one row an event", "csv", "text/csv", true) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new LinesWriter(out, new CsvShape());
        }
    },
    JSONL("JSON Lines of the contract, with nothing left out", "jsonl", "application/jsonl", false) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new LinesWriter(out, new JsonLinesShape());
        }
    },
    PLOVER("PLOVER JSON Lines", "plover.jsonl", "application/jsonl", false) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new LinesWriter(out, new PloverShape());
        }
    },
    POLECAT("tab-separated, in the 40 columns of POLECAT", "polecat.tsv", "text/tab-separated-values", true) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new LinesWriter(out, new PolecatShape(settings.countries()));
        }
    },
    GDELT(
            "tab-separated without header, in the 61 columns of GDELT 2.0",
            "gdelt.tsv",
            "text/tab-separated-values",
            false) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new LinesWriter(out, new GdeltShape(settings));
        }
    },
    GEOJSON("GeoJSON, the events of known towns as points", "geojson", "application/geo+json", false) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) throws IOException {
            return new GeoJsonWriter(out);
        }
    },
    GRAPHML("GraphML, actors and what lies between them", "graphml", "application/graphml+xml", false) {
        @Override
        public EventWriter writer(OutputStream out, ExportSettings settings) {
            return new GraphMlWriter(out);
        }
    };

    private final String label;
    private final String extension;
    private final String mediaType;
    private final boolean hasHeader;

    ExportFormat(String label, String extension, String mediaType, boolean hasHeader) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.hasHeader = hasHeader;
    }

    /** What it is, for a list to choose from. */
    public String label() {
        return label;
    }

    /** The ending of its files, without the first dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A writer to a stream, which it closes. */
    public abstract EventWriter writer(OutputStream out, ExportSettings settings) throws IOException;

    /** The file that these events would make: what a user sees before exporting all. */
    public String preview(List<ExportedEvent> first, ExportSettings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventWriter writer = writer(out, settings)) {
            for (ExportedEvent event : first) {
                writer.write(event);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("write a preview to memory", cause);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The file's description for a data package. */
    public DataPackage.Resource resource(String path, EventWriter written) {
        List<DataPackage.Field> fields = switch (this) {
            case CSV -> DataPackage.fields(Tables.EVENTS);
            case POLECAT -> strings(PolecatLayout.COLUMNS);
            case GDELT -> strings(GdeltLayout.EVENTS_2);
            case JSONL, PLOVER, GEOJSON, GRAPHML -> List.of();
        };
        return new DataPackage.Resource(
                "events", path, mediaType, hasHeader, fields, written.rows(), written.leftOut());
    }

    private static List<DataPackage.Field> strings(List<String> columns) {
        return columns.stream()
                .map(column -> new DataPackage.Field(column, Column.Type.TEXT))
                .toList();
    }
}
