package org.tocsin.workbench.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.view.list.Listing;

/**
 * What a list shows, and how it is narrowed.
 *
 * @param name as in addresses: {@code events}; also the entry of the navigation
 * @param one what a row is called, e.g. {@code happening}
 * @param many what rows are called
 * @param link where a row leads
 * @param hasFacets whether rows are counted by what they can be narrowed by
 */
record ListView<T>(
        String name,
        String title,
        String one,
        String many,
        Listing<T> listing,
        List<ListColumn<T>> columns,
        List<FilterField> fields,
        Function<T, @Nullable String> link,
        boolean hasFacets) {
    String path() {
        return "/" + name;
    }

    String counted(long count) {
        return String.format(java.util.Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
