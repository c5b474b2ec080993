package org.tocsin.spark.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.TaskContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.acquire.input.ArticleSink;
import org.tocsin.acquire.input.Defaults;
import org.tocsin.acquire.input.Reading;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.spark.row.Stepwise;
import org.tocsin.spark.stage.Settings;

/** The rows of one file: each step reads a line, a record of an archive or a page. */
final class FileArticles extends Stepwise {
    private final PortableDataStream file;
    private final String place;
    private final ArticleSink sink;
    private final ArticleReader reader;
    private @Nullable Reading reading;

    FileArticles(PortableDataStream file, String address, Settings settings) {
        this.file = file;
        this.place = place(address);
        this.sink = RowSink.ofEnglish(place, Detector.SHARED, this::give);
        this.reader = new ArticleReader(
                new Defaults(settings.published(), settings.outlet()),
                settings.readOn(),
                Detector.SHARED,
                sink,
                bytes -> {});
        TaskCompletionListener closing = task -> close();
        TaskContext.get().addTaskCompletionListener(closing);
    }

    /** Files of the machine itself go by their path, as everywhere else. */
    static String place(String address) {
        return address.replaceFirst("^file:/+", "/");
    }

    @Override
    protected boolean step() {
        try {
            Reading open = reading;
            if (open == null) {
                String name = place.substring(place.lastIndexOf('/') + 1);
                open = reader.open(place, name, new StorageStream(file.open(), place));
                reading = open;
            }
            if (open.readOn()) {
                return true;
            }
        } catch (IOException fault) {
            sink.problem(new Problem(Code.UNREADABLE, place, ArticleReader.reason(fault)));
        }
        close();
        return false;
    }

    private void close() {
        Reading open = reading;
        if (open != null) {
            try {
                open.close();
            } catch (IOException cause) {
                throw new UncheckedIOException("close " + place, cause);
            }
        }
    }
}
