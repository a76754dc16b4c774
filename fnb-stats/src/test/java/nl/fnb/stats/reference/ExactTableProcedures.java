package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.table.CochranMantelHaenszel;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.McNemar;
import nl.fnb.stats.table.UnconditionalExact;

/** Exact, paired and stratified tests of tables of two by two. */
final class ExactTableProcedures {

    private ExactTableProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "fisher_midp_2x2", ExactTableProcedures::midP,
                "fisher_midp_minlike_2x2", ExactTableProcedures::midPMinlike,
                "unconditional_exact_2x2", ExactTableProcedures::unconditional,
                "mcnemar", ExactTableProcedures::mcNemar,
                "cochran_mantel_haenszel", ExactTableProcedures::stratified);
    }

    private static Map<String, Object> midP(ReferenceEntry entry) {
        FisherExact.Result result = FisherExact.withDefaults()
                .with(FisherExact.TwoSided.CENTRAL)
                .withMidP(true)
                .withLevel(entry.json().get("args").path("conf_level").asDouble(0.95))
                .test(entry.table());
        Map<String, Object> figures = new HashMap<>(Map.of("p", result.pValue()));
        ConditionalOddsRatio search = new ConditionalOddsRatio(entry.table());
        result.oddsRatio().ifPresent(ratio -> figures.put("conditional_mle_or", search.estimate(ratio)));
        result.interval().ifPresent(interval -> figures.put("ci", search.midPInterval(interval)));
        return figures;
    }

    private static Map<String, Object> midPMinlike(ReferenceEntry entry) {
        FisherExact fisher = FisherExact.withDefaults();
        return Map.of(
                "p", fisher.withMidP(true).test(entry.table()).pValue(),
                "p_nomid", fisher.test(entry.table()).pValue());
    }

    private static Map<String, Object> unconditional(ReferenceEntry entry) {
        String method = entry.text("method").toUpperCase(Locale.ROOT).replace('-', '_');
        Alternative alternative = GroupProcedures.alternative(entry.text("alternative"));
        UnconditionalExact.Result result = UnconditionalExact.withDefaults()
                .with(UnconditionalExact.Ordering.valueOf(method))
                .with(alternative)
                .test(entry.table());
        return Map.of(
                "p",
                result.pValue(),
                "statistic",
                result.statistic(),
                "nuisance",
                Map.of("nuisance parameter", nuisances(result, alternative)));
    }

    /** A two-sided test has a second peak, mirrored. */
    private static List<Double> nuisances(UnconditionalExact.Result result, Alternative alternative) {
        return alternative == Alternative.TWO_SIDED
                ? List.of(result.nuisance(), 1 - result.nuisance())
                : List.of(result.nuisance());
    }

    private static Map<String, Object> mcNemar(ReferenceEntry entry) {
        McNemar test = McNemar.withDefaults();
        McNemar.Result plain = test.with(McNemar.Method.ASYMPTOTIC).test(entry.table());
        McNemar.Result corrected = test.with(McNemar.Method.CORRECTED).test(entry.table());
        return Map.of(
                "statistic", plain.chiSquare(),
                "p", plain.pValue(),
                "statistic_cc", corrected.chiSquare(),
                "p_cc", corrected.pValue(),
                "p_exact", test.test(entry.table()).pValue(),
                "p_midp", test.with(McNemar.Method.MID_P).test(entry.table()).pValue());
    }

    private static Map<String, Object> stratified(ReferenceEntry entry) {
        List<Counts> strata = new ArrayList<>();
        for (JsonNode stratum : entry.arg("array")) {
            strata.add(Counts.of2x2(
                    stratum.get(0).get(0).asLong(),
                    stratum.get(0).get(1).asLong(),
                    stratum.get(1).get(0).asLong(),
                    stratum.get(1).get(1).asLong()));
        }
        CochranMantelHaenszel.Result plain =
                CochranMantelHaenszel.withDefaults().test(strata);
        CochranMantelHaenszel.Result corrected =
                CochranMantelHaenszel.withDefaults().withCorrection(true).test(strata);
        return Map.of(
                "statistic", plain.chiSquare(),
                "p", plain.pValue(),
                "statistic_cc", corrected.chiSquare(),
                "p_cc", corrected.pValue(),
                "common_or", plain.estimate(),
                "ci", ends(plain.interval()));
    }
}
