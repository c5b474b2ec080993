package org.tocsin.workbench.dyad;

import org.tocsin.model.series.Arrow;
import org.tocsin.model.series.Measure;

/** Says what arrows and measures are. */
public final class Words {
    private Words() {}

    /** What an arrow says of a measure: more conflict is worse; more happenings, or more cooperation, are more. */
    public static String of(Arrow arrow, Measure measure) {
        boolean isConflict = isConflict(measure);
        return switch (arrow) {
            case WORSE -> isConflict ? "worse" : "more";
            case BETTER -> isConflict ? "better" : "less";
            case SAME -> "same";
            case TOO_LITTLE_DATA -> "too little data";
        };
    }

    /** The class of an arrow in style sheets. */
    public static String style(Arrow arrow, Measure measure) {
        return switch (arrow) {
            case WORSE -> isConflict(measure) ? "worse" : "more";
            case BETTER -> isConflict(measure) ? "better" : "less";
            case SAME -> "same";
            case TOO_LITTLE_DATA -> "too-little";
        };
    }

    private static boolean isConflict(Measure measure) {
        return switch (measure) {
            case HAPPENINGS, GOLDSTEIN_COOPERATION -> false;
            case MATERIAL_CONFLICT, GOLDSTEIN_CONFLICT, PLOVER_CONFLICT -> true;
        };
    }

    public static String of(Measure measure) {
        return switch (measure) {
            case HAPPENINGS -> "happenings, counted";
            case MATERIAL_CONFLICT -> "acts of coercion and violence, counted";
            case GOLDSTEIN_CONFLICT -> "conflict, by Goldstein’s scale";
            case GOLDSTEIN_COOPERATION -> "cooperation, by Goldstein’s scale";
            case PLOVER_CONFLICT -> "conflict, by PLOVER scores";
        };
    }
}
