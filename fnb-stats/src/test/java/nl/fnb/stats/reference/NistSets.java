package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.fnb.stats.Autocorrelation;
import nl.fnb.stats.Moments;
import nl.fnb.stats.group.OneWayAnova;
import org.apache.commons.math3.stat.StatUtils;

/** The univariate and ANOVA sets of NIST's Statistical Reference Datasets, and the correct digits of each program on them. */
final class NistSets {

    private static final Path FOLDER = Path.of("src/test/resources/nist");

    private NistSets() {}

    /** The correct digits of every certified figure. */
    static List<NistDigits> all() {
        Map<String, Double> r = digitsOfR();
        List<NistDigits> all = new ArrayList<>();
        JsonNode certified = certified();
        univariateNames()
                .forEach(set ->
                        all.addAll(univariate(set, certified.get("univariate").get(set), r)));
        names(certified.get("anova"))
                .forEach(set -> all.addAll(anova(set, certified.get("anova").get(set), r)));
        return List.copyOf(all);
    }

    static List<String> univariateNames() {
        return names(certified().get("univariate"));
    }

    /** The values of a univariate set. */
    static double[] values(String set) {
        return ReferenceData.read(FOLDER.resolve("univariate/" + set + ".csv")).numbers("y");
    }

    private static JsonNode certified() {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve("certified.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NistDigits> univariate(String set, JsonNode certified, Map<String, Double> r) {
        double[] y = values(set);
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

    private static List<String> names(JsonNode sets) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = sets.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static Map<String, Double> digitsOfR() {
        try {
            return Files.readAllLines(FOLDER.resolve("r-lre.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0] + "," + cells[1], cells -> Double.valueOf(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
