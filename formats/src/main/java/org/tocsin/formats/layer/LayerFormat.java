package org.tocsin.formats.layer;

import java.util.List;
import java.util.Locale;
import org.tocsin.formats.layout.GdeltLayout;

/** Event data that can be read as a layer. */
public enum LayerFormat {
    GDELT(
            "GDELT 1.0 and 2.0 events (tab-separated, no header, 57, 58 or 61 columns)",
            "GDELT: free for any use with a citation and a link to gdeltproject.org"),
    POLECAT(
            "POLECAT (tab-separated, 40 columns)",
            "POLECAT: see the terms of its Harvard Dataverse; its authors ask to be cited"),
    ICEWS("ICEWS (tab-separated)", "ICEWS: see the terms of its Harvard Dataverse"),
    ACLED(
            "ACLED (CSV or JSON)",
            "ACLED: under the terms at acleddata.com; cite with the day of access, the filters and what was changed"),
    UCDP("UCDP GED (CSV or JSON of the API)", "UCDP GED: see ucdp.uu.se; cite the codebook and the version");

    private final String label;
    private final String terms;

    LayerFormat(String label, String terms) {
        this.label = label;
        this.terms = terms;
    }

    /** What it is, for a list to choose from. */
    public String label() {
        return label;
    }

    /** Under which terms its makers give it, for a note beside the layer. */
    public String terms() {
        return terms;
    }

    /** The layer's name where the user gives none. */
    public String layerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a header must have; none for GDELT, whose files have no header. */
    List<String> signature() {
        return switch (this) {
            case GDELT -> List.of();
            case POLECAT -> List.of("Event ID", "Event Date", "Event Type", "Actor Name", "Recipient Name");
            case ICEWS -> List.of("Event ID", "Event Date", "Source Name", "Target Name", "CAMEO Code");
            case ACLED -> List.of("event_date", "event_type", "sub_event_type", "actor1", "fatalities");
            case UCDP -> List.of("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "best");
        };
    }

    /** Whether a first row belongs to this format: its names, or for GDELT their number and the shape of the date. */
    boolean isBegunBy(List<String> cells) {
        if (this != GDELT) {
            return new Header(cells).lacks(signature()).isEmpty();
        }
        boolean isWide = cells.size() == GdeltLayout.EVENTS_2.size()
                || cells.size() == GdeltLayout.EVENTS_1.size()
                || cells.size() == GdeltLayout.EVENTS_1.size() - 1;
        return isWide
                && (cells.get(0).equalsIgnoreCase(GdeltLayout.EVENTS_2.get(0))
                        || cells.get(1).matches("(\\d{8})?"));
    }
}
