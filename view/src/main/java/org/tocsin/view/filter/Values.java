package org.tocsin.view.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a key takes.
 *
 * @param expected what, in words, for the message
 * @param isSplit whether commas separate values
 * @param isSingle whether only one value makes sense
 * @param check the value as it is kept, or null for a value that the key does not take
 */
record Values(String expected, boolean isSplit, boolean isSingle, UnaryOperator<@Nullable String> check) {
    private static final Pattern BOX_PART = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");

    static final Values ANY = new Values("a word", false, false, value -> value);
    static final Values ONE = new Values("a word", false, true, value -> value);
    static final Values WORD = matching("words of lower-case letters", "[a-z0-9_\\- ]+", true);
    static final Values COUNT = new Values(
            "a whole number from 1",
            false,
            true,
            value -> value != null && value.matches("[1-9][0-9]{0,8}") ? value : null);
    static final Values DAY = new Values(
            "a date: YYYY-MM-DD, YYYY-MM or YYYY", false, true, value -> value != null && isDay(value) ? value : null);
    static final Values LENGTH = new Values(
            "a length of time: 30d, 8w, 6m, 1y",
            false,
            true,
            value -> value != null && value.matches("[1-9][0-9]{0,4}[dwmy]") ? value : null);
    static final Values MOMENT = new Values(
            "a moment: YYYY-MM-DDTHH:MMZ or YYYY-MM-DD",
            false,
            true,
            value -> value != null && isMoment(value) ? value : null);
    static final Values PARTY = matching(
            "a country (RUS), a country with a sector (RUSGOV), an actor's id (united_nations), or none",
            "[A-Z]{3}([A-Z]{3})?|[a-z0-9_]+",
            true);
    static final Values DYAD = new Values(
            "two parties, A-B, e.g. RUS-AZE", true, false, value -> value != null && isDyad(value) ? value : null);
    static final Values CAMEO =
            matching("a CAMEO code (173) or the beginning of one (17*)", "[0-9]{2,4}\\*?|[0-9]\\*", true);
    static final Values PLOVER = new Values(
            "a PLOVER event (COERCE), an event and its mode (COERCE:arrest), or none",
            true,
            false,
            value -> value == null ? null : plover(value));
    static final Values COUNTRY = matching("an ISO 3166-1 alpha-3 code", "[A-Z]{3}", true);
    static final Values BOX = new Values(
            "west,south,east,north in degrees", false, true, value -> value != null && isBox(value) ? value : null);
    static final Values SORT = matching("a column, with - in front for the other way round", "-?[a-z_]+", false);
    static final Values YES_NO = one("yes", "no");

    static Values one(String... choices) {
        return choices(false, choices);
    }

    static Values some(String... choices) {
        return choices(true, choices);
    }

    private static Values choices(boolean isMany, String... choices) {
        List<String> known = List.of(choices);
        return new Values("one of " + String.join(", ", known), isMany, !isMany, value -> {
            String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
            return known.contains(lower) ? lower : null;
        });
    }

    private static Values matching(String expected, String pattern, boolean isMany) {
        Pattern compiled = Pattern.compile(pattern);
        return new Values(
                expected,
                isMany,
                !isMany,
                value -> value != null && compiled.matcher(value).matches() ? value : null);
    }

    String checked(String key, String value) {
        String kept = check.apply(value);
        if (kept == null) {
            throw new FilterException(key, "expected " + expected + ", got '" + value + "'");
        }
        return kept;
    }

    /** The first day that a day, month or year means. */
    static LocalDate firstDay(String written) {
        return switch (written.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(written), 1, 1);
            case 7 -> YearMonth.parse(written).atDay(1);
            default -> LocalDate.parse(written);
        };
    }

    /** The last day that a day, month or year means. */
    static LocalDate lastDay(String written) {
        return switch (written.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(written), 12, 31);
            case 7 -> YearMonth.parse(written).atEndOfMonth();
            default -> LocalDate.parse(written);
        };
    }

    /** The moment that is written; a day means its end. */
    static Instant moment(String written) {
        if (written.length() == 10) {
            return LocalDate.parse(written)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        return OffsetDateTime.parse(written).toInstant();
    }

    private static boolean isDay(String value) {
        try {
            return value.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
                    && firstDay(value).getYear() > 0;
        } catch (DateTimeException wrong) {
            return false; // the caller says what was expected
        }
    }

    private static boolean isMoment(String value) {
        try {
            return moment(value).isAfter(Instant.EPOCH);
        } catch (DateTimeException wrong) {
            return false; // the caller says what was expected
        }
    }

    private static boolean isDyad(String value) {
        String[] sides = value.split("-", -1);
        return sides.length == 2
                && !sides[0].equals(sides[1])
                && Arrays.stream(sides).allMatch(side -> PARTY.check.apply(side) != null);
    }

    private static @Nullable String plover(String value) {
        if (value.equalsIgnoreCase("none")) {
            return "none";
        }
        String[] parts = value.split(":", 2);
        String event = parts[0].toUpperCase(Locale.ROOT);
        if (!Key.isPloverEvent(event)) {
            return null;
        }
        return parts.length == 1 ? event : event + ":" + parts[1].toLowerCase(Locale.ROOT);
    }

    private static boolean isBox(String value) {
        String[] parts = value.split(",", -1);
        return parts.length == 4
                && Arrays.stream(parts).allMatch(part -> BOX_PART.matcher(part).matches())
                && Double.parseDouble(parts[1]) <= Double.parseDouble(parts[3]);
    }
}
