package org.tocsin.code.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.knowledge.KnowledgeException;

/**
 * What somebody is for some time, as the entity tables write it: {@code FRA:GOV:2017-05-14..:President}.
 *
 * @param country ISO 3166-1 alpha-3, absent for a body of many countries
 * @param sectors PLOVER sectors, the primary one first
 * @param from first day, absent for always
 * @param to last day, absent for still
 */
record Role(
        @Nullable String country,
        List<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String title) {
    Role {
        sectors = List.copyOf(sectors);
    }

    /** Always this, e.g. a ministry. */
    static Role always(@Nullable String country, List<String> sectors) {
        return new Role(country, sectors, null, null, "");
    }

    static Role parse(String written, String place) {
        String[] parts = written.split(":", 4);
        if (parts.length < 2) {
            throw new KnowledgeException(place + ": expected COUNTRY:SECTOR:FROM..TO:title, got '" + written + "'");
        }
        List<String> sectors = parts[1].isBlank() || parts[1].equals("-") ? List.of() : List.of(parts[1].split("\\+"));
        String dates = parts.length > 2 ? parts[2].strip() : "";
        int dots = dates.indexOf("..");
        if (!dates.isEmpty() && dots < 0) {
            throw new KnowledgeException(place + ": expected FROM..TO, got '" + dates + "'");
        }
        String country = parts[0].strip();
        return new Role(
                country.isEmpty() || country.equals("-") ? null : country,
                sectors,
                dots < 0 ? null : day(dates.substring(0, dots), false, place),
                dots < 0 ? null : day(dates.substring(dots + 2), true, place),
                parts.length > 3 ? parts[3].strip() : "");
    }

    private static @Nullable LocalDate day(String written, boolean last, String place) {
        try {
            return switch (written.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(written), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(written).atEndOfMonth()
                            : YearMonth.parse(written).atDay(1);
                default -> LocalDate.parse(written);
            };
        } catch (java.time.DateTimeException | NumberFormatException fault) {
            throw new KnowledgeException(place + ": not a date: '" + written + "'");
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
