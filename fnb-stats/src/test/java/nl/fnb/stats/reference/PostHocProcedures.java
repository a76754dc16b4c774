package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.diagnostic.Homogeneity;
import nl.fnb.stats.diagnostic.KolmogorovSmirnov;
import nl.fnb.stats.diagnostic.ShapiroWilk;
import nl.fnb.stats.diagnostic.VarianceRatio;
import nl.fnb.stats.distribution.StudentizedRange;
import nl.fnb.stats.group.DunnTest;
import nl.fnb.stats.group.TukeyHsd;
import nl.fnb.stats.multiple.PAdjustment;

/** Pairs of several groups after an overall test, and diagnostics. */
final class PostHocProcedures {

    private static final double FEW = 10;

    private PostHocProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "tukey_hsd", PostHocProcedures::tukey,
                "games_howell", PostHocProcedures::gamesHowell,
                "dunn_test", PostHocProcedures::dunn,
                "variance_homogeneity", PostHocProcedures::homogeneity,
                "assumption_checks", PostHocProcedures::assumptions);
    }

    private static Map<String, double[]> groups(ReferenceEntry entry) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        entry.arg("levels").forEach(level -> groups.put(level.asText(), entry.group(level.asText())));
        return groups;
    }

    private static Map<String, Object> pairs(ReferenceEntry entry, TukeyHsd.Form form) {
        List<TukeyHsd.Pair> pairs = TukeyHsd.withDefaults()
                .with(form)
                .withLevel(entry.number("conf_level", 0.95))
                .test(groups(entry));
        Map<String, Object> figures = new HashMap<>();
        figures.put(
                "comparisons",
                pairs.stream().map(each -> each.first() + "-" + each.second()).toList());
        figures.put("diff", pairs.stream().map(TukeyHsd.Pair::estimate).toList());
        figures.put(
                "lwr",
                pairs.stream().map(each -> end(each, groups(entry).size(), -1)).toList());
        figures.put(
                "upr",
                pairs.stream().map(each -> end(each, groups(entry).size(), 1)).toList());
        figures.put("t", pairs.stream().map(TukeyHsd.Pair::t).toList());
        figures.put("df", pairs.stream().map(TukeyHsd.Pair::df).toList());
        figures.put(
                "p",
                pairs.stream().map(each -> pValue(each, groups(entry).size())).toList());
        figures.put("p_adj", figures.get("p"));
        return figures;
    }

    /**
     * R's own quadrature is done over, and ours held to it. It is right to 1e-8 with ten degrees of freedom or more; below,
     * mpmath's and ours are up to 1e-3 (at two) from it.
     */
    private static Searched pValue(TukeyHsd.Pair pair, int groups) {
        double q = Math.abs(pair.t()) * Math.sqrt(2);
        double within = pair.df() < FEW ? 1e-3 : 1e-8;
        return new Searched(
                pair.pValue(), CopenhaverHolland.upper(q, groups, pair.df()), within, CopenhaverHolland.ROUNDING);
    }

    /** An end by R's own search for the quantile, on R's own quadrature. */
    private static Searched end(TukeyHsd.Pair pair, int groups, int sign) {
        double level = pair.interval().level();
        double share = CopenhaverHolland.quantile(level, groups, pair.df())
                / StudentizedRange.of(groups, pair.df()).inverse(level);
        double half = pair.interval().high() - pair.estimate();
        double ours = sign < 0 ? pair.interval().low() : pair.interval().high();
        return new Searched(ours, pair.estimate() + sign * share * half, (pair.df() < FEW ? 0.05 : 1e-4) * half);
    }

    private static Map<String, Object> tukey(ReferenceEntry entry) {
        return pairs(entry, TukeyHsd.Form.TUKEY_KRAMER);
    }

    private static Map<String, Object> gamesHowell(ReferenceEntry entry) {
        return pairs(entry, TukeyHsd.Form.GAMES_HOWELL);
    }

    /** R's pair is the earlier group minus the later, by letter. */
    private static Map<String, Object> dunn(ReferenceEntry entry) {
        Map<String, Object> figures = new HashMap<>();
        Map<String, PAdjustment> adjustments = Map.of(
                "p_holm", PAdjustment.HOLM,
                "p_bh", PAdjustment.BENJAMINI_HOCHBERG,
                "p_bonferroni", PAdjustment.BONFERRONI);
        adjustments.forEach((name, adjustment) -> {
            List<DunnTest.Pair> pairs = DunnTest.withDefaults().with(adjustment).test(new TreeMap<>(groups(entry)));
            figures.put(
                    "comparisons",
                    pairs.stream()
                            .map(each -> each.second() + " - " + each.first())
                            .toList());
            figures.put("Z", pairs.stream().map(each -> -each.z()).toList());
            figures.put("p", pairs.stream().map(DunnTest.Pair::pValue).toList());
            figures.put(name, pairs.stream().map(DunnTest.Pair::adjustedPValue).toList());
        });
        return figures;
    }

    private static Map<String, Object> homogeneity(ReferenceEntry entry) {
        List<double[]> groups = entry.groups();
        Homogeneity.Result bartlett = homogeneity(Homogeneity.Method.BARTLETT, groups);
        Homogeneity.Result fligner = homogeneity(Homogeneity.Method.FLIGNER_KILLEEN, groups);
        Homogeneity.Result levene = homogeneity(Homogeneity.Method.LEVENE, groups);
        Homogeneity.Result brownForsythe = homogeneity(Homogeneity.Method.BROWN_FORSYTHE, groups);
        return Map.of(
                "bartlett_K2", bartlett.statistic(),
                "bartlett_p", bartlett.pValue(),
                "fligner", fligner.statistic(),
                "fligner_p", fligner.pValue(),
                "levene_F", levene.statistic(),
                "levene_p", levene.pValue(),
                "brown_forsythe_F", brownForsythe.statistic(),
                "brown_forsythe_p", brownForsythe.pValue());
    }

    private static Homogeneity.Result homogeneity(Homogeneity.Method method, List<double[]> groups) {
        return Homogeneity.withDefaults().with(method).test(groups);
    }

    private static Map<String, Object> assumptions(ReferenceEntry entry) {
        double[] x = entry.group(entry.text("first"));
        double[] y = entry.group(entry.text("second"));
        VarianceRatio.Result ratio = VarianceRatio.withDefaults()
                .withLevel(entry.number("conf_level", 0.95))
                .estimate(x, y);
        Homogeneity.Result levene = homogeneity(Homogeneity.Method.LEVENE, List.of(x, y));
        Homogeneity.Result brownForsythe = homogeneity(Homogeneity.Method.BROWN_FORSYTHE, List.of(x, y));
        ShapiroWilk.Result first = ShapiroWilk.withDefaults().test(x);
        Optional<ShapiroWilk.Result> second =
                Attempt.of(() -> ShapiroWilk.withDefaults().test(y)).value();
        KolmogorovSmirnov.Result distance = KolmogorovSmirnov.withDefaults()
                .with(KolmogorovSmirnov.Method.ASYMPTOTIC)
                .test(x, y);
        KolmogorovSmirnov.Result exact = KolmogorovSmirnov.withDefaults().test(x, y);
        Map<String, Object> figures = new HashMap<>();
        figures.put("F", ratio.estimate());
        figures.put("F_p", ratio.pValue());
        figures.put("ratio_ci", ends(ratio.interval()));
        figures.put("levene_F", levene.statistic());
        figures.put("levene_p", levene.pValue());
        figures.put("brown_forsythe_F", brownForsythe.statistic());
        figures.put("brown_forsythe_p", brownForsythe.pValue());
        figures.put("shapiro_W_first", first.w());
        figures.put("shapiro_p_first", first.pValue());
        figures.put("shapiro_W_second", second.map(ShapiroWilk.Result::w).orElse(Double.NaN));
        figures.put("shapiro_p_second", second.map(ShapiroWilk.Result::pValue).orElse(Double.NaN));
        figures.put("ks_D", distance.distance());
        figures.put("ks_p_exact", exact.pValue());
        figures.put("ks_p_asymptotic", new Searched(distance.pValue(), cutShort(distance), 4e-5));
        return figures;
    }

    /** R's two series end at a tolerance of 1e-6: below 1 after one term, the next of which is 3.8e-5 at most. */
    private static double cutShort(KolmogorovSmirnov.Result result) {
        double t = Math.sqrt((double) result.n1() * result.n2() / (result.n1() + result.n2())) * result.distance();
        return t < 1 && t > 0
                ? 1 - Math.exp(-Math.PI * Math.PI / (8 * t * t)) * Math.sqrt(2 * Math.PI) / t
                : result.pValue();
    }
}
