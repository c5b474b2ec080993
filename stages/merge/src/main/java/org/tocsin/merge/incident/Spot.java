package org.tocsin.merge.incident;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Where;
import org.tocsin.model.event.Where.Precision;

/** Likeness of two places. */
final class Spot {
    private static final double SAME_TOWN_KILOMETRES = 25;
    private static final double OTHER_TOWN_KILOMETRES = 50;
    private static final double EARTH_RADIUS_KILOMETRES = 6371;

    private Spot() {}

    /** 1 the same place, 0.3 no more than the same country, 0 unknown, -3.5 another country or town: that outweighs all else. */
    static double likeness(@Nullable Where one, @Nullable Where other) {
        if (one == null || other == null) {
            return 0;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return -3.5;
        }
        if (one.precision() == Precision.COUNTRY && other.precision() == Precision.COUNTRY) {
            return 0.3;
        }
        boolean sameName = name(one).equals(name(other)) && Objects.equals(one.country(), other.country());
        if (sameName) {
            return 1;
        }
        if (one.precision() != Precision.CITY || other.precision() != Precision.CITY) {
            return 0.3;
        }
        double kilometres = kilometres(one, other);
        if (kilometres <= SAME_TOWN_KILOMETRES) {
            return 1;
        }
        return kilometres > OTHER_TOWN_KILOMETRES ? -3.5 : 0;
    }

    private static String name(Where place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** Great-circle distance by the haversine formula; for places without coordinates as far as other towns are. */
    private static double kilometres(Where one, Where other) {
        if (one.latitude() == null
                || one.longitude() == null
                || other.latitude() == null
                || other.longitude() == null) {
            return Double.POSITIVE_INFINITY;
        }
        double latitudes = Math.toRadians(one.latitude() - other.latitude());
        double longitudes = Math.toRadians(one.longitude() - other.longitude());
        double haversine = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
