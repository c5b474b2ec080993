package org.tocsin.model.event;

import java.util.EnumSet;
import java.util.Set;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, manual 0.8,
 * <a href="https://github.com/openeventdata/PLOVER">openeventdata/PLOVER</a>).
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    private static final Set<EventType> COOPERATIVE = EnumSet.range(AGREE, RETREAT);
    private static final Set<EventType> MATERIAL_CONFLICT = EnumSet.range(PROTEST, ASSAULT);

    /** Words and deeds that bring sides closer: the first seven. */
    public boolean isCooperative() {
        return COOPERATIVE.contains(this);
    }

    /** PLOVER's material conflict: deeds, not words, against somebody. */
    public boolean isMaterialConflict() {
        return MATERIAL_CONFLICT.contains(this);
    }

    /** Giving way: CONCEDE or RETREAT. */
    public boolean isYielding() {
        return this == CONCEDE || this == RETREAT;
    }
}
