package org.tocsin.merge.incident;

import org.tocsin.model.event.Status;

/** Kinds of being real that are never one happening: a deed, the demand for it, its prediction, the mere possibility. */
enum Reality {
    /** Told, claimed, denied or recalled: all speak of one deed. */
    DEED,
    DEMAND,
    PREDICTION,
    POSSIBILITY;

    static Reality of(Status status) {
        return switch (status) {
            case ASSERTED, CLAIMED, DENIED, BACKGROUND -> DEED;
            case DEMANDED -> DEMAND;
            case PREDICTED -> PREDICTION;
            case HYPOTHETICAL -> POSSIBILITY;
        };
    }
}
