package org.tocsin.merge.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.event.Party;

/**
 * One side of an event as the merge compares it.
 *
 * @param countries ISO 3166-1 alpha-3 codes
 * @param names ids in the actor dictionary, or names in lower case where it has none
 */
record Side(Set<String> countries, Set<String> names, Set<String> sectors) {

    static Side of(List<Party> parties) {
        Set<String> countries = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> sectors = new TreeSet<>();
        for (Party party : parties) {
            party.countryCode().ifPresent(countries::add);
            names.add(party.entity() == null ? party.name().toLowerCase(Locale.ROOT) : party.entity());
            sectors.addAll(party.sectors());
        }
        return new Side(Set.copyOf(countries), Set.copyOf(names), Set.copyOf(sectors));
    }

    boolean isUnknown() {
        return names.isEmpty();
    }

    /** Whether both name countries and none is in both: the two sides cannot be the same. */
    boolean excludes(Side other) {
        return !countries.isEmpty() && !other.countries.isEmpty() && !meet(countries, other.countries);
    }

    /** 1 the same name, 0.5 the same country, 0 unknown, -0.5 another sector of the country or another name without one, -1 other countries. */
    double likeness(Side other) {
        if (isUnknown() || other.isUnknown()) {
            return 0;
        }
        if (excludes(other)) {
            return -1;
        }
        if (meet(names, other.names)) {
            return 1;
        }
        if (meet(countries, other.countries)) {
            boolean otherSector = !sectors.isEmpty() && !other.sectors.isEmpty() && !meet(sectors, other.sectors);
            return otherSector ? -0.5 : 0.5;
        }
        return countries.isEmpty() && other.countries.isEmpty() ? -0.5 : 0;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        for (String element : one) {
            if (other.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
