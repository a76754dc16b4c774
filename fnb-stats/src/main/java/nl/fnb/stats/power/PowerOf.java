package nl.fnb.stats.power;

import nl.fnb.stats.internal.Checks;

/** The tests whose power is known, each with its defaults; an effect is first minus second. */
public final class PowerOf {

    private PowerOf() {}

    /**
     * The t-test of two independent groups with equal variances; the effect is d, in standard deviations.
     *
     * @return the procedure
     */
    public static PowerAnalysis twoMeans() {
        return PowerAnalysis.of(new MeanLaw("power of the two-sample t-test", 2));
    }

    /**
     * The t-test of one sample; the effect is d, in standard deviations.
     *
     * @return the procedure
     */
    public static PowerAnalysis oneMean() {
        return PowerAnalysis.of(new MeanLaw("power of the one-sample t-test", 1));
    }

    /**
     * The paired t-test; the effect is d in standard deviations of the differences, the size counts pairs.
     *
     * @return the procedure
     */
    public static PowerAnalysis pairedMeans() {
        return PowerAnalysis.of(new MeanLaw("power of the paired t-test", 1));
    }

    /**
     * The equivalence of two means by two one-sided t-tests at alpha each; the effect is the true d, from 0 to the margin.
     *
     * @param margin the margin in standard deviations
     * @return the procedure
     * @throws IllegalArgumentException unless the margin is above 0 and finite
     */
    public static PowerAnalysis equivalence(double margin) {
        return equivalence(new MeanLaw("power of two one-sided t-tests", 2), margin);
    }

    /**
     * The equivalence of paired means; the effect is the true d in standard deviations of the differences.
     *
     * @param margin the margin in standard deviations of the differences
     * @return the procedure
     * @throws IllegalArgumentException unless the margin is above 0 and finite
     */
    public static PowerAnalysis pairedEquivalence(double margin) {
        return equivalence(new MeanLaw("power of two one-sided paired t-tests", 1), margin);
    }

    private static PowerAnalysis equivalence(MeanLaw means, double margin) {
        Checks.require(margin > 0 && Double.isFinite(margin), "margin must be above 0 and finite", margin);
        return PowerAnalysis.of(new EquivalenceLaw(means, margin));
    }

    /**
     * Two proportions by the normal approximation, as R's {@code power.prop.test}; the effect is the first proportion.
     *
     * @param second the second proportion
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 <= second <= 1}
     */
    public static PowerAnalysis twoProportions(double second) {
        return PowerAnalysis.of(new ProportionLaw(Checks.probability(second, "second")));
    }

    /**
     * Two proportions as angles; the effect is Cohen's {@link #h}.
     *
     * @return the procedure
     */
    public static PowerAnalysis twoAngles() {
        return PowerAnalysis.of(new ArcsineLaw("power of the test of two proportions, arcsine transformation", 2));
    }

    /**
     * One proportion against a fixed one, as angles; the effect is Cohen's {@link #h}.
     *
     * @return the procedure
     */
    public static PowerAnalysis oneAngle() {
        return PowerAnalysis.of(new ArcsineLaw("power of the test of one proportion, arcsine transformation", 1));
    }

    /**
     * Cohen's h of two proportions: \( 2 \arcsin \sqrt{p_1} - 2 \arcsin \sqrt{p_2} \).
     *
     * @param p1 the first proportion
     * @param p2 the second proportion
     * @return a number from -pi to pi, above 0 where the first is larger
     * @throws IllegalArgumentException unless both lie from 0 to 1
     */
    public static double h(double p1, double p2) {
        double first = Math.asin(Math.sqrt(Checks.probability(p1, "p1")));
        return 2 * first - 2 * Math.asin(Math.sqrt(Checks.probability(p2, "p2")));
    }

    /**
     * Fisher's exact test of two proportions, all tables counted; the effect is the first proportion. Its power may fall
     * where a size grows by one.
     *
     * @param second the second proportion
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 <= second <= 1}
     */
    public static PowerAnalysis fisherExact(double second) {
        return PowerAnalysis.of(new FisherLaw(Checks.probability(second, "second")));
    }

    /**
     * The chi-square test; the effect is w, \( \sqrt{\sum (p_1 - p_0)^2 / p_0} \), the size counts all cases.
     *
     * @param df the degrees of freedom
     * @return the procedure
     * @throws IllegalArgumentException unless df is at least 1
     */
    public static PowerAnalysis chiSquare(int df) {
        Checks.require(df >= 1, "df must be at least 1", df);
        return PowerAnalysis.of(new ChiSquareLaw(df));
    }

    /**
     * The one-way analysis of variance; the effect is f, the standard deviation of the means over that within groups.
     *
     * @param groups the number of groups, of one size
     * @return the procedure
     * @throws IllegalArgumentException unless there are at least 2 groups
     */
    public static PowerAnalysis oneWayAnova(int groups) {
        Checks.require(groups >= 2, "an analysis of variance needs at least 2 groups", groups);
        return PowerAnalysis.of(new AnovaLaw(groups));
    }

    /**
     * The F test of some columns of a linear model; the effect is f², the variance they explain over that left over.
     *
     * @param tested the number of columns that are tested
     * @param others the number of other columns, the intercept not counted
     * @return the procedure
     * @throws IllegalArgumentException unless a column is tested and the others are not below 0
     */
    public static PowerAnalysis linearModel(int tested, int others) {
        Checks.require(tested >= 1, "tested must be at least 1", tested);
        Checks.require(others >= 0, "others must be at least 0", others);
        return PowerAnalysis.of(new RegressionLaw(tested, others));
    }

    /**
     * The test of Pearson's r against 0 by Fisher's z, as R's {@code pwr.r.test}; the effect is r.
     *
     * @return the procedure
     */
    public static PowerAnalysis correlation() {
        return PowerAnalysis.of(new CorrelationLaw());
    }
}
