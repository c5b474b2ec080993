package org.tocsin.ground.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.When;
import org.tocsin.model.event.When.Basis;
import org.tocsin.model.event.When.Precision;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.TextSpan;

/**
 * Finds the time expressions that news uses and resolves them. A day without a year is the one nearest before publication; a weekday is the
 * last one up to publication ("next" the one after). Without a day of publication nothing relative is resolved.
 */
public final class TimeExpressions {
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));
    private static final Set<String> RANGE = Set.of("to", "until", "till", "through");
    private static final Set<String> DASHES = Set.of("-", "–", "through");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Pattern ISO_DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Set<String> BEFORE = Set.of("last", "past", "previous");
    private static final Set<String> THIS = Set.of("this", "earlier", "current");
    private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "");
    private static final Set<String> BEFORE_DATE =
            Set.of("in", "since", "until", "of", "by", "last", "next", "this", "early", "late", "mid");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
            MONTHS.put(name.substring(0, 3) + ".", month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        MONTHS.put("sept.", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private final Sentence sentence;
    private final String text;
    private final @Nullable LocalDate published;

    private TimeExpressions(Sentence sentence, String text, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.text = text;
        this.published = published;
    }

    /** The time expressions of a sentence, left to right, not overlapping. */
    public static List<TimeExpression> of(Sentence sentence, String text, @Nullable LocalDate published) {
        TimeExpressions finder = new TimeExpressions(sentence, text, published);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<TimeExpression> at = finder.at(i);
            at.ifPresent(found::add);
            i = at.map(expression -> expression.last() + 1).orElse(i + 1);
        }
        return finder.ranges(found);
    }

    /** How many a word in lower case says; 0 for a word that is no number. */
    static int count(String word) {
        Integer number = number(word);
        return number == null ? NUMBERS.getOrDefault(word, 0) : number;
    }

    /** "Between May 3 and May 6", "from 2019 to 2021": two times that are the ends of one. */
    private List<TimeExpression> ranges(List<TimeExpression> times) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression time : times) {
            TimeExpression before = found.isEmpty() ? null : found.get(found.size() - 1);
            LocalDate start = before == null ? null : before.when().start();
            LocalDate end = time.when().end();
            if (before == null || start == null || end == null || end.isBefore(start) || !isRange(before, time)) {
                found.add(time);
                continue;
            }
            String words = words(before.first(), time.last());
            When when = new When(start, end, Precision.INTERVAL, before.when().basis(), words);
            found.set(found.size() - 1, new TimeExpression(before.first(), time.last(), when));
        }
        return found;
    }

    private boolean isRange(TimeExpression first, TimeExpression second) {
        String opening = word(first.first() - 1);
        String between = word(first.last() + 1);
        return second.first() == first.last() + 2
                && (opening.equals("between") && between.equals("and")
                        || opening.equals("from") && RANGE.contains(between)
                        || DASHES.contains(between));
    }

    /** Whether a word in lower case is the name of a month, in full or short. */
    public static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    private Optional<TimeExpression> at(int i) {
        String word = word(i);
        if (MONTHS.containsKey(word) && isName(i)) {
            return monthFirst(i);
        }
        Integer number = number(word);
        if (number != null && MONTHS.containsKey(word(i + 1)) && isName(i + 1) && number <= 31) {
            return dayFirst(i, number);
        }
        if (number != null && word(i + 1).equals("of") && MONTHS.containsKey(word(i + 2)) && isName(i + 2)) {
            Integer year = year(i + 3);
            return day(i, year == null ? i + 2 : i + 3, year, month(i + 2), number);
        }
        if (WEEKDAYS.containsKey(word) && isName(i)) {
            return weekday(i, i, 0);
        }
        if (ISO_DAY.matcher(word).matches()) {
            return isoDay(i, word);
        }
        if (isYear(i)) {
            return expression(i, i, year(Integer.parseInt(word), words(i, i)));
        }
        int count = number == null ? NUMBERS.getOrDefault(word, 0) : number;
        if (count > 0) {
            return ago(i, count);
        }
        return relative(i, word);
    }

    private Optional<TimeExpression> monthFirst(int i) {
        Month month = month(i);
        Matcher days = DAYS.matcher(word(i + 1));
        if (days.matches()) {
            return days(i, month, days);
        }
        Integer day = number(word(i + 1));
        if (day == null || day > 31 || day < 1) {
            Integer year = year(i + 1);
            if (year != null) {
                return expression(i, i + 1, month(YearMonth.of(year, month), words(i, i + 1)));
            }
            return word(i).equals("may") && !isAfterPreposition(i) ? Optional.empty() : resolveMonth(i, month);
        }
        int last = i + 1;
        int yearAt = word(last + 1).equals(",") ? last + 2 : last + 1;
        Integer year = year(yearAt);
        if (year != null) {
            last = yearAt;
        }
        return day(i, last, year, month, day);
    }

    /** "May 3-6". */
    private Optional<TimeExpression> days(int i, Month month, Matcher days) {
        int yearAt = word(i + 2).equals(",") ? i + 3 : i + 2;
        Integer year = year(yearAt);
        int last = year == null ? i + 1 : yearAt;
        When from = when(day(i, last, year, month, Integer.parseInt(days.group(1))));
        When to = when(day(i, last, year, month, Integer.parseInt(days.group(2))));
        return expression(i, last, new When(from.start(), to.end(), Precision.INTERVAL, from.basis(), words(i, last)));
    }

    private static When when(Optional<TimeExpression> expression) {
        return expression.map(TimeExpression::when).orElse(When.UNKNOWN);
    }

    private Optional<TimeExpression> isoDay(int i, String word) {
        try {
            return expression(i, i, day(LocalDate.parse(word), Basis.TEXT, words(i, i)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<TimeExpression> dayFirst(int i, int day) {
        Month month = month(i + 1);
        int yearAt = word(i + 2).equals(",") ? i + 3 : i + 2;
        Integer year = year(yearAt);
        return day(i, year == null ? i + 1 : yearAt, year, month, day);
    }

    private Optional<TimeExpression> day(int first, int last, @Nullable Integer year, Month month, int day) {
        String words = words(first, last);
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        if (year != null) {
            if (day > month.length(java.time.Year.isLeap(year))) {
                return Optional.empty();
            }
            return expression(first, last, day(LocalDate.of(year, month, day), Basis.TEXT, words));
        }
        if (published == null) {
            return expression(first, last, new When(null, null, Precision.UNKNOWN, Basis.TEXT, words));
        }
        int nearest = published.getYear();
        if (day > month.length(java.time.Year.isLeap(nearest))) {
            nearest--;
        }
        LocalDate date = LocalDate.of(nearest, month, Math.min(day, month.length(java.time.Year.isLeap(nearest))));
        boolean future = isFutureClause(first);
        if (date.isAfter(published.plusDays(future ? 300 : 7))) {
            date = date.minusYears(1);
        } else if (future && date.isBefore(published.minusDays(60))) {
            date = date.plusYears(1);
        }
        return expression(first, last, day(date, Basis.TEXT, words));
    }

    private Optional<TimeExpression> resolveMonth(int i, Month month) {
        int first = i > 0 && (BEFORE.contains(word(i - 1)) || NEXT.contains(word(i - 1)) || THIS.contains(word(i - 1)))
                ? i - 1
                : i;
        if (published == null) {
            return expression(first, i, new When(null, null, Precision.UNKNOWN, Basis.TEXT, words(first, i)));
        }
        YearMonth nearest = YearMonth.of(published.getYear(), month);
        boolean future = isFutureClause(i) || first < i && NEXT.contains(word(first));
        if (!future && nearest.atDay(1).isAfter(published)) {
            nearest = nearest.minusYears(1);
        } else if (future && nearest.atEndOfMonth().isBefore(published)) {
            nearest = nearest.plusYears(1);
        }
        return expression(first, i, month(nearest, words(first, i)));
    }

    private Optional<TimeExpression> weekday(int i, int first, int weeks) {
        int last = i;
        if (PARTS_OF_DAY.contains(word(i + 1))) {
            last = i + 1;
        }
        String words = words(first, last);
        if (published == null) {
            return expression(first, last, new When(null, null, Precision.UNKNOWN, Basis.NONE, words));
        }
        DayOfWeek day = WEEKDAYS.get(word(i));
        LocalDate date = weeks > 0 || isFutureClause(i)
                ? published.with(TemporalAdjusters.next(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
        if (weeks < 0 && date.isAfter(published.minusDays(3))) {
            date = date.minusWeeks(1);
        }
        return expression(first, last, day(date, Basis.PUBLISHED, words));
    }

    private Optional<TimeExpression> ago(int i, int count) {
        String unit = sentence.size() > i + 1 ? sentence.token(i + 1).lemma() : "";
        String direction = word(i + 2);
        if (published == null || !UNITS.contains(unit) || !direction.equals("ago")) {
            return Optional.empty();
        }
        String words = words(i, i + 2);
        return switch (unit) {
            case "day" -> expression(i, i + 2, day(published.minusDays(count), Basis.PUBLISHED, words));
            case "week" -> expression(i, i + 2, week(published.minusWeeks(count), words));
            case "month" ->
                expression(i, i + 2, based(month(YearMonth.from(published).minusMonths(count), words)));
            case "year" -> expression(i, i + 2, based(year(published.getYear() - count, words)));
            default -> Optional.empty();
        };
    }

    private Optional<TimeExpression> relative(int i, String word) {
        if (published == null) {
            return Optional.empty();
        }
        switch (word) {
            case "today", "tonight" -> {
                return expression(i, i, day(published, Basis.PUBLISHED, words(i, i)));
            }
            case "overnight" -> {
                When night =
                        new When(published.minusDays(1), published, Precision.INTERVAL, Basis.PUBLISHED, words(i, i));
                return expression(i, i, night);
            }
            case "yesterday" -> {
                return expression(i, i, day(published.minusDays(1), Basis.PUBLISHED, words(i, i)));
            }
            case "tomorrow" -> {
                return expression(i, i, day(published.plusDays(1), Basis.PUBLISHED, words(i, i)));
            }
            default -> {}
        }
        int step = BEFORE.contains(word) ? -1 : NEXT.contains(word) ? 1 : 0;
        if (step == 0 && !THIS.contains(word)) {
            return Optional.empty();
        }
        int unitAt = word(i + 1).equals("this") || word(i + 1).equals("last") ? i + 2 : i + 1;
        if (WEEKDAYS.containsKey(word(unitAt))) {
            return weekday(unitAt, i, step);
        }
        if (MONTHS.containsKey(word(unitAt)) && isName(unitAt)) {
            return resolveMonth(unitAt, month(unitAt)).map(found -> new TimeExpression(i, unitAt, found.when()));
        }
        int shift = word(unitAt - 1).equals("last") ? -1 : step;
        String words = words(i, Math.min(unitAt, sentence.size() - 1));
        return switch (word(unitAt)) {
            case "night" ->
                shift < 0
                        ? expression(i, unitAt, day(published.minusDays(1), Basis.PUBLISHED, words))
                        : Optional.empty();
            case "morning", "afternoon", "evening" -> expression(i, unitAt, day(published, Basis.PUBLISHED, words));
            case "week", "weekend" -> expression(i, unitAt, week(published.plusWeeks(shift), words));
            case "month" ->
                expression(i, unitAt, based(month(YearMonth.from(published).plusMonths(shift), words)));
            case "year" -> expression(i, unitAt, based(year(published.getYear() + shift, words)));
            default -> Optional.empty();
        };
    }

    private Optional<TimeExpression> expression(int first, int last, When when) {
        When bounded = bound(first, word(first).equals("earlier") ? upToPublished(when) : when);
        return Optional.of(new TimeExpression(first, last, bounded));
    }

    /** "Earlier this month" does not reach behind the day of publication. */
    private When upToPublished(When when) {
        LocalDate end = when.end();
        boolean beyond = published != null && end != null && end.isAfter(published);
        return beyond ? new When(when.start(), published, when.precision(), when.basis(), when.text()) : when;
    }

    /** "since", "until", "before" open one end. */
    private When bound(int first, When when) {
        return switch (word(first - 1)) {
            case "since" -> new When(when.start(), published, Precision.AFTER, when.basis(), when.text());
            case "until", "before", "by" -> new When(null, when.end(), Precision.BEFORE, when.basis(), when.text());
            case "after" -> new When(when.start(), null, Precision.AFTER, when.basis(), when.text());
            default -> when;
        };
    }

    private static When day(LocalDate date, Basis basis, String words) {
        return new When(date, date, Precision.DAY, basis, words);
    }

    private static When week(LocalDate within, String words) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new When(monday, monday.plusDays(6), Precision.WEEK, Basis.PUBLISHED, words);
    }

    private static When month(YearMonth month, String words) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Basis.TEXT, words);
    }

    private static When year(int year, String words) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, Basis.TEXT, words);
    }

    private static When based(When when) {
        return new When(when.start(), when.end(), when.precision(), Basis.PUBLISHED, when.text());
    }

    private boolean isFutureClause(int i) {
        for (int at = sentence.token(i).head(), step = 0;
                at >= 0 && step < 6;
                at = sentence.token(at).head(), step++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                for (int child : sentence.children(at)) {
                    String lemma = sentence.token(child).lemma();
                    if (lemma.equals("will")
                            || lemma.equals("shall")
                            || sentence.token(child).form().equals("wo")) {
                        return true;
                    }
                }
                return token.is("schedule")
                        || token.is("plan")
                        || token.is("expect")
                        || token.is("set")
                        || token.is("slate");
            }
        }
        return false;
    }

    private Month month(int i) {
        Month month = MONTHS.get(word(i));
        if (month == null) {
            throw new IllegalStateException("not a month: " + word(i));
        }
        return month;
    }

    private boolean isName(int i) {
        return i < sentence.size()
                && Character.isUpperCase(sentence.token(i).form().charAt(0))
                && !sentence.token(i).tag().equals("MD");
    }

    private boolean isAfterPreposition(int i) {
        return i > 0 && BEFORE_DATE.contains(word(i - 1));
    }

    /** A lone year: behind "in" and the like, or tagged as a date. */
    private boolean isYear(int i) {
        return year(i) != null
                && (isAfterPreposition(i) || sentence.token(i).entityKind().equals("DATE"))
                && !word(i + 1).equals("people")
                && !inBrackets(i);
    }

    /** "(2007-2009)" is somebody's term, not the time of a deed. */
    private boolean inBrackets(int i) {
        for (int at = i - 1; at >= 0 && i - at < 5; at--) {
            String form = sentence.token(at).form();
            if (form.equals(")")) {
                return false;
            }
            if (form.equals("(")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer year(int i) {
        String word = word(i);
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int year = Integer.parseInt(word);
        return year >= 1800 && year <= 2100 ? year : null;
    }

    private static @Nullable Integer number(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 3 || !ORDINALS.contains(word.substring(digits))) {
            return null;
        }
        return Integer.valueOf(word.substring(0, digits));
    }

    private String word(int i) {
        return sentence.lower(i);
    }

    private String words(int first, int last) {
        TextSpan span = sentence.token(first).span().union(sentence.token(last).span());
        return span.of(text);
    }
}
