package org.tocsin.formats.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of GDELT's event files, which have no header: GDELT Data Format Codebook 2.0 (2015) and 1.03 (2013),
 * <a href="http://data.gdeltproject.org/documentation/">data.gdeltproject.org/documentation</a>.
 */
public final class GdeltLayout {
    private static final List<String> EVENT = Stream.of(
                    Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
                    actor("Actor1"),
                    actor("Actor2"),
                    Stream.of(
                            "IsRootEvent",
                            "EventCode",
                            "EventBaseCode",
                            "EventRootCode",
                            "QuadClass",
                            "GoldsteinScale",
                            "NumMentions",
                            "NumSources",
                            "NumArticles",
                            "AvgTone"))
            .flatMap(part -> part)
            .toList();

    /** The 61 columns of GDELT 2.0. */
    public static final List<String> EVENTS_2 = all(
            Stream.of("Actor1Geo", "Actor2Geo", "ActionGeo")
                    .flatMap(place -> place(
                            place,
                            "Type",
                            "FullName",
                            "CountryCode",
                            "ADM1Code",
                            "ADM2Code",
                            "Lat",
                            "Long",
                            "FeatureID")),
            Stream.of("DATEADDED", "SOURCEURL"));

    /** The 58 columns of GDELT 1.0; files of before April 2013 lack the last one. */
    public static final List<String> EVENTS_1 = all(
            Stream.of("Actor1Geo", "Actor2Geo", "ActionGeo")
                    .flatMap(place ->
                            place(place, "Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID")),
            Stream.of("DATEADDED", "SOURCEURL"));

    private GdeltLayout() {}

    private static Stream<String> actor(String side) {
        return Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                .map(part -> side + part);
    }

    private static Stream<String> place(String name, String... parts) {
        return Stream.of(parts).map(part -> name + "_" + part);
    }

    private static List<String> all(Stream<String> places, Stream<String> end) {
        return Stream.of(EVENT.stream(), places, end).flatMap(part -> part).toList();
    }
}
