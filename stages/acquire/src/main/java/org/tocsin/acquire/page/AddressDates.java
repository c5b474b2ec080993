package org.tocsin.acquire.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;
import org.tocsin.model.source.Publication.Precision;

/** The day that the address of a page carries, as in {@code /2020/03/23/}. */
final class AddressDates {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/_.-]((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?=[/_.-]|\\D|$)");
    /** "/2019/nov/18/": the month by its name. */
    private static final Pattern NAMED_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,9})/(0?[1-9]|[12]\\d|3[01])(?=/|$)");

    private final DateRules rules;

    AddressDates(DateRules rules) {
        this.rules = rules;
    }

    Optional<Publication> find(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        while (matcher.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)));
                Publication found = new Publication(day, null, Precision.DAY, Basis.URL);
                if (rules.isCredible(found)) {
                    return Optional.of(found);
                }
            } catch (DateTimeException noSuchDay) {
                // digits that only look like a date
            }
        }
        Matcher named = NAMED_IN_ADDRESS.matcher(address);
        return named.find()
                ? rules.shown(named.group(3) + " " + named.group(2) + " " + named.group(1), Basis.URL)
                : Optional.empty();
    }

    /**
     * Many systems write the moment in UTC. When the address carries the neighbouring day and some time zone with many readers makes one of
     * the other (UTC-8 to UTC+9), the publisher's day is the address's.
     */
    Publication onThePublishersCalendar(Publication machine, String address) {
        OffsetDateTime time = machine.time();
        Publication inAddress = find(address).orElse(null);
        if (time == null || inAddress == null || time.getOffset().getTotalSeconds() != 0) {
            return machine;
        }
        boolean isEvening = inAddress.day().equals(machine.day().minusDays(1)) && time.getHour() < 8;
        boolean isMorning = inAddress.day().equals(machine.day().plusDays(1)) && time.getHour() >= 15;
        return isEvening || isMorning
                ? new Publication(inAddress.day(), time, Precision.TIME, machine.basis())
                : machine;
    }
}
