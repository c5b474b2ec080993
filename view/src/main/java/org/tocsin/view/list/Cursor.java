package org.tocsin.view.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tocsin.view.filter.Filter;
import org.tocsin.view.filter.FilterException;
import org.tocsin.view.filter.Key;
import org.tocsin.view.sql.Noun;
import org.tocsin.view.sql.SortColumn;

/**
 * How a list is sorted, and where a page ended: at a row's value and id ({@code 2025-06-30~i-31b1}), so that rows that come meanwhile neither
 * repeat nor hide others.
 *
 * @param name of the column that is sorted by
 */
record Cursor(String name, SortColumn column, boolean isDescending) {
    static Cursor of(Noun noun, Filter filter) {
        String asked = filter.value(Key.SORT).orElse(noun.defaultSort());
        boolean isDescending = asked.startsWith("-");
        String name = isDescending ? asked.substring(1) : asked;
        SortColumn column = noun.sorts().get(name);
        if (column == null) {
            throw new FilterException(
                    Key.SORT.written(),
                    "expected one of "
                            + String.join(
                                    ", ",
                                    noun.sorts().keySet().stream().sorted().toList()) + ", got '" + name + "'");
        }
        return new Cursor(name, column, isDescending);
    }

    /** What is sorted by, as text for the cursor of the next page. */
    String selected() {
        return "CAST(" + column.sortedBy(isDescending) + " AS VARCHAR) AS sorted_by";
    }

    String orderBy(Noun noun) {
        return column.sortedBy(isDescending) + (isDescending ? " DESC, " : " ASC, ") + noun.id() + " ASC";
    }

    /** The condition that rows come behind a page; its parameters are value, value and id. */
    String behind(Noun noun) {
        String value = column.sortedBy(isDescending);
        String mark = column.type().parameter();
        return "(" + value + (isDescending ? " < " : " > ") + mark + " OR (" + value + " = " + mark + " AND "
                + noun.id() + " > ?))";
    }

    static String written(String value, String id) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8) + "~" + id;
    }

    /** Value, value and id of where a page ended. */
    Object[] parameters(String after) {
        int tilde = after.indexOf('~');
        if (tilde < 0) {
            throw new FilterException(Key.AFTER.written(), "'" + after + "' is no place in a list");
        }
        String value = URLDecoder.decode(after.substring(0, tilde), StandardCharsets.UTF_8);
        boolean isWell = switch (column.type()) {
            case DAY -> value.matches("\\d{4}-\\d{2}-\\d{2}");
            case NUMBER -> value.matches("-?[0-9.]+([eE][+-]?[0-9]+)?");
            case MOMENT -> value.matches("\\d{4}-\\d{2}-\\d{2} [0-9:.+-]+");
            case TEXT -> true;
        };
        if (!isWell) {
            throw new FilterException(Key.AFTER.written(), "'" + after + "' is no place in a list sorted by " + name);
        }
        return new Object[] {value, value, after.substring(tilde + 1)};
    }
}
