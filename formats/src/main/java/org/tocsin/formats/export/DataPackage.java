package org.tocsin.formats.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;

/**
 * The {@code datapackage.json} beside exported files (<a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data Package</a>): what
 * they hold, by which filters and versions, and under which licence, so that the rows can be made again.
 *
 * @param name in lower case, for machines
 * @param created the day of the export
 * @param filters the filters of the view by key; empty for everything
 * @param knowledge version of the knowledge files
 * @param engine version of the program
 */
public record DataPackage(
        String name,
        String title,
        LocalDate created,
        Map<String, String> filters,
        String knowledge,
        String engine,
        Licence licence,
        List<Resource> resources) {
    private static final JsonFactory FACTORY = new JsonFactory();

    public DataPackage {
        filters = Collections.unmodifiableSortedMap(new TreeMap<>(filters));
        resources = List.copyOf(resources);
    }

    /**
     * The terms that the data are given on.
     *
     * @param name identifier, such as those of SPDX: {@code CC-BY-4.0}
     * @param path address of the text
     */
    public record Licence(String name, String title, String path) {}

    /** A column. */
    public record Field(String name, Column.Type type) {}

    /**
     * A file.
     *
     * @param path relative to the package
     * @param hasHeader for tables: whether the first row names the columns
     * @param fields its columns in order; empty for what is no table
     * @param leftOut why events are not in it, and how many
     */
    public record Resource(
            String name,
            String path,
            String mediaType,
            boolean hasHeader,
            List<Field> fields,
            long rows,
            SortedMap<String, Long> leftOut) {
        public Resource {
            fields = List.copyOf(fields);
            leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        }

        /** A table written by {@link org.tocsin.formats.table.CsvLines}. */
        public static Resource csv(Table<?> table, String path, long rows) {
            return new Resource(table.name(), path, "text/csv", true, DataPackage.fields(table), rows, new TreeMap<>());
        }
    }

    /** The flat columns of a table. */
    public static List<Field> fields(Table<?> table) {
        return table.flatColumns().stream()
                .map(column -> new Field(column.name(), column.type()))
                .toList();
    }

    /** Writes it as JSON and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeStringField("profile", "data-package");
        json.writeStringField("name", name);
        json.writeStringField("title", title);
        json.writeStringField("created", created + "T00:00:00Z");
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeStringField("name", licence.name());
        json.writeStringField("title", licence.title());
        json.writeStringField("path", licence.path());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("tocsin");
        json.writeStringField("engine", engine);
        json.writeStringField("knowledge", knowledge);
        json.writeObjectFieldStart("filters");
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            json.writeStringField(filter.getKey(), filter.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("resources");
        for (Resource resource : resources) {
            writeResource(json, resource);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void writeResource(JsonGenerator json, Resource resource) throws IOException {
        boolean isTable = !resource.fields().isEmpty();
        json.writeStartObject();
        json.writeStringField("profile", isTable ? "tabular-data-resource" : "data-resource");
        json.writeStringField("name", resource.name());
        json.writeStringField("path", resource.path());
        json.writeStringField("mediatype", resource.mediaType());
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("rows", resource.rows());
        if (!resource.leftOut().isEmpty()) {
            json.writeObjectFieldStart("left_out");
            for (Map.Entry<String, Long> reason : resource.leftOut().entrySet()) {
                json.writeNumberField(reason.getKey(), reason.getValue());
            }
            json.writeEndObject();
        }
        if (isTable) {
            writeSchema(json, resource);
        }
        json.writeEndObject();
    }

    private static void writeSchema(JsonGenerator json, Resource resource) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", resource.mediaType().equals("text/csv") ? "," : "\t");
        json.writeStringField("lineTerminator", "\n");
        json.writeBooleanField("header", resource.hasHeader());
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Field field : resource.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", type(field.type()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER, LONG -> "integer";
            case DOUBLE -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }
}
