package org.tocsin.view.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition with a mark for each of its values.
 *
 * @param values never absent ones
 */
public record Condition(String sql, List<Object> values) {
    static final Condition TRUE = of("TRUE");
    static final Condition FALSE = of("FALSE");

    public Condition {
        values = List.copyOf(values);
    }

    static Condition of(String sql, Object... values) {
        return new Condition(sql, Arrays.asList(values));
    }

    static Condition all(List<Condition> conditions) {
        return conditions.isEmpty() ? TRUE : joined(conditions, " AND ");
    }

    static Condition any(List<Condition> conditions) {
        return conditions.isEmpty() ? FALSE : joined(conditions, " OR ");
    }

    /** That it does not hold, also where it is unknown whether it does. */
    Condition not() {
        return new Condition("NOT coalesce(" + sql + ", FALSE)", values);
    }

    /** Both. */
    public Condition and(Condition other) {
        return all(List.of(this, other));
    }

    private static Condition joined(List<Condition> conditions, String word) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        List<Object> values = new ArrayList<>();
        conditions.forEach(condition -> values.addAll(condition.values));
        return new Condition(
                conditions.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")")), values);
    }

    /** The values for a statement in which others stand behind them. */
    public Object[] valuesBefore(Object... others) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(others));
        return all.toArray();
    }
}
