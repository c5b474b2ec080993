package org.tocsin.workbench.page;

import io.javalin.http.Context;

/**
 * What every page shares.
 *
 * @param title of the page, for the browser's tab
 * @param section the entry of the navigation that the page belongs to, e.g. {@code paste}; empty for none
 * @param path of the page with its query, to come back to
 * @param query what stands in the search field
 */
public record Shell(String title, String section, Preferences preferences, String path, String query) {
    public static Shell of(Context context, String title, String section) {
        String query = context.queryString();
        String search = context.queryParam("q");
        return new Shell(
                title,
                section,
                Preferences.of(context),
                query == null ? context.path() : context.path() + "?" + query,
                search == null ? "" : search);
    }
}
