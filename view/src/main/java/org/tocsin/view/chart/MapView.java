package org.tocsin.view.chart;

import java.util.List;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Page;

/**
 * Where things happened, as precisely as is known and no more.
 *
 * @param points places known as a city or finer; only these have a point
 * @param tints countries and regions, for what is known no better
 * @param unplaced happenings of which no place is known
 */
public record MapView(List<Point> points, List<Tint> tints, Page<IncidentRow> unplaced) {

    /**
     * A city.
     *
     * @param quadClass the highest of its happenings
     * @param goldstein the lowest of its happenings
     */
    public record Point(
            String place,
            @org.jspecify.annotations.Nullable String country,
            double latitude,
            double longitude,
            long happenings,
            int quadClass,
            double goldstein) {}

    /** A country, or a region of one, and how many happenings are known to be there and no finer. */
    public record Tint(
            String place, @org.jspecify.annotations.Nullable String country, String precision, long happenings) {}
}
