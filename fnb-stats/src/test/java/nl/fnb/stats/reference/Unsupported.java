package nl.fnb.stats.reference;

import java.util.Set;

/** The procedures of the golden files that this module does not have. */
final class Unsupported {

    /** No evaluation asks for them. */
    private static final Set<String> UNASKED = Set.of("anova_two_way", "dunnett");

    /** Models, meta-analysis, missing data and causal inference: not part of comparing groups. */
    private static final Set<String> LATER = Set.of(
            "adjusted_means",
            "ancova",
            "cluster_robust",
            "cox_ph",
            "e_value",
            "effect_size_escalc",
            "fine_gray",
            "firth_logistic",
            "gee",
            "linear_mixed_model",
            "linear_regression_robust",
            "logistic_regression",
            "logistic_regression_robust",
            "mantel_haenszel_meta",
            "marginal_standardisation",
            "meta_analysis",
            "meta_diagnostics",
            "meta_regression",
            "mice_monte_carlo",
            "moderation_simple_slopes",
            "negative_binomial",
            "peto_meta",
            "poisson_regression",
            "propensity_matching",
            "propensity_weighting",
            "random_effect_test",
            "rubin_pooling",
            "sbc_rank_uniformity",
            "separation_detection");

    private Unsupported() {}

    static boolean lists(String procedure) {
        return UNASKED.contains(procedure) || LATER.contains(procedure);
    }
}
