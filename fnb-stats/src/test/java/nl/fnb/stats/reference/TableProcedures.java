package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;
import nl.fnb.stats.table.CramersV;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionInterval;

/** Contingency tables. */
final class TableProcedures {

    private TableProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "chi_square_2x2", TableProcedures::chiSquare,
                "chi_square_rxc", TableProcedures::chiSquare,
                "phi_cramer_v", TableProcedures::cramersV,
                "fisher_exact_2x2", TableProcedures::fisher,
                "fisher_freeman_halton", TableProcedures::fisher,
                "g_test", TableProcedures::likelihoodRatio,
                "k_sample_proportions", TableProcedures::proportions,
                "pairwise_fisher", TableProcedures::pairwiseFisher,
                "pairwise_proportions", TableProcedures::pairwiseProportions,
                "three_form_success", TableProcedures::threeForms);
    }

    private static Map<String, Object> chiSquare(ReferenceEntry entry) {
        boolean yates = entry.json().get("args").path("correct").asBoolean();
        Counts table = entry.table();
        PearsonChiSquare.Result result =
                PearsonChiSquare.withDefaults().withYates(yates).test(table);
        double[][] expected = new double[table.rows()][table.columns()];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                expected[i][j] = table.expected(i, j);
            }
        }
        long small = Arrays.stream(expected)
                .flatMapToDouble(Arrays::stream)
                .filter(count -> count < 5)
                .count();
        return Map.of(
                "statistic", result.chiSquare(),
                "df", result.df(),
                "p", result.pValue(),
                "expected_counts", expected,
                "min_expected", result.smallestExpected(),
                "cells_below_5", small,
                "pearson_residuals", PearsonChiSquare.residuals(table),
                "std_residuals", PearsonChiSquare.standardisedResiduals(table));
    }

    private static Map<String, Object> likelihoodRatio(ReferenceEntry entry) {
        PearsonChiSquare.Result result =
                PearsonChiSquare.withDefaults().withLikelihoodRatio().test(entry.table());
        return Map.of("statistic", result.chiSquare(), "df", result.df(), "p", result.pValue());
    }

    private static Map<String, Object> cramersV(ReferenceEntry entry) {
        Counts table = entry.table();
        CramersV.Result result = CramersV.withDefaults().estimate(table);
        double sign = Math.signum((double) table.at(0, 0) * table.at(1, 1) - (double) table.at(0, 1) * table.at(1, 0));
        return Map.of(
                "phi", sign * result.estimate(),
                "cramers_v", result.estimate(),
                "ci", NoncentralSearch.cramersV(result.interval(), table),
                "cramers_v_bias_corrected", result.biasCorrected().orElse(Double.NaN));
    }

    private static Map<String, Object> fisher(ReferenceEntry entry) {
        Alternative alternative = GroupProcedures.alternative(
                entry.json().get("args").path("alternative").asText("two.sided"));
        FisherExact.Result result = FisherExact.withDefaults()
                .with(alternative)
                .withLevel(entry.json().get("args").path("conf_level").asDouble(0.95))
                .test(entry.table());
        Map<String, Object> figures = new HashMap<>(Map.of("p", result.pValue()));
        ConditionalOddsRatio search = new ConditionalOddsRatio(entry.table());
        boolean byR = entry.json().path("package").asText().equals("stats");
        result.oddsRatio().ifPresent(ratio -> figures.put("conditional_mle_or", byR ? search.estimate(ratio) : ratio));
        result.interval()
                .ifPresent(
                        interval -> figures.put("ci", byR ? search.interval(interval, alternative) : ends(interval)));
        return figures;
    }

    private static Map<String, Object> proportions(ReferenceEntry entry) {
        PearsonChiSquare.Result result = PearsonChiSquare.withDefaults().test(Counts.fromTallies(entry.tallies()));
        return Map.of(
                "statistic", result.chiSquare(),
                "df", result.df(),
                "p", result.pValue(),
                "estimates", entry.tallies().stream().map(Tally::proportion).toList());
    }

    private static Map<String, Object> pairwiseFisher(ReferenceEntry entry) {
        List<List<Integer>> pairs = pairs(entry.tallies().size());
        double[] p = fisherOfPairs(pairs, entry.tallies());
        return Map.of("pairs", pairs, "p", adjustment(entry.text("adjust")).adjust(p));
    }

    private static double[] fisherOfPairs(List<List<Integer>> pairs, List<Tally> tallies) {
        return pairs.stream()
                .mapToDouble(pair -> FisherExact.withDefaults()
                        .test(Counts.fromTallies(List.of(tallies.get(pair.get(0) - 1), tallies.get(pair.get(1) - 1))))
                        .pValue())
                .toArray();
    }

    private static List<List<Integer>> pairs(int k) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 1; i <= k; i++) {
            for (int j = i + 1; j <= k; j++) {
                pairs.add(List.of(i, j));
            }
        }
        return pairs;
    }

    /** R lists the pairs by columns of its triangle: a is the later group. */
    private static Map<String, Object> pairwiseProportions(ReferenceEntry entry) {
        List<List<Integer>> pairs = pairs(entry.tallies().size());
        double[] p = pairs.stream()
                .mapToDouble(pair -> PearsonChiSquare.withDefaults()
                        .withYates(entry.arg("correct").asBoolean())
                        .test(Counts.fromTallies(List.of(
                                entry.tallies().get(pair.get(0) - 1),
                                entry.tallies().get(pair.get(1) - 1))))
                        .pValue())
                .toArray();
        double[] adjusted = adjustment(entry.text("adjust")).adjust(p);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(Map.of(
                    "a",
                    pairs.get(i).get(1).toString(),
                    "b",
                    pairs.get(i).get(0).toString(),
                    "p",
                    adjusted[i]));
        }
        return Map.of("pairs", rows);
    }

    static PAdjustment adjustment(String name) {
        return switch (name) {
            case "holm" -> PAdjustment.HOLM;
            case "hochberg" -> PAdjustment.HOCHBERG;
            case "hommel" -> PAdjustment.HOMMEL;
            case "bonferroni" -> PAdjustment.BONFERRONI;
            case "BH", "fdr" -> PAdjustment.BENJAMINI_HOCHBERG;
            case "BY" -> PAdjustment.BENJAMINI_YEKUTIELI;
            case "none" -> PAdjustment.NONE;
            default -> throw new IllegalArgumentException("adjust must be known, got " + name);
        };
    }

    private static Map<String, Object> threeForms(ReferenceEntry entry) {
        Counts table = entry.table();
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            tallies.add(new Tally(table.at(i, 0), table.rowTotal(i)));
        }
        PearsonChiSquare.Result chiSquare = PearsonChiSquare.withDefaults().test(table);
        List<List<Integer>> pairs = pairs(tallies.size());
        double[] p = fisherOfPairs(pairs, tallies);
        Tally all = tallies.stream().reduce(new Tally(0, 0), Tally::merge);
        Map<String, Object> figures = new HashMap<>(Map.of(
                "chisq", chiSquare.chiSquare(),
                "df", chiSquare.df(),
                "chisq_p", chiSquare.pValue(),
                "ffh_p", FisherExact.withDefaults().test(table).pValue(),
                "pairs",
                        pairs.stream()
                                .map(pair -> pair.get(0) + "-" + pair.get(1))
                                .toList(),
                "pair_p", p,
                "pair_p_holm", PAdjustment.HOLM.adjust(p),
                "pair_p_bh", PAdjustment.BENJAMINI_HOCHBERG.adjust(p),
                "wilson", tallies.stream().map(TableProcedures::wilson).toList(),
                "overall_wilson", wilson(all)));
        figures.put("std_residuals", PearsonChiSquare.standardisedResiduals(table));
        return figures;
    }

    private static List<Double> wilson(Tally tally) {
        return ends(ProportionInterval.withDefaults().estimate(tally).interval());
    }
}
