package nl.fnb.stats.internal;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tail probabilities of the central distributions, each computed as a tail. */
public final class Tails {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tails() {}

    /**
     * The probability that Student's t exceeds a value.
     *
     * @param t the value
     * @param df the degrees of freedom
     * @return P(T &gt; t)
     */
    public static double aboveT(double t, double df) {
        return TDistribution.of(df).survivalProbability(t);
    }

    /**
     * The probability that Student's t is further from zero than a value.
     *
     * @param t the value
     * @param df the degrees of freedom
     * @return P(|T| &gt; |t|)
     */
    public static double beyondT(double t, double df) {
        return Math.min(1, 2 * aboveT(Math.abs(t), df));
    }

    /**
     * The value that Student's t exceeds with a given probability.
     *
     * @param tail the probability of the upper tail
     * @param df the degrees of freedom
     * @return the quantile
     */
    public static double criticalT(double tail, double df) {
        return TDistribution.of(df).inverseSurvivalProbability(tail);
    }

    /**
     * The probability that chi-square exceeds a value.
     *
     * @param x the value
     * @param df the degrees of freedom
     * @return P(X &gt; x)
     */
    public static double aboveChiSquare(double x, double df) {
        return ChiSquaredDistribution.of(df).survivalProbability(x);
    }

    /**
     * The probability that F exceeds a value.
     *
     * @param f the value
     * @param df1 the degrees of freedom of the numerator
     * @param df2 the degrees of freedom of the denominator
     * @return P(F &gt; f)
     */
    public static double aboveF(double f, double df1, double df2) {
        return FDistribution.of(df1, df2).survivalProbability(f);
    }

    /**
     * The value that a standard normal variable exceeds with a given probability.
     *
     * @param tail the probability of the upper tail
     * @return the quantile
     */
    public static double criticalZ(double tail) {
        return NORMAL.inverseSurvivalProbability(tail);
    }

    /**
     * The probability that a standard normal variable is at most a value.
     *
     * @param z the value
     * @return P(Z &lt;= z)
     */
    public static double belowZ(double z) {
        return NORMAL.cumulativeProbability(z);
    }
}
