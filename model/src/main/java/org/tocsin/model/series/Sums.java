package org.tocsin.model.series;

/**
 * What happened in one period, added up.
 *
 * @param happenings distinct happenings, never reports
 * @param reports reports of them
 * @param goldsteinConflict sum of the Goldstein values below 0, as a number from 0 up
 * @param goldsteinCooperation sum of the values above 0
 * @param ploverConflict the same of PLOVER scores; happenings without one do not count
 * @param verbalCooperation happenings of quad class 1
 * @param materialCooperation of quad class 2
 * @param verbalConflict of quad class 3
 * @param materialConflict of quad class 4
 */
public record Sums(
        int happenings,
        int reports,
        double goldsteinConflict,
        double goldsteinCooperation,
        double ploverConflict,
        double ploverCooperation,
        int verbalCooperation,
        int materialCooperation,
        int verbalConflict,
        int materialConflict) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** These sums and one happening more. */
    public Sums plus(Happening happening) {
        double goldstein = happening.goldstein();
        double plover = happening.plover() == null ? 0 : happening.plover();
        int quad = happening.quadClass();
        return new Sums(
                happenings + 1,
                reports + happening.reports(),
                goldsteinConflict + Math.max(0, -goldstein),
                goldsteinCooperation + Math.max(0, goldstein),
                ploverConflict + Math.max(0, -plover),
                ploverCooperation + Math.max(0, plover),
                verbalCooperation + (quad == 1 ? 1 : 0),
                materialCooperation + (quad == 2 ? 1 : 0),
                verbalConflict + (quad == 3 ? 1 : 0),
                materialConflict + (quad == 4 ? 1 : 0));
    }

    /** Both added up. */
    public Sums plus(Sums other) {
        return new Sums(
                happenings + other.happenings,
                reports + other.reports,
                goldsteinConflict + other.goldsteinConflict,
                goldsteinCooperation + other.goldsteinCooperation,
                ploverConflict + other.ploverConflict,
                ploverCooperation + other.ploverCooperation,
                verbalCooperation + other.verbalCooperation,
                materialCooperation + other.materialCooperation,
                verbalConflict + other.verbalConflict,
                materialConflict + other.materialConflict);
    }

    public double goldsteinSum() {
        return goldsteinCooperation - goldsteinConflict;
    }

    /** The mean Goldstein value of a happening; 0 for none. */
    public double goldsteinMean() {
        return happenings == 0 ? 0 : goldsteinSum() / happenings;
    }

    public double ploverSum() {
        return ploverCooperation - ploverConflict;
    }

    /** The share of happenings that are material conflict, 0 to 1; 0 for none. */
    public double materialConflictShare() {
        return happenings == 0 ? 0 : (double) materialConflict / happenings;
    }

    /** The share of happenings that are cooperation of either kind, 0 to 1; 0 for none. */
    public double cooperationShare() {
        return happenings == 0 ? 0 : (double) (verbalCooperation + materialCooperation) / happenings;
    }
}
