package nl.fnb.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.fnb.stats.Autocorrelation;
import nl.fnb.stats.Moments;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.summary.MomentsSummary;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every certified figure of the univariate and ANOVA sets of NIST has the correct digits of R, as far as doubles hold
 * them; writes {@code target/nist-report.csv}. The digits of R come from {@code src/test/r/nist-lre.R}.
 */
class NistDigitsTest {

    private static final Path FOLDER = Path.of("src/test/resources/nist");
    private static final Path REPORT = Path.of("target/nist-report.csv");

    @TestFactory
    Stream<DynamicTest> has_the_digits_of_R_or_of_exact_arithmetic() throws IOException {
        JsonNode certified =
                new ObjectMapper().readTree(FOLDER.resolve("certified.json").toFile());
        Map<String, Double> r = digitsOfR();
        List<NistDigits> all = new ArrayList<>();
        names(certified.get("univariate"))
                .forEach(set ->
                        all.addAll(univariate(set, certified.get("univariate").get(set), r)));
        names(certified.get("anova"))
                .forEach(set -> all.addAll(anova(set, certified.get("anova").get(set), r)));
        write(all);
        return all.stream()
                .map(figure -> DynamicTest.dynamicTest(
                        figure.set() + " " + figure.quantity(),
                        () -> assertThat(figure.ours()).isGreaterThanOrEqualTo(figure.least())));
    }

    private static List<NistDigits> univariate(String set, JsonNode certified, Map<String, Double> r) {
        double[] y =
                ReferenceData.read(FOLDER.resolve("univariate/" + set + ".csv")).numbers("y");
        Moments moments = Moments.of(y);
        Map<String, Double> ours = new LinkedHashMap<>();
        ours.put("mean", moments.mean());
        ours.put("sd", moments.sd());
        ours.put("autocorr1", Autocorrelation.ofLag(1, y));
        Map<String, Double> commonsMath = Map.of("mean", StatUtils.mean(y), "sd", Math.sqrt(StatUtils.variance(y)));
        return NistDigits.of(set, certified, r, ours, commonsMath, ExactFigures.univariate(y));
    }

    private static List<NistDigits> anova(String set, JsonNode certified, Map<String, Double> r) {
        List<double[]> groups = groups(set);
        OneWayAnova.Result result = OneWayAnova.withDefaults().test(groups);
        Map<String, Double> ours = new LinkedHashMap<>();
        ours.put("ssb", result.squaresBetween());
        ours.put("msb", result.squaresBetween() / result.df1());
        ours.put("F", result.f());
        ours.put("ssw", result.squaresWithin());
        ours.put("msw", result.squaresWithin() / result.df2());
        ours.put("r2", result.etaSquared());
        ours.put("resid_sd", Math.sqrt(result.squaresWithin() / result.df2()));
        double theirs = new org.apache.commons.math3.stat.inference.OneWayAnova().anovaFValue(groups);
        return NistDigits.of(set, certified, r, ours, Map.of("F", theirs), ExactFigures.anova(groups));
    }

    private static List<double[]> groups(String set) {
        ReferenceData data = ReferenceData.read(FOLDER.resolve("anova/" + set + ".csv"));
        return data.texts("treatment").stream()
                .distinct()
                .map(label -> data.numbers("response", "treatment", label))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> summaries_have_the_mean_and_sd_of_the_values() throws IOException {
        JsonNode sets = new ObjectMapper()
                .readTree(FOLDER.resolve("certified.json").toFile())
                .get("univariate");
        return names(sets).stream()
                .map(set -> DynamicTest.dynamicTest(set, () -> {
                    double[] y = ReferenceData.read(FOLDER.resolve("univariate/" + set + ".csv"))
                            .numbers("y");

                    Moments summary = MomentsSummary.of(y).result();

                    assertThat(summary.mean())
                            .isEqualTo(ExactFigures.univariate(y).get("mean").doubleValue());
                    assertThat(summary.sd())
                            .isCloseTo(
                                    ExactFigures.univariate(y).get("sd").doubleValue(),
                                    within(2 * Math.ulp(summary.sd())));
                }));
    }

    private static List<String> names(JsonNode sets) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = sets.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static Map<String, Double> digitsOfR() throws IOException {
        return Files.readAllLines(FOLDER.resolve("r-lre.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0] + "," + cells[1], cells -> Double.valueOf(cells[2])));
    }

    private static void write(List<NistDigits> all) throws IOException {
        List<String> lines = new ArrayList<>(List.of(NistDigits.HEADER));
        all.forEach(figure -> lines.add(figure.toCsv()));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
