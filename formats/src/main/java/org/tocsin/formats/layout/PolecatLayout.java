package org.tocsin.formats.layout;

import java.util.List;

/**
 * The 40 columns of POLECAT's files in their published order (Halterman et al., PLOVER and POLECAT, 2023;
 * <a href="https://dataverse.harvard.edu/dataverse/polecat">dataverse.harvard.edu/dataverse/polecat</a>), and how they say "nothing" and "several".
 */
public final class PolecatLayout {
    /** What stands in a cell that has no value. */
    public static final String NONE = "None";
    /** What separates the values of a cell that has several. */
    public static final String SEPARATOR = "; ";

    public static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    /** The quad classes 1 to 4 in POLECAT's words. */
    public static final List<String> QUAD_CODES =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private PolecatLayout() {}
}
