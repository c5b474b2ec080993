package org.tocsin.model.series;

/** The number of a period that is watched. */
public enum Measure {
    /** How many happenings. */
    HAPPENINGS(1),
    /** How many acts of material conflict. */
    MATERIAL_CONFLICT(1),
    /** How much conflict, by Goldstein's scale. */
    GOLDSTEIN_CONFLICT(5),
    /** How much cooperation, by Goldstein's scale. */
    GOLDSTEIN_COOPERATION(5),
    /** How much conflict, by PLOVER scores. */
    PLOVER_CONFLICT(5);

    private final double unit;

    Measure(double unit) {
        this.unit = unit;
    }

    /** What one middling happening adds: 1 where happenings are counted, 5 of 10 on a scale. */
    public double unit() {
        return unit;
    }

    public double of(Sums sums) {
        return switch (this) {
            case HAPPENINGS -> sums.happenings();
            case MATERIAL_CONFLICT -> sums.materialConflict();
            case GOLDSTEIN_CONFLICT -> sums.goldsteinConflict();
            case GOLDSTEIN_COOPERATION -> sums.goldsteinCooperation();
            case PLOVER_CONFLICT -> sums.ploverConflict();
        };
    }
}
