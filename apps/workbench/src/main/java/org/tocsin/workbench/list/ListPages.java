package org.tocsin.workbench.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.view.desk.Citation;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;
import org.tocsin.view.list.Chip;
import org.tocsin.view.list.Page;
import org.tocsin.workbench.data.DataFolder;
import org.tocsin.workbench.page.Pages;
import org.tocsin.workbench.page.Redirects;
import org.tocsin.workbench.page.Shell;
import org.tocsin.workbench.page.Templates;
import org.tocsin.workbench.reading.Labels;

/** The lists of stored records: {@code /events}, {@code /events.json}, {@code /events.csv}, {@code /events.jsonl}, and so for each. */
public final class ListPages implements Pages {
    private static final String SCREENFUL = "50";
    private static final List<String> DRAWINGS = List.of("map", "calendar", "network");

    private final DataFolder data;
    private final Templates templates;
    private final FilterBars bars;
    private final ListFiles files;

    public ListPages(DataFolder data, Templates templates) {
        this.data = data;
        this.templates = templates;
        this.bars = new FilterBars(data);
        this.files = new ListFiles(data);
    }

    @Override
    public void declare(RoutesConfig routes) {
        for (ListView<?> view : ListViews.ALL) {
            routes.get(view.path(), context -> page(context, view));
            routes.get(view.path() + ".json", context -> files.json(context, view.listing()));
            routes.get(view.path() + ".csv", context -> files.csv(context, view.listing()));
            routes.get(view.path() + ".jsonl", context -> files.jsonLines(context, view.listing()));
        }
    }

    private <T> void page(Context context, ListView<T> view) {
        Asked asked = Asked.of(context);
        if (Asked.hasEmptyFields(context) && asked.notices().isEmpty()) {
            Redirects.to(context, FilterBars.address(view.path(), asked.filter()));
            return;
        }
        Filter filter = asked.filter();
        Page<T> page =
                data.lists().page(view.listing(), filter.has(Key.LIMIT) ? filter : filter.with(Key.LIMIT, SCREENFUL));
        List<String> notices = new ArrayList<>(asked.notices());
        notices.addAll(page.notices());
        templates.send(
                context,
                "list",
                new ListPage(
                        Shell.of(context, view.title(), view.name()),
                        view.title(),
                        view.counted(page.count()),
                        bars.of(
                                new Asked(filter, notices),
                                view.path(),
                                view.listing(),
                                view.fields(),
                                view.hasFacets()),
                        heads(view, filter),
                        page.rows().stream().map(row -> row(view, row)).toList(),
                        page.nextPage()
                                .map(next -> FilterBars.address(
                                        view.path(), filter.has(Key.LIMIT) ? next : next.without(Key.LIMIT)))
                                .orElse(null),
                        filter.has(Key.AFTER) ? FilterBars.address(view.path(), filter.without(Key.AFTER)) : null,
                        page.count() == 0 ? without(view, filter) : List.of(),
                        view.hasFacets() ? drawings(filter) : List.of(),
                        List.of(
                                file("JSON", view.path() + ".json", filter),
                                file("CSV", view.path() + ".csv", filter),
                                file("JSON Lines", view.path() + ".jsonl", filter)),
                        FilterBars.address("/export/" + view.name(), filter.without(Key.AFTER)),
                        cite(view.path(), filter)));
    }

    private static <T> List<ListPage.Head> heads(ListView<T> view, Filter filter) {
        String sorted = filter.value(Key.SORT).orElse(view.listing().noun().defaultSort());
        List<ListPage.Head> heads = new ArrayList<>();
        for (ListColumn<T> column : view.columns()) {
            String name = column.sort();
            String direction = name == null
                            || !sorted.endsWith(name)
                            || !sorted.replace("-", "").equals(name)
                    ? null
                    : sorted.startsWith("-") ? "descending" : "ascending";
            String next = "descending".equals(direction) ? name : "-" + name;
            heads.add(new ListPage.Head(
                    column.title(),
                    column.style(),
                    name == null
                            ? null
                            : FilterBars.address(
                                    view.path(), filter.without(Key.AFTER).with(Key.SORT, String.valueOf(next))),
                    direction));
        }
        return heads;
    }

    private static <T> ListPage.Row row(ListView<T> view, T row) {
        return new ListPage.Row(view.columns().stream()
                .map(column -> new ListPage.Titled(
                        column.title(), column.style(), column.cell().apply(row)))
                .toList());
    }

    /** What removed the last rows. */
    private <T> List<ListPage.Without> without(ListView<T> view, Filter filter) {
        List<ListPage.Without> found = new ArrayList<>();
        for (Chip chip : data.lists().chips(view.listing(), filter)) {
            long count = data.lists().count(view.listing(), chip.without());
            found.add(new ListPage.Without(
                    Labels.shown(chip.text()), FilterBars.address(view.path(), chip.without()), view.counted(count)));
        }
        return found;
    }

    private static List<ListPage.Link> drawings(Filter filter) {
        return DRAWINGS.stream()
                .map(name -> new ListPage.Link(
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                        FilterBars.address("/" + name, filter.withoutDrawing())))
                .toList();
    }

    private static ListPage.Link file(String label, String path, Filter filter) {
        return new ListPage.Link(label, FilterBars.address(path, filter));
    }

    private ListPage.Cite cite(String path, Filter filter) {
        Citation citation = Citation.of(
                path,
                filter,
                data.clock().instant(),
                data.versions().knowledge(),
                data.versions().engine());
        return new ListPage.Cite(citation.text(), citation.path());
    }
}
