package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.effect.VarianceExplained;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.AnovaForm;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;

/** Locations of groups. */
final class GroupProcedures {

    private GroupProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "t_test_independent", GroupProcedures::tTest,
                "standardised_mean_difference", GroupProcedures::standardised,
                "tost_two_sample", GroupProcedures::equivalence,
                "anova_one_way", GroupProcedures::anova,
                "anova_welch", entry -> unequal(entry, AnovaForm.WELCH),
                "anova_brown_forsythe", entry -> unequal(entry, AnovaForm.BROWN_FORSYTHE),
                "kruskal_wallis", GroupProcedures::kruskal);
    }

    static Alternative alternative(String name) {
        return switch (name) {
            case "two.sided" -> Alternative.TWO_SIDED;
            case "less" -> Alternative.LESS;
            case "greater" -> Alternative.GREATER;
            default -> throw new IllegalArgumentException("alternative must be known, got " + name);
        };
    }

    private static Map<String, Object> tTest(ReferenceEntry entry) {
        MeanDifference.Result result = MeanDifference.withDefaults()
                .with(entry.arg("var_equal").asBoolean() ? Variances.EQUAL : Variances.UNEQUAL)
                .with(alternative(entry.text("alternative")))
                .withLevel(entry.number("conf_level"))
                .against(entry.number("mu"))
                .estimate(entry.group(entry.text("first")), entry.group(entry.text("second")));
        return Map.of(
                "statistic", result.t(),
                "df", result.df(),
                "p", result.pValue(),
                "means", List.of(result.meanX(), result.meanY()),
                "stderr", result.standardError(),
                "ci", ends(result.interval()));
    }

    private static Map<String, Object> standardised(ReferenceEntry entry) {
        Map<String, StandardisedMeanDifference.Form> forms = Map.of(
                "d", StandardisedMeanDifference.Form.COHEN_D,
                "g", StandardisedMeanDifference.Form.HEDGES_G,
                "d_unpooled", StandardisedMeanDifference.Form.UNPOOLED_D,
                "glass", StandardisedMeanDifference.Form.GLASS_DELTA);
        Map<String, Object> figures = new HashMap<>();
        double[] x = entry.group(entry.text("first"));
        double[] y = entry.group(entry.text("second"));
        forms.forEach((name, form) -> {
            StandardisedMeanDifference.Result result = StandardisedMeanDifference.withDefaults()
                    .with(form)
                    .withLevel(entry.number("conf_level"))
                    .estimate(x, y);
            figures.put(
                    name,
                    Map.of("estimate", result.estimate(), "ci", NoncentralSearch.difference(result, t(form, x, y))));
        });
        return figures;
    }

    /** The t that effectsize starts from: the mean difference over the standard error that goes with the form. */
    private static double t(StandardisedMeanDifference.Form form, double[] x, double[] y) {
        boolean pooled =
                form == StandardisedMeanDifference.Form.COHEN_D || form == StandardisedMeanDifference.Form.HEDGES_G;
        return MeanDifference.withDefaults()
                .with(pooled ? Variances.EQUAL : Variances.UNEQUAL)
                .estimate(x, y)
                .t();
    }

    private static Map<String, Object> equivalence(ReferenceEntry entry) {
        return Map.of(
                "welch", equivalence(entry, Variances.UNEQUAL),
                "student", equivalence(entry, Variances.EQUAL));
    }

    private static Map<String, Object> equivalence(ReferenceEntry entry, Variances variances) {
        Equivalence.Result result = Equivalence.within(entry.number("low"), entry.number("high"))
                .withLevel(entry.number("alpha"))
                .with(variances)
                .test(entry.group(entry.text("first")), entry.group(entry.text("second")));
        return Map.of(
                "t_low", result.tLower(),
                "t_high", result.tUpper(),
                "df", result.df(),
                "p_low", result.pLower(),
                "p_high", result.pUpper(),
                "p_tost", result.pEquivalence(),
                "ci90", ends(result.interval()));
    }

    /** The reference cuts negative estimates off at 0. */
    private static Map<String, Object> anova(ReferenceEntry entry) {
        OneWayAnova.Result result = OneWayAnova.withDefaults().test(entry.groups());
        return Map.of(
                "df1", result.df1(),
                "df2", result.df2(),
                "ss_between", result.squaresBetween(),
                "ss_within", result.squaresWithin(),
                "F", result.f(),
                "p", result.pValue(),
                "eta2", explained(result, VarianceExplained.Form.ETA_SQUARED),
                "omega2", explained(result, VarianceExplained.Form.OMEGA_SQUARED),
                "epsilon2", explained(result, VarianceExplained.Form.EPSILON_SQUARED),
                "cohens_f", result.cohensF());
    }

    private static Map<String, Object> explained(OneWayAnova.Result anova, VarianceExplained.Form form) {
        VarianceExplained.Result result =
                VarianceExplained.withDefaults().with(form).estimate(anova.f(), anova.df1(), anova.df2());
        return Map.of("estimate", Math.max(0, result.estimate()), "ci", NoncentralSearch.explained(result));
    }

    private static Map<String, Object> unequal(ReferenceEntry entry, AnovaForm form) {
        OneWayAnova.Result result = OneWayAnova.withDefaults().with(form).test(entry.groups());
        return Map.of("F", result.f(), "df1", result.df1(), "df2", result.df2(), "p", result.pValue());
    }

    private static Map<String, Object> kruskal(ReferenceEntry entry) {
        KruskalWallis.Result result = KruskalWallis.withDefaults().test(entry.groups());
        return Map.of(
                "H", result.h(),
                "df", result.df(),
                "p", result.pValue(),
                "epsilon2_rank", result.epsilonSquared(),
                "eta2_H", result.etaSquared());
    }
}
