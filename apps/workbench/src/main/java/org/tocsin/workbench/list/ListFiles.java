package org.tocsin.workbench.list;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.formats.table.Table;
import org.tocsin.view.ShortList;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Page;
import org.tocsin.workbench.data.DataFolder;

/** Lists as data: a page of one as JSON, all of it as CSV or JSON Lines. Rows go out as they are read: there is no cap. */
public final class ListFiles {
    private final DataFolder data;

    public ListFiles(DataFolder data) {
        this.data = data;
    }

    /** A page of rows as JSON; {@code next} is the address of the page behind it. */
    public <T> void json(Context context, Listing<T> listing) {
        Asked asked = Asked.of(context);
        Page<T> page = data.lists().page(listing, asked.filter());
        List<String> notices = new java.util.ArrayList<>(asked.notices());
        notices.addAll(page.notices());
        String next = page.nextPage()
                .map(filter -> FilterBars.address(context.url(), filter))
                .orElse(null);
        new AnswerJson(data.versions())
                .send(
                        context,
                        page.rows().stream().map(listing.json()).toList(),
                        page.count(),
                        next,
                        page.asOf(),
                        notices);
    }

    /** A list that has no pages, as JSON. */
    public <T> void json(Context context, ShortList<T> list, Asked asked) {
        new AnswerJson(data.versions())
                .send(
                        context,
                        list.rows().stream().map(list.json()).toList(),
                        list.rows().size(),
                        null,
                        asked.filter().asOf().orElse(data.clock().instant()),
                        asked.notices());
    }

    public <T> void csv(Context context, Listing<T> listing) {
        csv(
                context,
                listing.name(),
                listing.table(),
                rows(listing, Asked.of(context).filter()));
    }

    public <T> void csv(Context context, ShortList<T> list) {
        csv(context, list.name(), list.table(), sink -> list.rows().forEach(sink));
    }

    private static <T> void csv(Context context, String name, Table<T> table, Consumer<Consumer<T>> rows) {
        CsvLines<T> lines = new CsvLines<>(table);
        send(context, "text/csv; charset=utf-8", name + ".csv", lines.header(), lines::line, rows);
    }

    public <T> void jsonLines(Context context, Listing<T> listing) {
        jsonLines(
                context,
                listing.name(),
                listing.json(),
                rows(listing, Asked.of(context).filter()));
    }

    private static <T> void jsonLines(
            Context context, String name, Function<T, String> json, Consumer<Consumer<T>> rows) {
        Function<T, String> line = row -> json.apply(row) + "\n";
        send(context, "application/jsonl; charset=utf-8", name + ".jsonl", "", line, rows);
    }

    public <T> void jsonLines(Context context, ShortList<T> list) {
        jsonLines(context, list.name(), list.json(), sink -> list.rows().forEach(sink));
    }

    /** All that the filter finds; as many as it says where it says how many. */
    private <T> Consumer<Consumer<T>> rows(Listing<T> listing, Filter filter) {
        boolean isPage = filter.has(Key.LIMIT) || filter.has(Key.AFTER);
        return isPage
                ? sink -> data.lists().page(listing, filter).rows().forEach(sink)
                : sink -> data.lists().each(listing, filter, sink);
    }

    private static <T> void send(
            Context context,
            String type,
            String fileName,
            String header,
            Function<T, String> line,
            Consumer<Consumer<T>> rows) {
        context.contentType(type);
        context.header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            out.write(header);
            rows.accept(row -> write(out, line.apply(row)));
        } catch (IOException gone) {
            throw new UncheckedIOException("send " + fileName, gone);
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException("send a list", gone);
        }
    }
}
