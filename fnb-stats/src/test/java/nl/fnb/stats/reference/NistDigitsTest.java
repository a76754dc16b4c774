package nl.fnb.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.fnb.stats.Moments;
import nl.fnb.stats.summary.MomentsSummary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every certified figure of the univariate and ANOVA sets of NIST has the correct digits of R, as far as doubles hold
 * them; writes {@code target/nist-report.csv}. The digits of R come from {@code src/test/r/nist-lre.R}.
 */
class NistDigitsTest {

    private static final Path REPORT = Path.of("target/nist-report.csv");

    @TestFactory
    Stream<DynamicTest> has_the_digits_of_R_or_of_exact_arithmetic() throws IOException {
        List<NistDigits> all = NistSets.all();
        write(all);
        return all.stream()
                .map(figure -> DynamicTest.dynamicTest(
                        figure.set() + " " + figure.quantity(),
                        () -> assertThat(figure.ours()).isGreaterThanOrEqualTo(figure.least())));
    }

    @TestFactory
    Stream<DynamicTest> summaries_have_the_mean_and_sd_of_the_values() throws IOException {
        return NistSets.univariateNames().stream()
                .map(set -> DynamicTest.dynamicTest(set, () -> {
                    double[] y = NistSets.values(set);

                    Moments summary = MomentsSummary.of(y).result();

                    assertThat(summary.mean())
                            .isEqualTo(ExactFigures.univariate(y).get("mean").doubleValue());
                    assertThat(summary.sd())
                            .isCloseTo(
                                    ExactFigures.univariate(y).get("sd").doubleValue(),
                                    within(2 * Math.ulp(summary.sd())));
                }));
    }

    private static void write(List<NistDigits> all) throws IOException {
        List<String> lines = new ArrayList<>(List.of(NistDigits.HEADER));
        all.forEach(figure -> lines.add(figure.toCsv()));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
