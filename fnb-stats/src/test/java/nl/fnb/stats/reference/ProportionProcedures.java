package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import nl.fnb.stats.table.ProportionTrend;

/** Proportions and their differences, and adjusted p-values. */
final class ProportionProcedures {

    private ProportionProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "proportion_ci", ProportionProcedures::proportion,
                "risk_difference_ci", ProportionProcedures::difference,
                "binomial_test", ProportionProcedures::binomial,
                "cochran_armitage_trend", ProportionProcedures::trend,
                "p_adjust", ProportionProcedures::adjusted);
    }

    private static Map<String, Object> proportion(ReferenceEntry entry) {
        Tally tally = new Tally(entry.arg("x").asLong(), entry.arg("n").asLong());
        Map<String, Object> figures = new HashMap<>();
        for (ProportionInterval.Method method : ProportionInterval.Method.values()) {
            String name = method.name().toLowerCase(Locale.ROOT).replace("corrected", "cc");
            figures.put(
                    name,
                    ends(ProportionInterval.withDefaults()
                            .with(method)
                            .withLevel(entry.number("conf_level"))
                            .estimate(tally)
                            .interval()));
        }
        figures.put("estimate", tally.proportion());
        figures.put("p_binom_half", BinomialTest.withDefaults().test(tally).pValue());
        return figures;
    }

    private static Map<String, Object> binomial(ReferenceEntry entry) {
        BinomialTest.Result result = BinomialTest.withDefaults()
                .withProbability(entry.number("p"))
                .test(new Tally(entry.arg("x").asLong(), entry.arg("n").asLong()));
        return Map.of("estimate", result.estimate(), "p", result.pValue(), "ci", ends(result.interval()));
    }

    private static Map<String, Object> trend(ReferenceEntry entry) {
        ProportionTrend trend = ProportionTrend.withDefaults();
        ProportionTrend.Result result = (entry.arg("scores") == null
                        ? trend
                        : trend.withScores(
                                Arrays.stream(entry.numbers("scores")).boxed().toList()))
                .test(entry.tallies());
        return Map.of("statistic", result.chiSquare(), "df", 1, "p", result.pValue());
    }

    private static Map<String, Object> difference(ReferenceEntry entry) {
        Tally first = new Tally(entry.arg("x1").asLong(), entry.arg("n1").asLong());
        Tally second = new Tally(entry.arg("x2").asLong(), entry.arg("n2").asLong());
        Map<String, Object> figures = new HashMap<>();
        for (ProportionDifference.Method method : ProportionDifference.Method.values()) {
            ProportionDifference.Result result = ProportionDifference.withDefaults()
                    .with(method)
                    .withLevel(entry.number("conf_level"))
                    .estimate(first, second);
            figures.put(method.name().toLowerCase(Locale.ROOT), ends(result.interval()));
            figures.put("estimate", result.estimate());
        }
        return figures;
    }

    private static Map<String, Object> adjusted(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        for (String name : List.of("holm", "hochberg", "bonferroni", "BH", "BY", "fdr", "hommel")) {
            figures.put(name, TableProcedures.adjustment(name).adjust(entry.numbers("p")));
        }
        return figures;
    }
}
