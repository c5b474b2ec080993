package org.tocsin.formats.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.TextSpan;

/** How words, constants and sides stand in one cell. Sides of a list are separated by {@code "; "}, sectors of one side by {@code "+"}. */
public final class Cells {
    private static final String GAP = " … ";

    private Cells() {}

    /** White space of any kind and length as one blank. */
    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is unknown. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The words of some spans on one line. */
    public static String words(List<TextSpan> spans, String text) {
        return oneLine(spans.stream().map(span -> span.of(text)).collect(Collectors.joining(GAP)));
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    static String countries(List<Party> parties) {
        return parties.stream().map(party -> text(party.country())).collect(Collectors.joining("; "));
    }

    static String sectors(List<Party> parties) {
        return parties.stream().map(party -> String.join("+", party.sectors())).collect(Collectors.joining("; "));
    }
}
