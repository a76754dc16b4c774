package nl.fnb.stats.power;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.internal.Checks;

/**
 * The power of a test, and what it takes: the smallest sample, the smallest detectable effect, the level.
 *
 * <p>Start at a test ({@link PowerOf}), then ask one of the four of the other three. Power is exact where the law of the
 * statistic is known: noncentral t, F and chi-square, enumeration for Fisher's test. Sizes may be fractional, but for
 * Fisher's test; a sample that is asked for comes both as a real number and as the smallest whole sizes.
 *
 * <p>Defaults: alpha .05, two-sided, two groups of equal size. A two-sided test that rejects on the wrong side counts as
 * power, as in R's package pwr and in {@code power.t.test(strict = TRUE)}; {@link #withBothTails} leaves it out.
 *
 * @see <a href="https://doi.org/10.4324/9780203771587">Cohen (1988), Statistical power analysis</a>
 */
public final class PowerAnalysis {

    private final Law law;
    private final Criterion criterion;
    private final double ratio;

    private PowerAnalysis(Law law, Criterion criterion, double ratio) {
        this.law = law;
        this.criterion = criterion;
        this.ratio = ratio;
    }

    static PowerAnalysis of(Law law) {
        return new PowerAnalysis(law, new Criterion(0.05, Alternative.TWO_SIDED, true), 1);
    }

    /**
     * The same test at another level of significance.
     *
     * @param significance alpha
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < significance < 1}
     */
    public PowerAnalysis withAlpha(double significance) {
        Checks.require(significance > 0 && significance < 1, "alpha must lie between 0 and 1", significance);
        return new PowerAnalysis(law, criterion.withAlpha(significance), ratio);
    }

    /**
     * The same test in another direction.
     *
     * @param direction where the test looks
     * @return the procedure
     * @throws IllegalArgumentException if the test has no direction and one is given
     */
    public PowerAnalysis with(Alternative direction) {
        Checks.require(law.isDirected() || direction == Alternative.TWO_SIDED, "this test has no direction", direction);
        return new PowerAnalysis(law, new Criterion(criterion.alpha(), direction, criterion.bothTails()), ratio);
    }

    /**
     * The same test with or without the rejections on the wrong side of a two-sided test.
     *
     * @param counted whether they count as power; Fisher's test, chi-square and F have no wrong side
     * @return the procedure
     */
    public PowerAnalysis withBothTails(boolean counted) {
        return new PowerAnalysis(law, new Criterion(criterion.alpha(), criterion.alternative(), counted), ratio);
    }

    /**
     * The same test with groups of unequal size, where one size is given or asked for.
     *
     * @param secondToFirst the size of the second group over that of the first
     * @return the procedure
     * @throws IllegalArgumentException unless it is above 0 and finite, and the test has two groups
     */
    public PowerAnalysis withRatio(double secondToFirst) {
        Checks.require(secondToFirst > 0 && Double.isFinite(secondToFirst), "ratio must be above 0", secondToFirst);
        Checks.require(law.hasTwoSizes(), "a ratio needs a test of two groups", law.method());
        return new PowerAnalysis(law, criterion, secondToFirst);
    }

    /**
     * The power with one size: of the sample, of each group, or of the first group where a ratio is set.
     *
     * @param effect the effect; of proportions the first
     * @param n the size
     * @return the plan
     * @throws IllegalArgumentException if the effect is out of range, or the size is too small
     */
    public Plan power(double effect, double n) {
        return power(effect, checked(new Sizes(n, n * ratio)));
    }

    /**
     * The power with two groups.
     *
     * @param effect the effect; of proportions the first
     * @param n1 the size of the first group
     * @param n2 the size of the second group
     * @return the plan
     * @throws IllegalArgumentException if the effect is out of range, a size is too small, or the test has no two groups
     */
    public Plan power(double effect, double n1, double n2) {
        return power(effect, two(n1, n2));
    }

    private Plan power(double effect, Sizes sizes) {
        return plan(Plan.Asked.POWER, inRange(effect), sizes.first(), sizes, criterion);
    }

    /**
     * The smallest sample with a power.
     *
     * @param effect the effect; of proportions the first
     * @param power the power, between 0 and 1
     * @return the plan; at the fewest cases that the test allows where these have the power
     * @throws IllegalArgumentException if the effect or the power is out of range
     * @throws NotEstimableException if no sample of up to a billion has it, or counting all tables of up to 1000 cases shows
     *     none
     */
    public Plan sampleSize(double effect, double power) {
        inRange(effect);
        DoubleUnaryOperator whole = n -> law.power(effect, new Sizes(n, Math.ceil(n * ratio)), criterion);
        return sized(power, effect, n -> law.power(effect, new Sizes(n, n * ratio), criterion), whole, 0);
    }

