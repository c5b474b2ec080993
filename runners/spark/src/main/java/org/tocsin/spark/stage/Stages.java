package org.tocsin.spark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders below an output that stages leave their rows in, as Parquet. A folder with the mark {@code _SUCCESS} is finished and is not made
 * again; one without is half an output and is replaced. Whatever comes behind a stage that had to be made is made anew.
 */
public final class Stages {
    /** Hadoop's mark of a finished output, written when the last file is in its place. */
    private static final String FINISHED = "_SUCCESS";

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    private final SparkSession spark;
    private final Path output;
    private final TaskTime taskTime = new TaskTime();
    private boolean isAnyMade;

    public Stages(SparkSession spark, String output) {
        this.spark = spark;
        this.output = new Path(output);
        spark.sparkContext().addSparkListener(taskTime);
    }

    /**
     * The rows of a stage: read, if it is finished, else made and written.
     *
     * @param folder where below the output
     * @param partitionedBy columns that become folders
     */
    public Dataset<Row> once(String folder, StructType schema, Supplier<Dataset<Row>> make, String... partitionedBy) {
        if (!isAnyMade && isFinished(folder)) {
            LOG.info("{}: finished before", folder);
        } else {
            isAnyMade = true;
            LOG.info("{}: making", folder);
            make.get()
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy(partitionedBy)
                    .parquet(path(folder));
            LOG.info("{}: finished, {} CPU seconds of tasks", folder, taskTime.takeSeconds());
        }
        return read(folder, schema);
    }

    /** The rows that lie in a folder or in the folders below it. */
    public Dataset<Row> read(String folder, StructType schema) {
        return spark.read().schema(schema).parquet(path(folder));
    }

    /** Removes what was needed on the way only. */
    public void remove(String folder) {
        Path path = new Path(path(folder));
        try {
            files().delete(path, true);
        } catch (IOException cause) {
            throw new UncheckedIOException("remove " + path, cause);
        }
    }

    /** The full path of a folder below the output. */
    public String path(String folder) {
        return new Path(output, folder).toString();
    }

    private boolean isFinished(String folder) {
        Path mark = new Path(path(folder), FINISHED);
        try {
            return files().exists(mark);
        } catch (IOException cause) {
            throw new UncheckedIOException("look for " + mark, cause);
        }
    }

    private FileSystem files() throws IOException {
        return output.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }
}
