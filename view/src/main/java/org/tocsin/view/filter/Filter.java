package org.tocsin.view.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is asked for: the terms of a query string, each once, in the order of the keys and of their values. Two filters that mean the same are
 * equal, and {@link #query} writes them the same.
 */
public record Filter(List<Term> terms) {
    private static final Comparator<Term> ORDER =
            Comparator.comparing(Term::key).thenComparing(Term::isNot).thenComparing(Term::value);

    /** Asks for everything that is shown by default. */
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        terms = terms.stream().distinct().sorted(ORDER).toList();
    }

    /** The values wanted of a key; one of them is enough. */
    public List<String> values(Key key) {
        return values(key, false);
    }

    /** The values of a key that are not wanted. */
    public List<String> unwanted(Key key) {
        return values(key, true);
    }

    private List<String> values(Key key, boolean isNot) {
        return terms.stream()
                .filter(term -> term.key() == key && term.isNot() == isNot)
                .map(Term::value)
                .toList();
    }

    /** The value of a key that takes one. */
    public Optional<String> value(Key key) {
        return values(key).stream().findFirst();
    }

    public boolean has(Key key) {
        return terms.stream().anyMatch(term -> term.key() == key);
    }

    /** This filter with these values of a key, and no others of it. */
    public Filter with(Key key, String... values) {
        List<Term> changed = new ArrayList<>(without(key).terms);
        Arrays.stream(values).forEach(value -> changed.add(new Term(key, key.checked(value), false)));
        return new Filter(changed);
    }

    /** This filter and one term more. */
    public Filter and(Term term) {
        List<Term> changed = new ArrayList<>(term.key().isSingle() ? without(term.key()).terms : terms);
        changed.add(term);
        return new Filter(changed);
    }

    public Filter without(Key key) {
        return keep(term -> term.key() != key);
    }

    public Filter without(Term gone) {
        return keep(term -> !term.equals(gone));
    }

    /** Only what says which records are wanted, not how they are drawn, sorted or cut into pages. */
    public Filter withoutDrawing() {
        return keep(term -> !term.key().isDrawing());
    }

    private Filter keep(Predicate<Term> wanted) {
        return new Filter(terms.stream().filter(wanted).toList());
    }

    /** The moment whose knowledge is wanted; empty for now. */
    public Optional<Instant> asOf() {
        return value(Key.AS_OF).map(Values::moment);
    }

    /** Since when changes are wanted. */
    public Optional<Instant> updatedSince() {
        return value(Key.UPDATED_SINCE).map(Values::moment);
    }

    /** The days that are wanted. */
    public Days days(LocalDate today) {
        LocalDate from = value(Key.FROM).map(Values::firstDay).orElse(null);
        LocalDate to = value(Key.TO).map(Values::lastDay).orElse(null);
        if (has(Key.LAST)) {
            LocalDate end = to == null ? today : to;
            LocalDate start = before(end, value(Key.LAST).orElseThrow());
            from = from == null || from.isBefore(start) ? start : from;
            to = end;
        }
        return new Days(Days.By.valueOf(value(Key.BY).orElse("event").toUpperCase(java.util.Locale.ROOT)), from, to);
    }

    private static LocalDate before(LocalDate end, String length) {
        long number = Long.parseLong(length.substring(0, length.length() - 1));
        LocalDate start = switch (length.charAt(length.length() - 1)) {
            case 'd' -> end.minusDays(number);
            case 'w' -> end.minusWeeks(number);
            case 'm' -> end.minusMonths(number);
            default -> end.minusYears(number);
        };
        return start.plusDays(1);
    }

    /** The canonical query string, without a question mark: equal for filters that mean the same; empty for none. */
    public String query() {
        StringBuilder query = new StringBuilder();
        Term before = null;
        for (Term term : terms) {
            boolean continues = before != null
                    && before.key() == term.key()
                    && before.isNot() == term.isNot()
                    && term.key().isSplit();
            if (continues) {
                query.append(',').append(encoded(term.value()));
            } else {
                query.append(query.isEmpty() ? "" : "&")
                        .append(term.key().written())
                        .append('=')
                        .append(term.isNot() ? "!" : "")
                        .append(encoded(escaped(term)));
            }
            before = term;
        }
        return query.toString();
    }

    /** A value that begins with {@code !} gets a backslash in front, since {@code !} alone means not. */
    private static String escaped(Term term) {
        return term.value().startsWith("!") || term.value().startsWith("\\") ? "\\" + term.value() : term.value();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%2A", "*")
                .replace("%7E", "~");
    }

    @Override
    public String toString() {
        return query();
    }
}
