package org.tocsin.workbench.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.formats.export.ExportFormat;
import org.tocsin.formats.table.CsvLines;
import org.tocsin.view.export.Exports;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Listing;
import org.tocsin.view.list.Listings;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.http.RequestProblem;
import org.tocsin.workbench.list.Asked;
import org.tocsin.workbench.list.FilterBars;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** {@code /export/events}: how many rows an export has, how large it is and how it begins, before anything is downloaded. */
public final class ExportPages implements Pages {
    private static final Map<String, Exports.Unit> UNITS =
            Map.of("events", Exports.Unit.HAPPENINGS, "reports", Exports.Unit.REPORTS);
    private static final Map<String, Listing<?>> TABLES =
            Map.of("articles", Listings.ARTICLES, "claims", Listings.CLAIMS, "figures", Listings.FIGURES);

    private final DataFolder data;
    private final Templates templates;

    public ExportPages(DataFolder data, Templates templates) {
        this.data = data;
        this.templates = templates;
    }

    /**
     * What {@code export.jte} shows.
     *
     * @param back the list
     * @param beginning of the file
     * @param size about how large, in words
     * @param download where the file is
     */
    public record ExportPage(
            Shell shell,
            String list,
            String back,
            String counted,
            List<Choice> formats,
            String beginning,
            String size,
            String download) {}

    /** A format that can be chosen. */
    public record Choice(String label, String path, boolean isChosen) {}

    @Override
    public void declare(RoutesConfig routes) {
        routes.get("/export/{list}", this::page);
        routes.get("/export/{list}/{format}", this::download);
    }

    private void page(Context context) {
        String list = context.pathParam("list");
        Filter asked = Asked.of(context).filter();
        Filter filter = asked.withoutDrawing().without(Key.AFTER);
        Shell shell = Shell.of(context, "Export of " + list, list);
        Exports.Unit unit = UNITS.get(list);
        if (unit == null) {
            templates.send(context, "export", table(shell, list, filter));
            return;
        }
        ExportFormat format = format(asked.value(Key.VIEW).orElse("csv")).orElse(ExportFormat.CSV);
        Exports exports = exports();
        long count = exports.count(unit, filter);
        String beginning = exports.preview(format, unit, filter);
        templates.send(
                context,
                "export",
                new ExportPage(
                        shell,
                        list,
                        FilterBars.address("/" + list, filter),
                        counted(count),
                        Arrays.stream(ExportFormat.values())
                                .map(each -> choice(list, filter, each, each == format))
                                .toList(),
                        Labels.shown(beginning),
                        size(beginning, count),
                        FilterBars.address("/export/" + list + "/" + name(format), filter)));
    }

    private static Choice choice(String list, Filter filter, ExportFormat format, boolean isChosen) {
        return new Choice(
                format.label(), FilterBars.address("/export/" + list, filter.with(Key.VIEW, name(format))), isChosen);
    }

    private ExportPage table(Shell shell, String list, Filter filter) {
        Listing<?> listing = TABLES.get(list);
        if (listing == null) {
            throw RequestProblem.of(HttpStatus.NOT_FOUND, "there is no export of " + list);
        }
        long count = data.lists().count(listing, filter);
        String beginning = beginning(listing, filter);
        return new ExportPage(
                shell,
                list,
                FilterBars.address("/" + list, filter),
                counted(count),
                List.of(),
                Labels.shown(beginning),
                size(beginning, count),
                FilterBars.address("/" + list + ".csv", filter));
    }

    private <T> String beginning(Listing<T> listing, Filter filter) {
        CsvLines<T> lines = new CsvLines<>(listing.table());
        StringBuilder beginning = new StringBuilder(lines.header());
        data.lists()
                .page(listing, filter.with(Key.LIMIT, String.valueOf(Exports.PREVIEWED)))
                .rows()
                .forEach(row -> beginning.append(lines.line(row)));
        return beginning.toString();
    }

    private static String counted(long count) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "row" : "rows");
    }

    /** By the length of the rows that are shown. */
    private static String size(String beginning, long count) {
        long shown = Math.min(count, Exports.PREVIEWED);
        if (shown == 0) {
            return "nothing";
        }
        double kilobytes = (double) beginning.length() / shown * count / 1000;
        return kilobytes < 1000
                ? String.format(Locale.ROOT, "about %,.0f kB", Math.max(1, kilobytes))
                : String.format(Locale.ROOT, "about %,.1f MB", kilobytes / 1000);
    }

    private Exports exports() {
        return new Exports(data.store(), data.clock(), data.knowledge());
    }

    private static String name(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ExportFormat> format(String name) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> name(format).equals(name))
                .findFirst();
    }

    private void download(Context context) {
        String list = context.pathParam("list");
        Exports.Unit unit = UNITS.get(list);
        ExportFormat format = format(context.pathParam("format"))
                .orElseThrow(() ->
                        RequestProblem.at("format", HttpStatus.NOT_FOUND, "there are " + String.join(", ", names())));
        if (unit == null) {
            throw RequestProblem.of(HttpStatus.NOT_FOUND, "there is no export of " + list);
        }
        String file = list + "." + format.extension();
        context.contentType(format.mediaType());
        context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        try {
            exports().write(format, unit, Asked.of(context).filter(), context.outputStream(), file, done -> {});
        } catch (IOException gone) {
            throw new UncheckedIOException("send " + file, gone);
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            names.add(name(format));
        }
        return names;
    }
}
