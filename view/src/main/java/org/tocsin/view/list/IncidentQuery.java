package org.tocsin.view.list;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.tocsin.store.Store;
import org.tocsin.view.filter.FilterParser;

/** The incidents that a saved filter finds, for the alert rules that listen to a query. */
public final class IncidentQuery {
    private IncidentQuery() {}

    /**
     * Their ids.
     *
     * @param filter as in addresses of the workbench: {@code q=border&src=RUS}
     */
    public static Set<String> ids(Store store, String filter) {
        Set<String> ids = new HashSet<>();
        new Lists(store, Clock.systemUTC())
                .each(Listings.INCIDENTS, FilterParser.query(filter).filter(), row -> ids.add(row.id()));
        return ids;
    }
}
