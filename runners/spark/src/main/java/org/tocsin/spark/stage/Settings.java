package org.tocsin.spark.stage;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Period;

/**
 * What a run is asked for.
 *
 * @param input folder or file of articles, on any file system that Hadoop knows
 * @param output folder for the result
 * @param published day of publication of articles that do not give it
 * @param outlet who published the articles that do not say it
 * @param readOn the day of reading: no page was published later
 * @param period step of the dyad series
 * @param portions how many portions the articles are coded in; a run that is killed has to code only the unfinished one again
 * @param partitions files that articles are spread over, a multiple of {@code portions}: each is coded by at least one task
 */
public record Settings(
        String input,
        String output,
        @Nullable LocalDate published,
        @Nullable String outlet,
        LocalDate readOn,
        Period period,
        int portions,
        int partitions)
        implements Serializable {
    public Settings {
        if (portions < 1) {
            throw new IllegalArgumentException("portions must be at least 1, got " + portions);
        }
        if (partitions < portions || partitions % portions != 0) {
            throw new IllegalArgumentException(
                    "partitions must be a multiple of the " + portions + " portions, got " + partitions);
        }
    }
}
