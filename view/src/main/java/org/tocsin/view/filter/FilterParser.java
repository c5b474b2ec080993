package org.tocsin.view.filter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads filters:
 *
 * <pre>
 * filter = pair { "&amp;" pair }
 * pair   = key "=" [ "!" ] value          also "!" key "=" value; the "!" means not
 * value  = any text                       of codes and words several, with commas between; "\!" for a "!" at the beginning
 * </pre>
 *
 * A key given twice means or; a term with "!" must not hold. An empty value is no filter; {@code status=} and {@code status=any} also
 * take the default statuses off. A key that is not known gets a notice, a value that the key does not take is an error.
 */
public final class FilterParser {
    private final List<Term> terms = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Key, String> singles = new EnumMap<>(Key.class);

    private FilterParser() {}

    /**
     * What was read.
     *
     * @param notices what was let be, in words
     */
    public record Parsed(Filter filter, List<String> notices) {
        public Parsed {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads the query string of an address, with or without the question mark.
     *
     * @throws FilterException for a value that its key does not take
     */
    public static Parsed query(String query) {
        FilterParser parser = new FilterParser();
        String pairs = query.startsWith("?") ? query.substring(1) : query;
        for (String pair : pairs.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String key = equals < 0 ? pair : pair.substring(0, equals);
                parser.add(decoded(key, key), decoded(key, equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return parser.parsed();
    }

    private static String decoded(String key, String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new FilterException(key, "'" + written + "' is not well encoded");
        }
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws FilterException for a value that its key does not take
     */
    public static Parsed parameters(Map<String, List<String>> parameters) {
        FilterParser parser = new FilterParser();
        parameters.forEach((key, values) -> values.forEach(value -> parser.add(key, value)));
        return parser.parsed();
    }

    /**
     * Reads arguments of a command: {@code key=value} each.
     *
     * @throws FilterException for a value that its key does not take, and for an argument that is no pair
     */
    public static Parsed arguments(List<String> arguments) {
        FilterParser parser = new FilterParser();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new FilterException(argument, "expected key=value; keys: " + String.join(", ", Key.names()));
            }
            parser.add(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return parser.parsed();
    }

    private void add(String writtenKey, String value) {
        boolean isNot = writtenKey.startsWith("!");
        String name = isNot ? writtenKey.substring(1) : writtenKey;
        Key.of(name)
                .ifPresentOrElse(
                        key -> add(key, value, isNot),
                        () -> notices.add("'" + name + "' is no key of a filter: let be"));
    }

    private void add(Key key, String written, boolean isNotKey) {
        if (written.isBlank()) {
            if (key == Key.STATUS) {
                terms.add(new Term(key, "any", false));
            }
            return;
        }
        boolean isNot = isNotKey;
        String value = written;
        if (value.startsWith("!")) {
            isNot = !isNot;
            value = value.substring(1);
        } else if (value.startsWith("\\")) {
            value = value.substring(1);
        }
        if (isNot && (key.isSingle() || key.isDrawing())) {
            throw new FilterException(key.written(), "cannot be turned into its opposite");
        }
        for (String single : key.isSplit() ? value.split(",") : new String[] {value}) {
            if (!single.isBlank()) {
                add(new Term(key, key.checked(single), isNot));
            }
        }
    }

    private void add(Term term) {
        Key key = term.key();
        if (key.isSingle()) {
            String before = singles.putIfAbsent(key, term.value());
            if (before != null && !before.equals(term.value())) {
                throw new FilterException(key.written(), "given twice: '" + before + "' and '" + term.value() + "'");
            }
        }
        terms.add(term);
    }

    private Parsed parsed() {
        return new Parsed(new Filter(terms), notices);
    }
}
