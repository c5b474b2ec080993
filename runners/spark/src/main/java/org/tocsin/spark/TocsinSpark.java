package org.tocsin.spark;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.series.Period;
import org.tocsin.spark.stage.Manifest;
import org.tocsin.spark.stage.Settings;
import org.tocsin.spark.stage.StageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What {@code spark-submit} starts.
 *
 * <pre>{@code
 * spark-submit --class org.tocsin.spark.TocsinSpark tocsin-spark.jar --input hdfs:///news --output hdfs:///tocsin
 * }</pre>
 */
@Command(
        name = "tocsin-spark",
        mixinStandardHelpOptions = true,
        version = "tocsin " + org.tocsin.pipeline.Pipeline.ENGINE,
        description =
                "Articles (.warc, .jsonl, .html, .txt, each also .gz, or .parquet) in; events, claims, figures, incidents, reports and dyad series in "
                        + "Parquet out. Killed and started again with the same arguments it goes on behind the last finished stage.")
public final class TocsinSpark implements Callable<Integer> {
    @Option(names = "--input", required = true, paramLabel = "PATH", description = "Folder or file of articles.")
    private String input = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder for the result.")
    private String output = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication of articles that do not give it, e.g. 2025-07-02.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the articles that do not say it.")
    private @Nullable String outlet;

    @Option(names = "--period", paramLabel = "STEP", description = "Step of the series: day or week (the default).")
    private Period period = Period.WEEK;

    @Option(
            names = "--portions",
            paramLabel = "N",
            description =
                    "Code the articles in so many portions, one after the other (default: 1): what a kill costs at most.")
    private int portions = 1;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Spread the articles over so many files, rounded up to a multiple of the portions "
                    + "(default: four for each core that Spark has at the start).")
    private int partitions;

    @SuppressWarnings("NullAway.Init")
    @Spec
    private CommandSpec spec;

    private TocsinSpark() {}

    /**
     * Runs to the end.
     *
     * @throws SparkUserAppException with the exit code, if it is not 0: 1 the run failed, 2 wrong usage, 3 no input or an output of something else
     */
    public static void main(String[] arguments) throws SparkUserAppException {
        Locale.setDefault(Locale.ROOT);
        int exit = new CommandLine(new TocsinSpark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(TocsinSpark::explain)
                .execute(arguments);
        if (exit != 0) {
            throw new SparkUserAppException(exit, null);
        }
    }

    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (fault instanceof StageException) {
            command.getErr().println("tocsin: " + fault.getMessage());
            return 3;
        }
        throw fault;
    }

    @Override
    public Integer call() throws IOException {
        if (portions < 1 || partitions < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--portions and --partitions must be at least 1");
        }
        try (SparkSession spark = SparkSession.builder().appName("tocsin").getOrCreate()) {
            new ClusterRun(spark, settings(spark)).run();
        }
        return 0;
    }

    private Settings settings(SparkSession spark) {
        int spread = partitions > 0 ? partitions : 4 * spark.sparkContext().defaultParallelism();
        int rounded = (spread + portions - 1) / portions * portions;
        // a run that goes on another day reads as on the first
        LocalDate readOn = Manifest.read(output, spark.sparkContext().hadoopConfiguration())
                .flatMap(Manifest::readOn)
                .orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        return new Settings(input, output, published, outlet, readOn, period, portions, rounded);
    }
}
