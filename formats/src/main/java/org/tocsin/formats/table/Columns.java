package org.tocsin.formats.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Collects the columns of a table, each with the class that its type asks for. */
final class Columns<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> text(String name, Function<T, @Nullable String> value) {
        return add(name, Column.Type.TEXT, value::apply);
    }

    Columns<T> integer(String name, ToIntFunction<T> value) {
        return add(name, Column.Type.INTEGER, value::applyAsInt);
    }

    Columns<T> number(String name, ToDoubleFunction<T> value) {
        return add(name, Column.Type.DOUBLE, value::applyAsDouble);
    }

    Columns<T> numberIfKnown(String name, Function<T, @Nullable Double> value) {
        return add(name, Column.Type.DOUBLE, value::apply);
    }

    Columns<T> decimalIfKnown(String name, Function<T, @Nullable BigDecimal> value) {
        return add(name, Column.Type.DOUBLE, value::apply);
    }

    Columns<T> truth(String name, Predicate<T> value) {
        return add(name, Column.Type.BOOLEAN, value::test);
    }

    Columns<T> date(String name, Function<T, @Nullable LocalDate> value) {
        return add(name, Column.Type.DATE, value::apply);
    }

    Table<T> table(String name) {
        return new Table<>(name, columns);
    }

    private Columns<T> add(String name, Column.Type type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }
}
