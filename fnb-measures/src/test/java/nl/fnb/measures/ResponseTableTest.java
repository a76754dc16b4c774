package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponseTableTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("it")
            .version("1")
            .title(Label.same("it"))
            .addItems(NumericItem.of("a", 0, 4), NumericItem.of("b", 0, 4), NumericItem.of("c", 0, 4))
            .addScales(Scale.builder()
                    .id("mean")
                    .method(ScoreMethod.MEAN)
                    .addItems("a", "b", "c")
                    .addBands(Band.of(0, "LOW"), Band.of(2, "HIGH"))
                    .build())
            .addScales(Scale.builder()
                    .id("sum")
                    .method(ScoreMethod.SUM)
                    .addItems("a", "b")
                    .missing(MissingRule.zero(1))
                    .build())
            .classification(Classification.highestOf("mean"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void each_measurement_has_a_row_a_scale_and_one_for_its_class() throws IOException {
        String scores =
                scores("\uFEFFitem;response;measurement_id\r\na;1;M2\r\nb;2;M2\r\na;4;M1\r\nc;2;M2\r\nb;;M1\r\n");

        assertThat(scores).isEqualTo("""
                        measurement_id,scale,value,class,answered,items
                        M2,mean,1.6666666666666667,LOW,3,3
                        M2,sum,3,,2,2
                        M2,classification,,LOW,,
                        M1,mean,,,1,3
                        M1,sum,4,,1,2
                        M1,classification,,,,
                        """);
    }

    @Test
    void rows_of_other_instruments_are_passed_over() throws IOException {
        String scores = scores("measurement_id,instrument,item,response\nM1,that,zz,9\nM2,it,a,1\n");

        assertThat(scores).isEqualTo("""
                        measurement_id,scale,value,class,answered,items
                        M2,mean,,,1,3
                        M2,sum,1,,1,2
                        M2,classification,,,,
                        """);
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_line() throws IOException {
        assertThat(problems("measurement_id,item,response\nM1,a,5\nM1,zz,1\n,a,1\nM1,b,1\nM1,b,\nM2,c\n"))
                .containsExactly(
                        "r.csv, line 2, column response: must be a whole number from 0 to 4, got 5",
                        "r.csv, line 3, column item: must be an item of instrument it, got zz",
                        "r.csv, line 4, column measurement_id: a value is required here",
                        "r.csv, line 6, column item: an item may be answered only once in a measurement, got b",
                        "r.csv, line 7: the row must have 3 cells, got 2");
    }

    @Test
    void the_columns_of_the_file_are_checked() throws IOException {
        assertThat(problems("measurement_id,items,response\nM1,a,5\n"))
                .containsExactly(
                        "r.csv, line 1, column items: the column is not known; known are: measurement_id, item, response,"
                                + " instrument",
                        "r.csv, line 1, column item: the column is missing");
    }

    private String scores(String csv) throws IOException {
        StringBuilder out = new StringBuilder();
        Problems problems = Problems.ofFiles();
        Optional<ResponseTable> table = read(csv, problems);
        assertThat(problems.all()).isEmpty();
        table.orElseThrow().writeTo(out);
        return out.toString();
    }

    private List<String> problems(String csv) throws IOException {
        Problems problems = Problems.ofFiles();
        assertThat(read(csv, problems)).isEmpty();
        return problems.all().stream().map(Problem::toString).toList();
    }

    private Optional<ResponseTable> read(String csv, Problems problems) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), csv);
        return ResponseTable.read(file, "r.csv", INSTRUMENT, problems);
    }
}
