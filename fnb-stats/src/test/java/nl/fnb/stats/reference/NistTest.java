package nl.fnb.stats.reference;

import static nl.fnb.stats.Reason.PERFECT_FIT;
import static nl.fnb.stats.Reason.SINGULAR_MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The certified values of least squares of NIST's Statistical Reference Datasets, in correct digits (LRE); those of
 * univariate data and analysis of variance are in {@link NistDigitsTest}. The digits asked are those that R 4.2.2 reaches.
 */
class NistTest {

    private static final Path FOLDER = Path.of("src/test/resources/nist");

    @ParameterizedTest
    @CsvSource({
        "Norris, 1, 12.0, 13.0", "Pontius, 2, 11.8, 12.5", "NoInt1, 1, 14.0, 14.0", "NoInt2, 1, 14.0, 14.0",
        "Longley, 6, 11.8, 12.5", "Wampler3, 5, 9.0, 13.0", "Wampler4, 5, 7.4, 13.0", "Wampler5, 5, 5.4, 13.0"
    })
    void least_squares_has_the_digits_of_R(String set, int terms, double coefficients, double errors)
            throws IOException {
        LinearFit fit = fit(set, terms);

        JsonNode certified = certified().get("lls").get(set);
        List<Coefficient> found = fit.coefficients();
        for (int i = 0; i < found.size(); i++) {
            double estimate = at(certified.get("estimate"), i);
            assertThat(digits(found.get(i).estimate(), estimate))
                    .as("coefficient %d", i)
                    .isGreaterThanOrEqualTo(coefficients);
            assertThat(digits(found.get(i).standardError(), at(certified.get("se"), i)))
                    .as("standard error %d", i)
                    .isGreaterThanOrEqualTo(errors);
        }
        assertThat(digits(fit.sigma(), certified.get("resid_sd").asDouble())).isGreaterThanOrEqualTo(12.8);
        assertThat(digits(fit.rSquared(), certified.get("r2").asDouble())).isGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({"Wampler1", "Wampler2"})
    void refuses_a_polynomial_that_fits_without_residuals(String set) {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> fit(set, 5))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PERFECT_FIT));
    }

    @Test
    void refuses_the_powers_of_Filip_as_collinear_where_R_by_default_drops_one() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> fit("Filip", 10))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(SINGULAR_MODEL))
                .withMessageStartingWith("a column must not be a combination of the earlier ones, got x^");
    }

    private static LinearFit fit(String set, int terms) {
        ReferenceData data = ReferenceData.read(FOLDER.resolve("lls/" + set + ".csv"));
        int n = data.rows().size();
        Design design = set.startsWith("NoInt") ? Design.withoutIntercept(n) : Design.withIntercept(n);
        boolean polynomial = data.header().contains("x");
        for (int k = 1; k <= terms; k++) {
            double[] column = polynomial ? powers(data.numbers("x"), k) : data.numbers("x" + k);
            design = design.and("x^" + k, column);
        }
        return LinearModel.withDefaults().fit(data.numbers("y"), design);
    }

    private static double[] powers(double[] x, int k) {
        return Arrays.stream(x).map(value -> Math.pow(value, k)).toArray();
    }

    private static JsonNode certified() throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve("certified.json").toFile());
    }

    private static double at(JsonNode list, int i) {
        return list.isArray() ? list.get(i).asDouble() : list.asDouble();
    }

    /** The number of correct digits, at most 15. */
    private static double digits(double found, double certified) {
        double error = Math.abs(found - certified) / Math.abs(certified);
        return error == 0 ? 15 : Math.max(0, Math.min(15, -Math.log10(error)));
    }
}
