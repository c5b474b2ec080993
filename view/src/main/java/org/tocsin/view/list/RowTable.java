package org.tocsin.view.list;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;
import org.tocsin.view.filter.Filter;

/** The columns of a row, one for each component of its record, in their order and in snake_case. Lists are joined by "; ". */
public final class RowTable {
    private static final Pattern CAPITAL = Pattern.compile("([a-z])([A-Z])");

    private RowTable() {}

    /**
     * The table of some rows.
     *
     * @param name plural, as the list is called
     */
    public static <T extends Record> Table<T> of(String name, Class<T> rows) {
        List<Column<T>> columns = new ArrayList<>();
        for (RecordComponent component : rows.getRecordComponents()) {
            Method accessor = component.getAccessor();
            columns.add(new Column<>(
                    CAPITAL.matcher(component.getName()).replaceAll("$1_$2").toLowerCase(Locale.ROOT),
                    type(component.getType()),
                    row -> cell(accessor, row)));
        }
        return new Table<>(name, columns);
    }

    private static Column.Type type(Class<?> type) {
        if (type == int.class) {
            return Column.Type.INTEGER;
        }
        if (type == long.class) {
            return Column.Type.LONG;
        }
        if (type == double.class || type == Double.class) {
            return Column.Type.DOUBLE;
        }
        if (type == boolean.class) {
            return Column.Type.BOOLEAN;
        }
        return type == LocalDate.class ? Column.Type.DATE : Column.Type.TEXT;
    }

    private static @Nullable Object cell(Method accessor, Object row) {
        Object value;
        try {
            value = accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new IllegalStateException("read " + accessor.getName(), cause);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        boolean isText = value != null && type(accessor.getReturnType()) == Column.Type.TEXT;
        return isText || value instanceof Filter ? String.valueOf(value) : value;
    }
}
