package org.tocsin.formats.export;

import java.util.List;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Tables;

/** The flat columns of events as CSV. */
final class CsvShape implements LineShape {
    private final CsvLines<EventRecord> csv = new CsvLines<>(Tables.EVENTS);

    @Override
    public String header() {
        return csv.header();
    }

    @Override
    public List<String> lines(ExportedEvent event) {
        return List.of(csv.line(event.record()));
    }
}
