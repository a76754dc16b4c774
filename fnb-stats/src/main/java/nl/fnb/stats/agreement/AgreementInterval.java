package nl.fnb.stats.agreement;

import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The interval of absolute agreement between raters who stand for others, by Satterthwaite's degrees of freedom.
 *
 * @see <a href="https://doi.org/10.1037/1082-989X.1.1.30">McGraw and Wong (1996), Psychol. Methods 1, 30-46</a>
 */
final class AgreementInterval {

    /** Below this the quantiles of F leave the range of doubles, and ends of intervals their order. */
    private static final double LEAST_DF = 0.1;

    private final MeanSquares squares;
    private final double df;
    private final double level;

    /** For the agreement of a single rating. */
    AgreementInterval(MeanSquares m, double icc, double level) {
        double n = m.n();
        double k = m.k();
        double a = k * icc * (m.raters() / m.error());
        double b = n * (1 + (k - 1) * icc) - k * icc;
        this.squares = m;
        this.df = (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
        this.level = level;
        NotEstimableException.unless(
                df >= LEAST_DF,
                Reason.TOO_FEW_DEGREES_OF_FREEDOM,
                "an interval of agreement needs at least " + LEAST_DF + " degrees of freedom",
                df);
    }

    Interval ofSingle() {
        return new Interval(low(), high(), level);
    }

    Interval ofMean() {
        return new Interval(ofMean(low()), ofMean(high()), level);
    }

    private double low() {
        double n = squares.n();
        double up = FDistribution.of(n - 1, df).inverseSurvivalProbability((1 - level) / 2);
        return n * (squares.between() - up * squares.error()) / (up * rest() + n * squares.between());
    }

    private double high() {
        double n = squares.n();
        double down = FDistribution.of(df, n - 1).inverseSurvivalProbability((1 - level) / 2);
        return n * (down * squares.between() - squares.error()) / (rest() + n * down * squares.between());
    }

    private double rest() {
        double n = squares.n();
        double k = squares.k();
        return k * squares.raters() + (k * n - k - n) * squares.error();
    }

    /** The agreement of a mean of k ratings; without bound where single ones correlate by less than is possible. */
    private double ofMean(double single) {
        double k = squares.k();
        return single * (k - 1) > -1 ? k * single / (1 + single * (k - 1)) : Double.NEGATIVE_INFINITY;
    }
}
