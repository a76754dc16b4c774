package nl.fnb.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Families in a file that Spark reads in parts; each part is summarised where it lies, and the summaries are merged. */
final class SparkFamilies {

    private static final String SCHEMA =
            "family string, `group` string, approach string, outcome string, weeks double, pre double, post double";

    private SparkFamilies() {}

    /** A session in this process, that opens no port to the world and no page. */
    static SparkSession localSession() {
        return SparkSession.builder()
                .master("local[*]")
                .appName("fnb families")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    static Dataset<Row> csv(SparkSession spark, String file) {
        return spark.read().schema(SCHEMA).option("header", true).csv(file);
    }

    static Dataset<Row> parquet(SparkSession spark, String folder) {
        return spark.read().parquet(folder);
    }

    static FamilySummary summary(Dataset<Row> families) {
        return families.javaRDD().mapPartitions(SparkFamilies::part).reduce(FamilySummary::merge);
    }

    private static Iterator<FamilySummary> part(Iterator<Row> rows) {
        FamilySummary summary = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(SparkFamilies::family)
                .collect(FamilySummary.none().collector());
        return List.of(summary).iterator();
    }

    private static Family family(Row row) {
        OptionalDouble weeks = row.isNullAt(4) ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(4));
        return new Family(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                weeks,
                row.getDouble(5),
                row.getDouble(6));
    }
}
