package org.tocsin.spark.row;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.tocsin.model.series.Happening;

/** Happenings on their way from incidents to series. */
public final class HappeningRows {
    /** In the order of {@link Happening}. */
    public static final StructType SCHEMA = new StructType()
            .add("id", StringType)
            .add("start", DateType)
            .add("end", DateType)
            .add("source", StringType)
            .add("target", StringType)
            .add("kind", StringType)
            .add("quad_class", IntegerType)
            .add("goldstein", DoubleType)
            .add("plover", DoubleType)
            .add("reports", IntegerType)
            .add("place", StringType);

    private HappeningRows() {}

    public static Row row(Happening happening) {
        return RowFactory.create(
                happening.id(),
                happening.start(),
                happening.end(),
                happening.source(),
                happening.target(),
                happening.kind(),
                happening.quadClass(),
                happening.goldstein(),
                happening.plover(),
                happening.reports(),
                happening.place());
    }

    public static Happening happening(Row row) {
        return new Happening(
                row.getString(0),
                row.<LocalDate>getAs(1),
                row.<LocalDate>getAs(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getDouble(7),
                row.isNullAt(8) ? null : (Double) row.getDouble(8),
                row.getInt(9),
                row.isNullAt(10) ? null : row.getString(10));
    }
}
