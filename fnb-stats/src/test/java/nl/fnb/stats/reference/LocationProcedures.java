package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.distribution.RankDistribution;
import nl.fnb.stats.distribution.RankSum;
import nl.fnb.stats.distribution.SignedRank;
import nl.fnb.stats.effect.CliffsDelta;
import nl.fnb.stats.effect.StandardisedMeanChange;
import nl.fnb.stats.group.BrunnerMunzel;
import nl.fnb.stats.group.ExactPermutation;
import nl.fnb.stats.group.MannWhitney;
import nl.fnb.stats.group.PairedMeanDifference;
import nl.fnb.stats.group.PairwiseComparisons;
import nl.fnb.stats.group.SignTest;
import nl.fnb.stats.group.WilcoxonSignedRank;

/** Ranks, pairs and permutations. */
final class LocationProcedures {

    private LocationProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        Map<String, Function<ReferenceEntry, Map<String, Object>>> all = new HashMap<>();
        all.put("mann_whitney_asymptotic", LocationProcedures::asymptotic);
        all.put("mann_whitney_exact", LocationProcedures::exact);
        all.put("hodges_lehmann", LocationProcedures::shift);
        all.put("brunner_munzel", LocationProcedures::brunnerMunzel);
        all.put("cliffs_delta", LocationProcedures::cliff);
        all.put("permutation_mean_difference_exact", LocationProcedures::permutation);
        all.put("permutation_paired_exact", LocationProcedures::signFlip);
        all.put("t_test_paired", LocationProcedures::paired);
        all.put("wilcoxon_signed_rank_asymptotic", LocationProcedures::signedRank);
        all.put("wilcoxon_signed_rank_exact", LocationProcedures::signedRankExact);
        all.put("pairwise_t", LocationProcedures::pairwiseT);
        all.put("pairwise_wilcoxon", LocationProcedures::pairwiseWilcoxon);
        all.put(
                "distribution rank_sum",
                entry -> law(entry, RankSum.of((int) entry.number("n1"), (int) entry.number("n2"))));
        all.put("distribution signed_rank", entry -> law(entry, SignedRank.of((int) entry.number("n"))));
        return all;
    }

    private static double[] x(ReferenceEntry entry) {
        return entry.group(entry.text("first"));
    }

    private static double[] y(ReferenceEntry entry) {
        return entry.group(entry.text("second"));
    }

    private static Map<String, Object> asymptotic(ReferenceEntry entry) {
        boolean corrected = entry.arg("correct").asBoolean();
        MannWhitney.Result result = MannWhitney.withDefaults()
                .with(corrected ? MannWhitney.Method.CORRECTED : MannWhitney.Method.ASYMPTOTIC)
                .with(GroupProcedures.alternative(entry.text("alternative")))
                .test(x(entry), y(entry));
        return Map.of(
                "U_first",
                result.u(),
                "U_second",
                (double) result.n1() * result.n2() - result.u(),
                "p",
                result.pValue());
    }

    private static Map<String, Object> exact(ReferenceEntry entry) {
        MannWhitney test = MannWhitney.withDefaults();
        double less = test.with(Alternative.LESS).test(x(entry), y(entry)).pValue();
        double greater = test.with(Alternative.GREATER).test(x(entry), y(entry)).pValue();
        return Map.of(
                "p_two",
                test.test(x(entry), y(entry)).pValue(),
                "p_less",
                less,
                "p_greater",
                greater,
                "p_two_wilcox_test",
                Math.min(1, 2 * Math.min(less, greater)));
    }

    /** R's wilcox.test is exact below 50 values in each group without ties; otherwise it searches. */
    private static Map<String, Object> shift(ReferenceEntry entry) {
        double[] x = x(entry);
        double[] y = y(entry);
        boolean exact = Math.max(x.length, y.length) < 50
                && DoubleStream.concat(Arrays.stream(x), Arrays.stream(y))
                                .distinct()
                                .count()
                        == x.length + y.length;
        MannWhitney.Result ours = MannWhitney.withDefaults()
                .with(exact ? MannWhitney.Method.EXACT : MannWhitney.Method.CORRECTED)
                .withLevel(entry.number("conf_level", 0.95))
                .test(x, y);
        ShiftSearch search = new ShiftSearch(x, y);
        return Map.of(
                "estimate_median_of_differences",
                ours.estimate(),
                "exact",
                exact,
                "wilcox_estimate",
                exact ? ours.estimate() : search.estimate(ours.estimate()),
                "wilcox_ci",
                exact ? search.exactInterval(ours.interval()) : search.interval(ours.interval()));
    }

    private static Map<String, Object> brunnerMunzel(ReferenceEntry entry) {
        BrunnerMunzel.Result result = BrunnerMunzel.withDefaults()
                .with(GroupProcedures.alternative(entry.text("alternative")))
                .test(x(entry), y(entry));
        return Map.of(
                "statistic", result.t(),
                "df", result.df(),
                "p", result.pValue(),
                "estimate_p_x_lt_y_plus_half", result.estimate(),
                "ci", ends(result.interval()));
    }

    private static Map<String, Object> cliff(ReferenceEntry entry) {
        CliffsDelta.Result cliff = CliffsDelta.withDefaults().estimate(x(entry), y(entry));
        CliffsDelta.Result biserial =
                CliffsDelta.withDefaults().with(CliffsDelta.Method.FISHER_Z).estimate(x(entry), y(entry));
        return Map.of(
                "delta", cliff.estimate(),
                "variance_unbiased", cliff.variance(),
                "ci_cliff_normal", ends(cliff.interval()),
                "rank_biserial", biserial.estimate(),
                "rank_biserial_ci", ends(biserial.interval()),
                "vargha_delaney_A", cliff.superiority());
    }

    private static Map<String, Object> permutation(ReferenceEntry entry) {
        ExactPermutation test = ExactPermutation.withDefaults();
        ExactPermutation.Result two = test.test(x(entry), y(entry));
        return Map.of(
                "mean_difference", two.estimate(),
                "p_two", two.pValue(),
                "p_less", test.with(Alternative.LESS).test(x(entry), y(entry)).pValue(),
                "z", two.z());
    }

    private static double[] column(ReferenceEntry entry, String name) {
        return entry.data().complete(List.of(entry.text("x"), entry.text("y"))).numbers(entry.text(name));
    }

    private static Map<String, Object> signFlip(ReferenceEntry entry) {
        ExactPermutation.Result result =
                ExactPermutation.withDefaults().testPairs(column(entry, "x"), column(entry, "y"));
        return Map.of("p", result.pValue(), "n", result.n());
    }

    private static Map<String, Object> paired(ReferenceEntry entry) {
        double[] x = column(entry, "x");
        double[] y = column(entry, "y");
        PairedMeanDifference.Result t = PairedMeanDifference.withDefaults().estimate(x, y);
        StandardisedMeanChange change = StandardisedMeanChange.withDefaults();
        StandardisedMeanChange.Result dz =
                change.with(StandardisedMeanChange.Form.D_Z).estimate(x, y);
        Map<String, Object> figures = new HashMap<>(Map.of(
                "statistic", t.t(),
                "df", t.df(),
                "p", t.pValue(),
                "mean_difference", t.estimate(),
                "ci", ends(t.interval()),
                "d_z", dz.estimate(),
                "d_z_ci", NoncentralSearch.pairedT(dz.interval(), t.t(), t.n()),
                "g_z",
                        Attempt.of(() -> change.estimate(x, y).estimate())
                                .value()
                                .orElse(Double.NaN),
                "correlation", dz.correlation()));
        figures.put(
                "d_av",
                change.with(StandardisedMeanChange.Form.D_AV).estimate(x, y).estimate());
        figures.put(
                "d_rm",
                change.with(StandardisedMeanChange.Form.D_RM).estimate(x, y).estimate());
        return figures;
    }

    /** R and coin subtract doubles as they are. */
    private static WilcoxonSignedRank signedRankTest() {
        return WilcoxonSignedRank.withDefaults().with(WilcoxonSignedRank.Subtraction.BINARY);
    }

    private static Map<String, Object> signedRank(ReferenceEntry entry) {
        boolean corrected = entry.arg("correct").asBoolean();
        boolean pratt = entry.text("zero_method").startsWith("pratt");
        WilcoxonSignedRank.Result result = signedRankTest()
                .with(corrected ? WilcoxonSignedRank.Method.CORRECTED : WilcoxonSignedRank.Method.ASYMPTOTIC)
                .with(pratt ? WilcoxonSignedRank.Zeros.PRATT : WilcoxonSignedRank.Zeros.WILCOXON)
                .with(GroupProcedures.alternative(entry.text("alternative", "two.sided")))
                .test(column(entry, "x"), column(entry, "y"));
        return Map.of("V", result.v(), "p", result.pValue());
    }

    private static Map<String, Object> signedRankExact(ReferenceEntry entry) {
        double[] x = column(entry, "x");
        double[] y = column(entry, "y");
        WilcoxonSignedRank test = signedRankTest();
        WilcoxonSignedRank pratt = test.with(WilcoxonSignedRank.Zeros.PRATT);
        WilcoxonSignedRank.Result exact = test.test(x, y);
        return Map.of(
                "p_pratt_exact", pratt.test(x, y).pValue(),
                "p_wilcoxon_exact", exact.pValue(),
                "p_pratt_asymptotic",
                        pratt.with(WilcoxonSignedRank.Method.ASYMPTOTIC)
                                .test(x, y)
                                .pValue(),
                "sign_test_p", SignTest.withDefaults().test(x, y).pValue(),
                "hodges_lehmann_walsh_median", exact.estimate());
    }

    private static Map<String, Object> pairwiseT(ReferenceEntry entry) {
        boolean pooled = entry.arg("pool_sd").asBoolean();
        return pairwise(entry, pooled ? PairwiseComparisons.Test.POOLED_T : PairwiseComparisons.Test.WELCH);
    }

    private static Map<String, Object> pairwiseWilcoxon(ReferenceEntry entry) {
        PairwiseComparisons.Test normal = entry.arg("correct").asBoolean()
                ? PairwiseComparisons.Test.MANN_WHITNEY
                : PairwiseComparisons.Test.MANN_WHITNEY_ASYMPTOTIC;
        return pairwise(entry, entry.arg("exact").asBoolean() ? PairwiseComparisons.Test.MANN_WHITNEY_EXACT : normal);
    }

    /** R reads its triangle of p-values by columns: the earlier group first. */
    private static Map<String, Object> pairwise(ReferenceEntry entry, PairwiseComparisons.Test test) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        labels(entry).forEach(label -> groups.put(label, entry.group(label)));
        List<String> order = List.copyOf(groups.keySet());
        List<PairwiseComparisons.Pair> pairs = new ArrayList<>(PairwiseComparisons.withDefaults()
                .with(test)
                .with(TableProcedures.adjustment(entry.text("adjust")))
                .test(groups));
        pairs.sort(Comparator.comparingInt(pair -> order.indexOf(pair.second())));
        return Map.of(
                "pairs",
                pairs.stream()
                        .map(pair -> Map.of("a", pair.first(), "b", pair.second(), "p", pair.adjustedPValue()))
                        .toList());
    }

    /** In the order of the levels, if it is given; else in that of the file. */
    private static List<String> labels(ReferenceEntry entry) {
        List<String> labels = new ArrayList<>();
        if (entry.arg("levels") == null) {
            entry.data().texts(entry.text("group")).stream().distinct().forEach(labels::add);
        } else {
            entry.arg("levels").forEach(level -> labels.add(level.asText()));
        }
        return labels;
    }

    private static Map<String, Object> law(ReferenceEntry entry, RankDistribution law) {
        return Map.of(
                "value",
                switch (entry.text("function")) {
                    case "cdf" -> law.cumulative(entry.number("x"));
                    case "sf" -> law.survival(entry.number("x"));
                    case "quantile" -> law.inverse(entry.number("p"));
                    case "isf" -> law.inverseSurvival(entry.number("p"));
                    default -> throw new IllegalArgumentException("function must be known");
                });
    }
}
