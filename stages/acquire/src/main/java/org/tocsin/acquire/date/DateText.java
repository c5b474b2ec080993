package org.tocsin.acquire.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;

/**
 * Finds the first date in a piece of text: ISO 8601, RFC 822, month names of any language, and numbers in the order of the language. Digits
 * of any script count. A date without a year is no date.
 */
public final class DateText {
    private static final String TIME =
            "(?:[T\\s,]{1,3}(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<y>[12]\\d{3})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)" + TIME);
    private static final Pattern COMPACT = Pattern.compile(
            "^\\s*(?<y>20\\d{2}|19\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?:T?\\d{4,6}.{0,6})?\\s*$");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<y>[12]\\d{3})\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]");
    private static final String YEAR = "(?<y>(?:19|20|25)\\d{2})";
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[\\s,/-]{0,3}(?:(?:de|of|di|d'|d’|ta['’]|da)\\s+)?(?<name>\\p{L}[\\p{L}\\p{M}]+)\\.?(?:\\s?/\\s?\\p{L}[\\p{L}\\p{M}]+)?[\\s,/-]{0,3}(?:(?:de|del|da)\\s+)?"
                    + YEAR + "(?!\\d)(?:\\s?(?:г\\.?|р\\.?|year))?" + TIME);
    private static final Pattern MONTH_NAME_DAY = Pattern.compile(
            "(?<name>\\p{L}[\\p{L}\\p{M}]+)\\.?[\\s/-]{0,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s|-|/)\\s?" + YEAR
                    + "(?!\\d)" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,2})\\s?([-/.])\\s?(?<b>\\d{1,2})\\s?\\2\\s?(?<y>(?:19|20|25)\\d{2}|\\d{2})(?!\\d)"
                    + TIME);
    private static final Pattern MONTH_ONLY = Pattern.compile(
            "(?<![\\p{L}\\d])(?<name>\\p{L}[\\p{L}\\p{M}]+)\\.?,?\\s(?:(?:de|del|da)\\s)?" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile("^\\s*(?<y>[12]\\d{3})-(?<m>\\d{2})\\s*$");

    /** A date stands at the start of what holds it; the patterns take long on long texts. */
    private static final int LOOKED_AT = 400;

    private static final int BUDDHIST_ERA = 543;
    private static final int LATEST_COMMON_YEAR = 2400;

    private final String language;
    private final boolean monthFirst;

    /**
     * For texts of one language.
     *
     * @param languageTag as in {@code html lang}; empty when not known: then 3/4/2020 is 3 April
     */
    public DateText(String languageTag) {
        String[] subtags = languageTag.toLowerCase(java.util.Locale.ROOT).split("[-_]");
        this.language = subtags[0];
        this.monthFirst =
                language.equals("en") && (subtags.length == 1 || subtags[1].equals("us")) || language.equals("fil");
    }

    /** The first date in the text, to the day or to the minute; the basis is the caller's. */
    public Optional<Publication> find(String text, Basis basis) {
        String plain = westernDigits(text);
        return firstOf(plain, basis, YEAR_FIRST, COMPACT, EAST_ASIAN)
                .or(() -> firstOf(plain, basis, DAY_MONTH_NAME, MONTH_NAME_DAY))
                .or(() -> firstOf(plain, basis, YEAR_LAST));
    }

    /** The first date in the text, or failing that the first month of a year. */
    public Optional<Publication> findOrMonth(String text, Basis basis) {
        return find(text, basis).or(() -> month(westernDigits(text), basis));
    }

    private Optional<Publication> firstOf(String text, Basis basis, Pattern... patterns) {
        Publication first = null;
        int at = Integer.MAX_VALUE;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find() && matcher.start() < at) {
                Optional<Publication> read = read(matcher, pattern, basis);
                if (read.isPresent()) {
                    first = read.get();
                    at = matcher.start();
                    break;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private Optional<Publication> read(Matcher matcher, Pattern pattern, Basis basis) {
        int year = year(matcher.group("y"));
        int month;
        int day;
        if (pattern == YEAR_LAST) {
            int a = Integer.parseInt(matcher.group("a"));
            int b = Integer.parseInt(matcher.group("b"));
            boolean isMonthFirst =
                    b > 12 || monthFirst && a <= 12 && !matcher.group(2).equals(".");
            month = isMonthFirst ? a : b;
            day = isMonthFirst ? b : a;
        } else {
            day = Integer.parseInt(matcher.group("d"));
            month = pattern == DAY_MONTH_NAME || pattern == MONTH_NAME_DAY
                    ? MonthNames.find(matcher.group("name"), language)
                            .map(Month::getValue)
                            .orElse(0)
                    : Integer.parseInt(matcher.group("m"));
        }
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        try {
            return Optional.of(at(LocalDate.of(year, month, day), matcher, pattern, basis));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // the 31st of February is a number, not a date
        }
    }

    private static Publication at(LocalDate day, Matcher matcher, Pattern pattern, Basis basis) {
        boolean hasTime = pattern != COMPACT && pattern != EAST_ASIAN && matcher.group("h") != null;
        if (!hasTime || matcher.group("zone") == null || Integer.parseInt(matcher.group("h")) > 23) {
            return new Publication(day, null, Precision.DAY, basis);
        }
        int second = matcher.group("s") == null ? 0 : Integer.parseInt(matcher.group("s"));
        OffsetDateTime time = OffsetDateTime.of(
                day.atTime(Integer.parseInt(matcher.group("h")), Integer.parseInt(matcher.group("min")), second),
                offset(matcher.group("zone")));
        return new Publication(day, time, Precision.TIME, basis);
    }

    private static ZoneOffset offset(String zone) {
        return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
    }

    private Optional<Publication> month(String text, Basis basis) {
        Matcher numeric = YEAR_MONTH.matcher(text);
        if (numeric.find()) {
            int month = Integer.parseInt(numeric.group("m"));
            return month < 1 || month > 12 ? Optional.empty() : month(numeric.group("y"), month, basis);
        }
        Matcher named = MONTH_ONLY.matcher(text);
        while (named.find()) {
            Optional<Month> month = MonthNames.find(named.group("name"), language);
            if (month.isPresent()) {
                return month(named.group("y"), month.get().getValue(), basis);
            }
        }
        return Optional.empty();
    }

    private static Optional<Publication> month(String year, int month, Basis basis) {
        return Optional.of(new Publication(LocalDate.of(year(year), month, 1), null, Precision.MONTH, basis));
    }

    /** Thai pages count years from 543 BC; two digits are of this century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year > LATEST_COMMON_YEAR) {
            return year - BUDDHIST_ERA;
        }
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static String westernDigits(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        StringBuilder plain = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? -1 : Character.digit(c, 10);
            plain.append(digit < 0 ? c == '\u00A0' || c == '\u202F' || c == '\u2009' ? ' ' : c : (char) ('0' + digit));
        }
        return plain.toString();
    }
}
