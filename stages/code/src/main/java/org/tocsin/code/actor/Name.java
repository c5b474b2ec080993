package org.tocsin.code.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the actor tables name.
 *
 * @param display neutral name
 * @param id entity id, absent for countries and kinds
 * @param roles by time; one without dates for what never changes
 */
record Name(Kind kind, String display, @Nullable String id, List<Role> roles) {
    /** Offices that one leaves: whoever held one is an elite afterwards. */
    private static final Set<String> LEAVES_ELITE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

    Name {
        roles = List.copyOf(roles);
    }

    enum Kind {
        COUNTRY,
        DEMONYM,
        PEOPLE,
        CAPITAL,
        SEAT,
        REGION,
        TOWN,
        GROUP,
        PERSON,
        BODY;

        /** A word that tells a country when it stands before a noun. */
        boolean tellsCountry() {
            return this != PERSON;
        }

        boolean isTerritory() {
            return this == COUNTRY || this == CAPITAL || this == REGION || this == TOWN;
        }
    }

    /** The role held on a day: after the last office GOV becomes ELI. Without a day, the latest role. */
    Role roleOn(@Nullable LocalDate day) {
        if (day == null) {
            return roles.get(roles.size() - 1);
        }
        Role past = null;
        for (Role role : roles) {
            if (role.holdsOn(day)) {
                return role;
            }
            if (role.endedBefore(day)) {
                past = role;
            }
        }
        if (past == null) {
            return Role.always(roles.get(0).country(), List.of());
        }
        boolean elite = kind == Kind.PERSON && past.sectors().stream().anyMatch(LEAVES_ELITE::contains);
        return elite ? Role.always(past.country(), List.of("ELI")) : past;
    }

    @Nullable
    String country() {
        return roles.get(roles.size() - 1).country();
    }
}
