package org.tocsin.code.actor;

import org.jspecify.annotations.Nullable;

/** Which country a town lies in, for the many towns that the actor tables do not list: "Shanghai police" are Chinese. */
@FunctionalInterface
public interface Towns {
    /** The ISO 3166-1 alpha-3 code of the country of a town, or null for a name that is no town's. */
    @Nullable
    String countryOf(String name);
}
