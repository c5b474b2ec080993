package org.tocsin.formats.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Writes a format of lines: UTF-8, LF, the header always. */
final class LinesWriter implements EventWriter {
    private final Writer out;
    private final LineShape shape;
    private final LeftOut leftOut = new LeftOut();
    private long rows;

    LinesWriter(OutputStream stream, LineShape shape) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        this.shape = shape;
        out.write(shape.header());
    }

    @Override
    public void write(ExportedEvent event) throws IOException {
        Optional<String> obstacle = shape.obstacle(event);
        if (obstacle.isPresent()) {
            leftOut.add(obstacle.get());
            return;
        }
        List<String> lines = shape.lines(event);
        for (String line : lines) {
            out.write(line);
        }
        rows += lines.size();
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
        out.close();
    }
}
