package org.tocsin.workbench.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;

/** Says in words what the nouns of the model hold. Unknown is said as well. */
public final class Labels {
    private static final int LONGEST = 140;

    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String sides(List<Party> parties) {
        return parties.isEmpty()
                ? "nobody named"
                : String.join(", ", parties.stream().map(Party::name).toList());
    }

    /** A party by its name, and how the text has it where that differs. */
    static String party(Party party) {
        return shown(party.name());
    }

    /** Country and sectors of a party, and the words of the text. */
    static String partyNote(Party party) {
        StringBuilder note = new StringBuilder(party.country() == null ? "no country" : party.country());
        party.sectors().forEach(sector -> note.append(' ').append(sector));
        if (party.antecedent() != null) {
            note.append(" · “")
                    .append(shown(party.text()))
                    .append("” = “")
                    .append(shown(party.antecedent().text()))
                    .append('”');
        } else if (!party.text().isEmpty() && !party.text().equals(party.name())) {
            note.append(" · “").append(shown(party.text())).append('”');
        }
        return note.toString();
    }

    /** PLOVER event and mode, e.g. {@code COERCE:arrest}; a bare statement has none. */
    public static String plover(Act act) {
        return act.plover()
                .map(type -> act.mode() == null ? type.name() : type + ":" + act.mode())
                .orElse("statement");
    }

    public static String when(When when) {
        if (!when.isDated()) {
            return "undated";
        }
        String start = String.valueOf(when.start());
        String end = String.valueOf(when.end());
        if (when.start() == null) {
            return "before " + end;
        }
        if (when.end() == null) {
            return "since " + start;
        }
        return start.equals(end) ? start : start + " to " + end;
    }

    static String whenNote(When when) {
        String basis = switch (when.basis()) {
            case TEXT -> "from the sentence";
            case INHERITED -> "from a sentence before";
            case PUBLISHED -> "counted from the day of publication";
            case NONE -> "the text gives no date";
        };
        String words = when.text() == null ? "" : ", “" + shown(when.text()) + "”";
        return when.isDated() ? of(when.precision()) + ", " + basis + words : basis;
    }

    static String where(@Nullable Where where) {
        return where == null ? "place unknown" : where.name();
    }

    static String whereNote(@Nullable Where where) {
        if (where == null) {
            return "the text names none";
        }
        String country = where.country() == null ? "" : " in " + where.country();
        return where.precision().label() + country + (where.text().isEmpty() ? "" : ", “" + shown(where.text()) + "”");
    }

    public static String saidBy(Attribution attribution) {
        Party speaker = attribution.speaker();
        if (speaker != null) {
            return speaker.name();
        }
        return attribution.outlet() == null ? "the text itself" : attribution.outlet() + " itself";
    }

    static String saidByNote(Attribution attribution) {
        String via = attribution.via() == null ? "" : "by way of " + attribution.via();
        return attribution.cue() == null ? via : "“" + shown(attribution.cue().text()) + "” " + via;
    }

    static String figure(Figure figure) {
        return of(figure) + " " + figure.unit();
    }

    private static String of(Figure figure) {
        String low = figure.minimum() == null ? "" : figure.minimum().toPlainString();
        String high = figure.maximum() == null ? "" : figure.maximum().toPlainString();
        return switch (figure.operator()) {
            case EQUAL -> low.isEmpty() ? high : low;
            case RANGE -> low + "–" + high;
            case MORE_THAN -> "more than " + low;
            case AT_LEAST -> "at least " + low;
            case LESS_THAN -> "less than " + high;
            case ABOUT -> "about " + (low.isEmpty() ? high : low);
        };
    }

    /** Text of an article in one line, not too long. */
    public static String excerpt(String text) {
        String line = shown(text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + " …";
    }

    /**
     * Text of an article as it may be shown: signs that steer the direction of writing or the machine show as a sign of their own, so that none
     * can make a sentence read otherwise than it was coded. No character changes its place.
     */
    public static String shown(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char instead = isSteering(sign) ? '\uFFFD' : sign == '\r' || sign == '\f' ? ' ' : sign;
            if (instead != sign && shown == null) {
                shown = new StringBuilder(text);
            }
            if (shown != null) {
                shown.setCharAt(i, instead);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Controls, and the embeddings, overrides and isolates of the bidirectional algorithm (Unicode TR 9, section 2). */
    private static boolean isSteering(char sign) {
        boolean isControl =
                Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f';
        return isControl || (sign >= '\u202A' && sign <= '\u202E') || (sign >= '\u2066' && sign <= '\u2069');
    }
}
