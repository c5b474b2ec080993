package org.tocsin.formats.layer;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file with a header: ACLED, UCDP. A cell may go over several lines; stray quotation marks are kept as text. */
final class CsvRows implements RowSource {
    private final Reader text;
    private final String file;
    private final LayerFormat format;
    private final char delimiter;

    CsvRows(Reader text, String file, LayerFormat format, char delimiter) {
        this.text = text;
        this.file = file;
        this.format = format;
        this.delimiter = delimiter;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setLenientEof(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = csv.parse(text)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return;
            }
            Header header = new Header(records.next().toList());
            List<String> missing = header.lacks(format.signature());
            if (!missing.isEmpty()) {
                sink.fault(file + ":1", "no column " + missing + " among " + header.names());
                return;
            }
            long line = parser.getCurrentLineNumber();
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                String origin = file + ":" + (line + 1);
                line = Math.max(line + 1, parser.getCurrentLineNumber());
                if (cells.size() == header.size()) {
                    sink.row(new Row(header, cells, origin));
                } else {
                    sink.fault(origin, cells.size() + " cells under " + header.size() + " columns");
                }
            }
        }
    }
}