    /**
     * The smallest second group with a power, beside a first one of a given size.
     *
     * @param effect the effect; of proportions the first
     * @param power the power, between 0 and 1
     * @param n1 the size of the first group
     * @return the plan
     * @throws IllegalArgumentException if an argument is out of range, or the test has no two groups
     * @throws NotEstimableException if no second group of up to a billion is enough
     */
    public Plan secondGroup(double effect, double power, double n1) {
        inRange(effect);
        two(n1, law.least());
        DoubleUnaryOperator ofSecond = n -> law.power(effect, new Sizes(n1, n), criterion);
        return sized(power, effect, ofSecond, ofSecond, n1);
    }

    private Plan sized(double power, double effect, DoubleUnaryOperator real, DoubleUnaryOperator whole, double given) {
        Search search = search(power);
        double exact = law.isWhole() ? search.counted(whole, given > 0 ? 0 : ratio) : search.size(real);
        double n = law.isWhole() ? exact : search.whole(exact, whole);
        Sizes sizes = given > 0 ? new Sizes(given, n) : new Sizes(n, Math.ceil(n * ratio));
        return plan(Plan.Asked.SAMPLE_SIZE, effect, exact, sizes, criterion);
    }

    /**
     * The smallest effect that is detected with a power; of equivalence the largest difference that still has it.
     *
     * @param power the power, between 0 and 1
     * @param n the size of the sample, of each group, or of the first group where a ratio is set
     * @return the plan; two-sided its effect is above that of the null hypothesis
     * @throws IllegalArgumentException if an argument is out of range
     * @throws NotEstimableException if no effect has the power
     */
    public Plan detectableEffect(double power, double n) {
        return detectable(power, checked(new Sizes(n, n * ratio)));
    }

    /**
     * The smallest effect that is detected with a power, with two groups.
     *
     * @param power the power, between 0 and 1
     * @param n1 the size of the first group
     * @param n2 the size of the second group
     * @return the plan; two-sided its effect is above that of the null hypothesis
     * @throws IllegalArgumentException if an argument is out of range, or the test has no two groups
     * @throws NotEstimableException if no effect has the power
     */
    public Plan detectableEffect(double power, double n1, double n2) {
        return detectable(power, two(n1, n2));
    }

    private Plan detectable(double power, Sizes sizes) {
        return plan(Plan.Asked.EFFECT, search(power).effect(sizes), sizes.first(), sizes, criterion);
    }

    /**
     * The level of significance at which the test has a power.
     *
     * @param effect the effect; of proportions the first
     * @param power the power, between 0 and 1
     * @param n1 the size of the sample, of each group, or of the first group
     * @param n2 the size of the second group; not read where the test has no two groups
     * @return the plan
     * @throws IllegalArgumentException if an argument is out of range, or the test is exact, so that its power jumps
     * @throws NotEstimableException if no level has the power
     */
    public Plan significance(double effect, double power, double n1, double n2) {
        Checks.require(!law.isWhole(), "a level needs a test whose power does not jump", law.method());
        Sizes sizes = checked(new Sizes(n1, n2));
        double alpha = search(power).alpha(inRange(effect), sizes);
        return plan(Plan.Asked.SIGNIFICANCE, effect, n1, sizes, criterion.withAlpha(alpha));
    }

    private Search search(double power) {
        Checks.require(power > 0 && power < 1, "power must lie between 0 and 1", power);
        return new Search(law, criterion, power);
    }

    private Sizes two(double n1, double n2) {
        Checks.require(law.hasTwoSizes(), "two sizes need a test of two groups", law.method());
        return checked(new Sizes(n1, n2));
    }

    private Sizes checked(Sizes sizes) {
        double smallest = law.hasTwoSizes() ? Math.min(sizes.first(), sizes.second()) : sizes.first();
        Checks.require(smallest >= law.least(), "each size must be at least " + law.least(), smallest);
        Checks.finite(law.hasTwoSizes() ? sizes.first() + sizes.second() : sizes.first(), "size");
        return sizes;
    }

    private double inRange(double effect) {
        boolean within = effect >= law.lowest() && effect <= law.highest() && Double.isFinite(effect);
        Checks.require(within, "effect must lie from " + law.lowest() + " to " + law.highest(), effect);
        return effect;
    }

    private Plan plan(Plan.Asked asked, double effect, double exact, Sizes sizes, Criterion at) {
        List<Double> each = law.hasTwoSizes()
                ? List.of(sizes.first(), sizes.second())
                : Collections.nCopies(law.groups(), sizes.first());
        double power = law.power(effect, sizes, at);
        return new Plan(asked, law.symbol(), effect, exact, each, power, at.alpha(), at.alternative(), law.method());
    }
}
