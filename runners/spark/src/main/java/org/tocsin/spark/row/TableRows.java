package org.tocsin.spark.row;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.table.Column;
import org.tocsin.formats.table.Table;

/** The tables of Tocsin as Spark has them: the same columns in the same order. Dates are {@link java.time.LocalDate}s. */
public final class TableRows {
    private TableRows() {}

    /** The columns of a table; any cell may be absent. */
    public static StructType schema(Table<?> table) {
        StructType schema = new StructType();
        for (Column<?> column : table.columns()) {
            schema = schema.add(column.name(), type(column.type()), true);
        }
        return schema;
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
        };
    }

    /** The rows of some nouns. */
    public static <T> List<Row> rows(Table<T> table, List<T> nouns) {
        return nouns.stream().map(noun -> row(table, noun)).toList();
    }

    /** The row of a noun. */
    public static <T> Row row(Table<T> table, T noun) {
        return RowFactory.create(
                table.columns().stream().map(column -> cell(column, noun)).toArray());
    }

    private static <T> @Nullable Object cell(Column<T> column, T noun) {
        Object value = column.of(noun);
        return column.type() == Column.Type.DOUBLE && value instanceof Number number ? number.doubleValue() : value;
    }
}
