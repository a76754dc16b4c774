package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFormatTest {

    private static final Path STUDY = Path.of("../data/study");

    @TempDir
    private Path temp;

    @Test
    void the_data_come_beside_the_report_and_are_the_same_each_time() {
        Run first = Run.of("evaluate", STUDY, "--out", temp.resolve("a"), "--format", "data");
        Run.of("evaluate", STUDY, "--out", temp.resolve("b"), "--format", "data");

        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("analysis.zip: ");
        assertThat(temp.resolve("a/report.html")).exists();
        assertThat(temp.resolve("b/analysis.zip")).hasSameBinaryContentAs(temp.resolve("a/analysis.zip"));
    }

    @ParameterizedTest
    @CsvSource({"--disclosure, 10", "--rounding, 5"})
    void data_on_single_families_are_not_written_for_publication(String control, String value) {
        Run run = Run.of("evaluate", STUDY, "--out", temp.resolve("out"), "--format=data", control, value, "--lang=en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "the format data holds records of single families, so it cannot be written for publication: "
                                + "leave out --disclosure and --rounding, or data");
        assertThat(temp.resolve("out")).doesNotExist();
    }
}
