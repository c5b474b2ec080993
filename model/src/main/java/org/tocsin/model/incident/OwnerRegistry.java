package org.tocsin.model.incident;

import java.util.Map;
import java.util.Optional;

/** Who owns which outlet, as far as somebody has looked it up. Unknown stays unknown. */
public record OwnerRegistry(Map<String, String> ownerOfOutlet) {
    /** Nobody has looked up anything. */
    public static final OwnerRegistry EMPTY = new OwnerRegistry(Map.of());

    public OwnerRegistry {
        ownerOfOutlet = Map.copyOf(ownerOfOutlet);
    }

    public Optional<String> ownerOf(String outlet) {
        return Optional.ofNullable(ownerOfOutlet.get(outlet));
    }
}
