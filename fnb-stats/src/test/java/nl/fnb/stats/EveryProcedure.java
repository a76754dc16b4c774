package nl.fnb.stats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.fnb.stats.correlation.Correlation;
import nl.fnb.stats.diagnostic.Homogeneity;
import nl.fnb.stats.diagnostic.KolmogorovSmirnov;
import nl.fnb.stats.diagnostic.VarianceRatio;
import nl.fnb.stats.effect.CliffsDelta;
import nl.fnb.stats.effect.StandardisedMeanChange;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.BrunnerMunzel;
import nl.fnb.stats.group.DunnTest;
import nl.fnb.stats.group.ExactPermutation;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.MannWhitney;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.PairedMeanDifference;
import nl.fnb.stats.group.SignTest;
import nl.fnb.stats.group.TukeyHsd;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.group.WilcoxonSignedRank;
import nl.fnb.stats.table.CramersV;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.NoninferiorityOfProportions;
import nl.fnb.stats.table.OddsRatio;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.RiskRatio;
import nl.fnb.stats.table.UnconditionalExact;

/** Every procedure by a name, so that laws can be held against all of them. */
final class EveryProcedure {

    private EveryProcedure() {}

    /** Procedures of two independent groups that see neither the order of values nor, but for the sign, of groups. */
    static Map<String, BiFunction<double[], double[], Result>> ofGroups() {
        Map<String, BiFunction<double[], double[], Result>> all = new LinkedHashMap<>();
        for (Variances variances : Variances.values()) {
            all.put("t " + variances, MeanDifference.withDefaults().with(variances)::estimate);
            all.put(
                    "anova " + variances,
                    (x, y) -> OneWayAnova.withDefaults().with(variances).test(List.of(x, y)));
        }
        for (MannWhitney.Method method : MannWhitney.Method.values()) {
            all.put("Mann-Whitney " + method, MannWhitney.withDefaults().with(method)::test);
        }
        for (Homogeneity.Method method : Homogeneity.Method.values()) {
            all.put(
                    "variances " + method,
                    (x, y) -> Homogeneity.withDefaults().with(method).test(List.of(x, y)));
        }
        for (KolmogorovSmirnov.Method method : KolmogorovSmirnov.Method.values()) {
            all.put(
                    "Kolmogorov-Smirnov " + method,
                    KolmogorovSmirnov.withDefaults().with(method)::test);
        }
        all.put("Kruskal-Wallis", (x, y) -> KruskalWallis.withDefaults().test(List.of(x, y)));
        all.put("Brunner-Munzel", BrunnerMunzel.withDefaults()::test);
        all.put("permutation", ExactPermutation.withDefaults()::test);
        all.put("ratio of variances", VarianceRatio.withDefaults()::estimate);
        all.put("Dunn", (x, y) -> DunnTest.withDefaults().test(named(x, y)).get(0));
        for (TukeyHsd.Form form : TukeyHsd.Form.values()) {
            all.put(
                    "pairs " + form,
                    (x, y) ->
                            TukeyHsd.withDefaults().with(form).test(named(x, y)).get(0));
        }
        return all;
    }

    private static Map<String, double[]> named(double[] x, double[] y) {
        Map<String, double[]> named = new LinkedHashMap<>();
        named.put("x", x);
        named.put("y", y);
        return named;
    }

    /** Estimates of two groups without a p-value, or with a margin in their unit. */
    static Map<String, BiFunction<double[], double[], Result>> ofGroupsBesides() {
        Map<String, BiFunction<double[], double[], Result>> all = new LinkedHashMap<>();
        for (StandardisedMeanDifference.Form form : StandardisedMeanDifference.Form.values()) {
            all.put("effect " + form, StandardisedMeanDifference.withDefaults().with(form)::estimate);
        }
        for (CliffsDelta.Method method : CliffsDelta.Method.values()) {
            all.put("delta " + method, CliffsDelta.withDefaults().with(method)::estimate);
        }
        all.put("equivalence", Equivalence.withMargin(3)::test);
        return all;
    }

    /** Procedures of pairs. */
    static Map<String, BiFunction<double[], double[], Result>> ofPairs() {
        Map<String, BiFunction<double[], double[], Result>> all = new LinkedHashMap<>();
        for (WilcoxonSignedRank.Method method : WilcoxonSignedRank.Method.values()) {
            all.put("signed rank " + method, WilcoxonSignedRank.withDefaults().with(method)::test);
        }
        for (StandardisedMeanChange.Form form : StandardisedMeanChange.Form.values()) {
            all.put("change " + form, StandardisedMeanChange.withDefaults().with(form)::estimate);
        }
        for (Correlation.Kind kind : Correlation.Kind.values()) {
            all.put("correlation " + kind, Correlation.withDefaults().with(kind)::estimate);
        }
        all.put("paired t", PairedMeanDifference.withDefaults()::estimate);
        all.put("sign", SignTest.withDefaults()::test);
        all.put("sign-flip", ExactPermutation.withDefaults()::testPairs);
        return all;
    }

    /** Procedures of two tallies that do not see, but for the sign, which comes first. */
    static Map<String, BiFunction<Tally, Tally, Result>> ofTallies() {
        Map<String, BiFunction<Tally, Tally, Result>> all = new LinkedHashMap<>();
        all.put("chi-square", (a, b) -> PearsonChiSquare.withDefaults().test(table(a, b)));
        all.put(
                "Yates",
                (a, b) -> PearsonChiSquare.withDefaults().withYates(true).test(table(a, b)));
        all.put("Fisher", (a, b) -> FisherExact.withDefaults().test(table(a, b)));
        all.put("mid-p", (a, b) -> FisherExact.withDefaults().withMidP(true).test(table(a, b)));
        for (UnconditionalExact.Ordering ordering : UnconditionalExact.Ordering.values()) {
            all.put(
                    "unconditional " + ordering,
                    UnconditionalExact.withDefaults().with(ordering)::test);
        }
        return all;
    }

    /** Estimates of two tallies. */
    static Map<String, BiFunction<Tally, Tally, Result>> ofTalliesBesides() {
        Map<String, BiFunction<Tally, Tally, Result>> all = new LinkedHashMap<>();
        for (ProportionDifference.Method method : ProportionDifference.Method.values()) {
            all.put("difference " + method, ProportionDifference.withDefaults().with(method)::estimate);
        }
        for (RiskRatio.Method method : RiskRatio.Method.values()) {
            all.put("risk ratio " + method, RiskRatio.withDefaults().with(method)::estimate);
        }
        for (OddsRatio.Method method : OddsRatio.Method.values()) {
            all.put("odds ratio " + method, OddsRatio.withDefaults().with(method)::estimate);
        }
        all.put("V", (a, b) -> CramersV.withDefaults().estimate(table(a, b)));
        all.put("margin", NoninferiorityOfProportions.withMargin(-0.1)::test);
        return all;
    }

    private static Counts table(Tally first, Tally second) {
        return Counts.fromTallies(List.of(first, second));
    }
}
