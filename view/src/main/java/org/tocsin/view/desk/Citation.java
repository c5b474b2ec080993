package org.tocsin.view.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.Key;

/**
 * How to cite what a page shows, so that others see the same rows.
 *
 * @param path with the filter and the moment whose knowledge it is: {@code /incidents?dyad=RUS-AZE&as_of=…}
 * @param knowledge version of the knowledge files
 * @param engine version of the program
 * @param licence of the program, of its places and of what is quoted
 */
public record Citation(String path, Instant asOf, String knowledge, String engine, String licence) {
    private static final String LICENCE =
            "Tocsin: Apache-2.0; places: GeoNames, CC BY 4.0; quoted sentences belong to their publishers";

    /** The citation of a page with a filter at a moment. */
    public static Citation of(String page, Filter filter, Instant now, String knowledge, String engine) {
        Instant asOf = filter.asOf().orElse(now).truncatedTo(ChronoUnit.MILLIS);
        Filter frozen = filter.without(Key.AFTER).with(Key.AS_OF, asOf.toString());
        return new Citation(page + "?" + frozen.query(), asOf, knowledge, engine, LICENCE);
    }

    /** One line to paste. */
    public String text() {
        return "Tocsin " + engine + ", knowledge " + knowledge + ", " + path + ", as of " + asOf + ". " + licence + ".";
    }
}
