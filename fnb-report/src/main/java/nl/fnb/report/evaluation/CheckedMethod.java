package nl.fnb.report.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method of computation that was held against another program, and agreed; {@code docs/validation.md} says how closely.
 *
 * <p>Counts, shares and standardised differences are in none of these: whoever has the data of the format {@code data} can
 * compute them anew.
 */
public enum CheckedMethod {
    /** Wilson's interval of a proportion. */
    WILSON(
            "proportion ci",
            "R 4.2.2",
            "success_rate ci_low",
            "success_rate_by_organisation ci_low",
            "success_rate_vs_reference ci_low of a proportion"),
    /** Pearson's chi-square test. */
    PEARSON("chi square rxc", "R 4.2.2", "success_rate_by_approach chi_square"),
    /** The exact test of a table of any size. */
    FISHER_FREEMAN_HALTON("fisher freeman halton", "R 4.2.2, mpmath", "success_rate_by_approach p_fisher"),
    /** Cramér's V. */
    CRAMERS_V("phi cramer v", "effectsize 0.8.3", "success_rate_by_approach cramers_v"),
    /** Fisher's exact test of two by two. */
    FISHER(
            "fisher exact 2x2",
            "R 4.2.2, mpmath",
            "success_rate_pairwise p",
            "success_rate_vs_reference p of counts",
            "binary_outcome p"),
    /** The exact binomial test. */
    BINOMIAL("binomial test", "R 4.2.2", "success_rate_vs_reference p of a proportion"),
    /** Newcombe's interval of a difference of proportions. */
    NEWCOMBE(
            "risk difference ci",
            "ratesci 1.0.0, the formula in R 4.2.2",
            "success_rate_pairwise ci_low",
            "success_rate_vs_reference ci_low of counts",
            "binary_outcome ci_low"),
    /** The interval of Clopper and Pearson. */
    CLOPPER_PEARSON("proportion ci", "R 4.2.2", "binary_outcome ci_low_treated", "binary_outcome ci_low_control"),
    /** The adjustment of p-values for their number. */
    P_ADJUSTMENT("p adjust", "R 4.2.2", "success_rate_pairwise p_adjusted", "moderation p_adjusted"),
    /** Mean, standard deviation and median. */
    DESCRIPTIVES(
            "descriptives correlation",
            "R 4.2.2",
            "weeks_to_plan mean",
            "weeks_to_refrain mean",
            "weeks_to_plan_by_organisation mean",
            "weeks_to_refrain_by_organisation mean",
            "baseline mean_treated",
            "baseline mean_control"),
    /** Analysis of variance. */
    ANOVA("anova one way", "effectsize 0.8.3", "weeks_to_plan_by_approach f"),
    /** Welch's analysis of variance. */
    WELCH("anova welch", "R 4.2.2", "weeks_to_plan_by_approach f_welch"),
    /** The test of Kruskal and Wallis. */
    KRUSKAL_WALLIS("kruskal wallis", "R 4.2.2", "weeks_to_plan_by_approach kruskal_h"),
    /** Differences of means two by two, after Games and Howell. */
    GAMES_HOWELL("games howell", "the formula in R 4.2.2", "weeks_to_plan_pairwise difference"),
    /** Cumulative incidence after Aalen and Johansen, and Gray's test. */
    CUMULATIVE_INCIDENCE("cumulative incidence gray", "cmprsk 2.2.11", "time_to_plan share", "time_to_plan p_gray"),
    /** The linear model. */
    LINEAR_MODEL(
            "linear regression",
            "R 4.2.2",
            "outcome_comparison difference",
            "moderation difference",
            "moderation_means mean_treated"),
    /** The F test of one model within another. */
    NESTED_MODELS("nested models", "R 4.2.2", "moderation f"),
    /** Two one-sided tests against a margin. */
    EQUIVALENCE("tost two sample", "R 4.2.2", "outcome_equivalence p_equivalence"),
    /** Cronbach's alpha with Feldt's interval. */
    CRONBACH_ALPHA("cronbach alpha omega", "psych 2.2.9", "reliability alpha");

    private final String entry;
    private final String oracle;
    private final Set<String> figures;

    CheckedMethod(String entry, String oracle, String... figures) {
        this.entry = entry;
        this.oracle = oracle;
        this.figures = Set.of(figures);
    }

    /**
     * The line of {@code docs/validation.md} that tells how it was held against the other program.
     *
     * @return the name of a procedure
     */
    public String entry() {
        return entry;
    }

    /**
     * What it was held against.
     *
     * @return R or a package of R with its version, and what else there was
     */
    public String oracle() {
        return oracle;
    }

    /**
     * The methods behind figures.
     *
     * @param rows the figures
     * @param plan the plan by which they were computed
     * @return each once, in the order of the results
     */
    public static List<CheckedMethod> behind(List<ResultRow> rows, AnalysisPlan plan) {
        Set<String> found = rows.stream().map(row -> figure(row, plan)).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(method -> method.figures.stream().anyMatch(found::contains))
                .toList();
    }

    private static String figure(ResultRow row, AnalysisPlan plan) {
        String name = row.key().analysis() + " " + row.statistic().replaceFirst("_week_\\d+$", "");
        if (!row.key().term().equals("reference")) {
            return name;
        }
        boolean counted = plan.references().stream()
                .filter(reference -> reference.id().equals(row.key().level()))
                .anyMatch(reference -> reference.counts().isPresent());
        return name + (counted ? " of counts" : " of a proportion");
    }
}
