package nl.fnb.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamiliesJobTest {

    private static final int FAMILIES = 5000;

    @TempDir
    private Path folder;

    @Test
    void one_process_and_Spark_give_the_same_bits() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        double worst = new FamiliesJob(folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(FAMILIES);

        assertThat(worst).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("one thread", "Spark from CSV", "Spark from Parquet", "plan made, EK_C: proportion .")
                .contains("post given pre: fnb: b = ")
                .contains("largest relative difference of a figure: 0.0");
    }

    @Test
    void the_parts_that_Spark_makes_do_not_matter() throws IOException {
        Path csv = folder.resolve("families.csv");
        FamiliesFile.write(csv, FamilyDraws.of(FAMILIES, 7));
        try (SparkSession spark = SparkFamilies.localSession()) {
            List<FamilySummary> split = Stream.of(1, 3, 17)
                    .map(parts -> SparkFamilies.summary(
                            SparkFamilies.csv(spark, csv.toString()).repartition(parts)))
                    .toList();

            assertThat(split).containsOnly(FamiliesFile.summary(csv, false));
        }
    }

    @Test
    void families_added_one_by_one_give_the_summary_of_all() {
        FamilySummary added = FamilySummary.none();
        for (Family family : FamilyDraws.of(300, 3).toList()) {
            added = added.add(family);
        }

        assertThat(added)
                .isEqualTo(FamilySummary.none().addAll(FamilyDraws.of(300, 3).toList()));
        assertThat(added.result().differenceFrom(added.merge(added).result())).isPositive();
    }

    @Test
    void a_seed_gives_one_file() throws IOException {
        Path csv = folder.resolve("families.csv");

        FamiliesFile.write(csv, FamilyDraws.of(1000, 5));

        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(1001).startsWith(FamiliesFile.HEADER);
        assertThat(lines.stream().skip(1).map(FamiliesFile::family))
                .containsExactlyElementsOf(FamilyDraws.of(1000, 5).toList());
    }

    @Test
    void says_how_many_cells_a_line_lacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FamiliesFile.family("F1,FNB"))
                .withMessage("a line needs 7 cells, got 2");
    }
}
