package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.bayes.JzsBayesFactor;
import nl.fnb.stats.bayes.PriorScale;
import nl.fnb.stats.bayes.Sampling;
import nl.fnb.stats.bayes.TableBayesFactor;

/** Bayes factors, against the package BayesFactor. */
final class BayesProcedures {

    private BayesProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of("bayes_factor_t", BayesProcedures::ofT, "bayes_factor_contingency", BayesProcedures::ofTable);
    }

    private static Map<String, Object> ofT(ReferenceEntry entry) {
        JzsBayesFactor.Result both = result(entry, Alternative.TWO_SIDED);
        Map<String, Object> figures = new HashMap<>();
        figures.put("bf10", both.bf10());
        figures.put("log_bf10", both.logBf10());
        figures.put("bf10_integral", both.bf10());
        figures.put("log_bf_positive", result(entry, Alternative.GREATER).logBf10());
        figures.put("log_bf_negative", result(entry, Alternative.LESS).logBf10());
        figures.put("t", both.t());
        figures.put("df", both.df());
        return figures;
    }

    private static JzsBayesFactor.Result result(ReferenceEntry entry, Alternative alternative) {
        JzsBayesFactor factor = JzsBayesFactor.withDefaults().with(alternative).withScale(scale(entry.arg("rscale")));
        if (entry.arg("t") != null) {
            long n2 = (long) entry.number("n2", 0);
            long n1 = (long) entry.number("n1", entry.number("n", 0));
            return n2 == 0 ? factor.ofT(entry.number("t"), n1) : factor.ofT(entry.number("t"), n1, n2);
        }
        boolean grouped = entry.arg("a") == null;
        double[] a = grouped ? entry.group(entry.text("first")) : entry.numbers("a");
        if (!grouped && entry.arg("b") == null) {
            return factor.test(a);
        }
        double[] b = grouped ? entry.group(entry.text("second")) : entry.numbers("b");
        boolean paired = entry.arg("paired") != null && entry.arg("paired").asBoolean();
        return paired ? factor.testPairs(a, b) : factor.test(a, b);
    }

    private static double scale(JsonNode scale) {
        if (scale == null || scale.isTextual()) {
            return PriorScale.valueOf(scale == null ? "MEDIUM" : scale.asText().toUpperCase(java.util.Locale.ROOT))
                    .value();
        }
        return scale.asDouble();
    }

    private static Map<String, Object> ofTable(ReferenceEntry entry) {
        boolean columns = entry.text("fixed_margin", "").equals("cols");
        Sampling sampling =
                switch (entry.text("sample_type")) {
                    case "poisson" -> Sampling.POISSON;
                    case "jointMulti" -> Sampling.TOTAL_FIXED;
                    case "indepMulti" -> columns ? Sampling.COLUMNS_FIXED : Sampling.ROWS_FIXED;
                    case "hypergeom" -> Sampling.BOTH_FIXED;
                    default ->
                        throw new IllegalArgumentException(
                                "sample_type must be known, got " + entry.text("sample_type"));
                };
        TableBayesFactor.Result result = TableBayesFactor.withDefaults()
                .with(sampling)
                .withConcentration(entry.number("a", 1))
                .test(entry.table());
        return Map.of("bf10", result.bf10(), "log_bf10", result.logBf10());
    }
}
