package org.tocsin.formats.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Tables;
import org.tocsin.model.event.Where;

/**
 * Events as a GeoJSON FeatureCollection (RFC 7946) with the flat columns as properties. Only a city with coordinates is a point: no region or country
 * is pinned to its middle. How many events are not on the map, and why, stands in the foreign member {@code left_out} at the end.
 */
final class GeoJsonWriter implements EventWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<Column<EventRecord>> PROPERTIES = Tables.EVENTS.flatColumns().stream()
            .filter(column ->
                    !column.name().equals("latitude") && !column.name().equals("longitude"))
            .toList();

    private final JsonGenerator json;
    private final LeftOut leftOut = new LeftOut();
    private long rows;

    GeoJsonWriter(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(ExportedEvent exported) throws IOException {
        Where where = exported.event().where();
        if (where == null) {
            leftOut.add("place unknown");
        } else if (where.precision() != Where.Precision.CITY) {
            leftOut.add("place known to the " + where.precision().label() + " only");
        } else if (where.latitude() == null || where.longitude() == null) {
            leftOut.add("place without coordinates");
        } else {
            writeFeature(exported, where.latitude(), where.longitude());
            rows++;
        }
    }

    private void writeFeature(ExportedEvent exported, double latitude, double longitude) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", exported.event().id().value());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(longitude);
        json.writeNumber(latitude);
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        for (Column<EventRecord> column : PROPERTIES) {
            writeProperty(column.name(), column.of(exported.record()));
        }
        writeProperty("url", exported.url());
        writeProperty("reports", exported.corroboration().reports());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeProperty(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public SortedMap<String, Long> leftOut() {
        return leftOut.counts();
    }

    @Override
    public void close() throws IOException {
        if (json.isClosed()) {
            return;
        }
        json.writeEndArray();
        json.writeObjectFieldStart("left_out");
        for (Map.Entry<String, Long> reason : leftOut.counts().entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
