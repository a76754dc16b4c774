package nl.fnb.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Writes a file of invented families and evaluates it three ways: by one thread, by all threads of one process, and by
 * Spark from CSV and from Parquet. Prints the figures, the seconds, and by how much the figures differ.
 */
public final class FamiliesJob {

    private static final long SEED = 1;
    private static final double TOLERANCE = 1e-12;

    private final PrintStream out;
    private final Path csv;
    private final Path parquet;

    FamiliesJob(Path folder, PrintStream out) {
        this.csv = folder.resolve("families.csv");
        this.parquet = folder.resolve("families.parquet");
        this.out = out;
    }

    /**
     * Runs the job; ends with status 1 if figures differ.
     *
     * @param arguments how many families, and the folder for the files
     * @throws Exception if a file cannot be written or read
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("usage: FamiliesJob FAMILIES FOLDER");
            System.exit(2);
        }
        FamiliesJob job = new FamiliesJob(Path.of(arguments[1]), System.out);
        System.exit(job.run(Integer.parseInt(arguments[0])) <= TOLERANCE ? 0 : 1);
    }

    /** The largest relative difference of a figure from that of one thread. */
    double run(int families) throws Exception {
        Files.createDirectories(csv.toAbsolutePath().getParent());
        timed("writing " + families + " families", () -> write(families));
        FamilyEvaluation one =
                timed("one thread", () -> FamiliesFile.summary(csv, false).result());
        double worst = timed(
                        "all threads of one process",
                        () -> FamiliesFile.summary(csv, true).result())
                .differenceFrom(one);
        try (SparkSession spark = timed("starting Spark", SparkFamilies::localSession)) {
            worst = Math.max(worst, onSpark(spark, one));
        }
        out.println(one);
        out.println("largest relative difference of a figure: " + worst);
        return worst;
    }

    private double onSpark(SparkSession spark, FamilyEvaluation one) throws Exception {
        FamilyEvaluation fromCsv = timed(
                "Spark from CSV",
                () -> SparkFamilies.summary(SparkFamilies.csv(spark, csv.toString()))
                        .result());
        timed("Spark writing Parquet", () -> writeParquet(spark));
        FamilyEvaluation fromParquet = timed(
                "Spark from Parquet",
                () -> SparkFamilies.summary(SparkFamilies.parquet(spark, parquet.toString()))
                        .result());
        return Math.max(fromCsv.differenceFrom(one), fromParquet.differenceFrom(one));
    }

    private Path write(int families) throws IOException {
        FamiliesFile.write(csv, FamilyDraws.of(families, SEED));
        return csv;
    }

    private Path writeParquet(SparkSession spark) {
        SparkFamilies.csv(spark, csv.toString())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(parquet.toString());
        return parquet;
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T done = work.call();
        out.printf(Locale.ROOT, "%-28s %6.2f s%n", what, (System.nanoTime() - start) / 1e9);
        return done;
    }
}
