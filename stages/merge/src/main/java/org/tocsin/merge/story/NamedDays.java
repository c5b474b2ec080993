package org.tocsin.merge.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.merge.words.Word;

/**
 * The days that an article names: "Friday" (the last one), "June 14", "yesterday". Read without a parse and only to compare articles; the
 * dates of events are the ground stage's.
 */
final class NamedDays {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    /** A month and day further ahead of publication than this was last year's. */
    private static final int MOST_DAYS_AHEAD = 2;

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private NamedDays() {}

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    /** Adds the days that the words name, as days since 1970. */
    static void add(List<Word> words, LocalDate published, Set<Integer> days) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            DayOfWeek weekday = WEEKDAYS.get(word);
            if (weekday != null) {
                int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday.getValue(), 7);
                days.add((int) published.toEpochDay() - back);
            } else if (word.equals("yesterday")) {
                days.add((int) published.toEpochDay() - 1);
            } else if (MONTHS.containsKey(word)) {
                addDate(words, i, published, days);
            }
        }
    }

    private static void addDate(List<Word> words, int month, LocalDate published, Set<Integer> days) {
        Month named = MONTHS.get(words.get(month).lower());
        int day = number(words, month + 1);
        if (named == null || day < 1 || day > 31) {
            return;
        }
        int year = number(words, month + 2);
        boolean hasYear = year >= 1900 && year <= published.getYear() + 1;
        try {
            LocalDate date = LocalDate.of(hasYear ? year : published.getYear(), named, day);
            boolean isAhead = date.isAfter(published.plusDays(MOST_DAYS_AHEAD));
            if (isAhead && !hasYear) {
                date = date.minusYears(1);
            }
            if (!isAhead || !hasYear) {
                days.add((int) date.toEpochDay());
            }
        } catch (DateTimeException noSuchDay) {
            return; // "June 31" names no day
        }
    }

    private static int number(List<Word> words, int i) {
        if (i >= words.size() || !words.get(i).isNumber()) {
            return -1;
        }
        String digits = words.get(i).lower();
        return digits.length() <= 4 && digits.indexOf('.') < 0 ? Integer.parseInt(digits) : -1;
    }
}
