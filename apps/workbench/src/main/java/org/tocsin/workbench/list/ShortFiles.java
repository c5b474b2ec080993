package org.tocsin.workbench.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.tocsin.view.ShortList;
import org.tocsin.view.ShortLists;
import org.tocsin.view.filter.Filter;
import org.tocsin.workbench.data.DataFolder;

/** The lists that are worked out as a whole, as files: {@code /disputes.json}, {@code .csv}, {@code .jsonl}. */
public final class ShortFiles {
    private final DataFolder data;
    private final ListFiles files;

    public ShortFiles(DataFolder data) {
        this.data = data;
        this.files = new ListFiles(data);
    }

    /**
     * Declares the three files of a list.
     *
     * @param page as in the address: {@code sources}
     * @param list its name among {@link ShortLists#NAMES}: {@code outlets}
     */
    public void declare(RoutesConfig routes, String page, String list) {
        routes.get("/" + page + ".json", context -> files.json(context, of(context, list), Asked.of(context)));
        routes.get("/" + page + ".csv", context -> files.csv(context, of(context, list)));
        routes.get("/" + page + ".jsonl", context -> files.jsonLines(context, of(context, list)));
    }

    private ShortList<?> of(Context context, String list) {
        Filter filter = Asked.of(context).filter();
        return data.answers()
                .of(
                        "short " + list + "?" + filter.query(),
                        () -> new ShortLists(data.store(), data.clock(), data.names())
                                .named(list, filter)
                                .orElseThrow());
    }

    /** Where a page's rows are as data: kind and address. */
    public static List<FilterBar.Hidden> links(String page, Filter filter) {
        return List.of(
                new FilterBar.Hidden("JSON", FilterBars.address(page + ".json", filter)),
                new FilterBar.Hidden("CSV", FilterBars.address(page + ".csv", filter)),
                new FilterBar.Hidden("JSON Lines", FilterBars.address(page + ".jsonl", filter)));
    }
}
