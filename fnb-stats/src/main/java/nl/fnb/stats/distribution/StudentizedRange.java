package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;

/**
 * Tukey's studentized range: the range of k independent normal values over an independent estimate of their standard
 * deviation, as in R's {@code ptukey} and {@code qtukey}.
 *
 * <p>\( P(Q > q) = E\,P(R > qS) \) with R the range of k standard normal values and \( S = \sqrt{\chi^2_\nu/\nu} \); the
 * mean is taken by the trapezoidal rule in log S, and each tail is a sum of positive terms. With infinite degrees of
 * freedom it is the range itself.
 *
 * @see <a href="https://doi.org/10.1093/biomet/31.1-2.20">Newman (1939), Biometrika 31, 20-30</a>
 */
public final class StudentizedRange extends PositiveLaw {

    private static final double LEAST_DF = 0.01;
    private static final double LIKELY = Math.log(0.95);
    private static final double STEEPNESS = 7;
    private static final double HUGE = 1e100;

    private final int groups;
    private final double df;

    private StudentizedRange(int groups, double df) {
        this.groups = groups;
        this.df = df;
    }

    /**
     * A distribution.
     *
     * @param groups the number of values whose range is taken, at least 2
     * @param df the degrees of freedom of the standard deviation, above 0; may be infinite
     * @return the distribution
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static StudentizedRange of(int groups, double df) {
        Checks.require(groups >= 2, "groups must be at least 2", groups);
        Checks.require(df >= LEAST_DF, "df must be at least 0.01", df);
        return new StudentizedRange(groups, df);
    }

    /** From the upper tail where that is the smaller: it is the cheaper of the two. */
    @Override
    double logLower(double q) {
        double above = logUpper(q);
        return above < LIKELY ? Math.log1p(-Math.exp(above)) : logBelow(q);
    }

    @Override
    double logUpper(double q) {
        NormalRange range = new NormalRange(groups);
        if (Double.isInfinite(df)) {
            return Math.log(range.upper(q)) - exponent(q);
        }
        LogChi chi = new LogChi(df);
        double share = 1 / (1 + q / df * q / 2);
        double start = q > HUGE ? Math.log(2 * df) / 2 - Math.log(q) : Math.log(share) / 2;
        double height = chi.exponent(start) - exponent(q * Math.exp(start));
        double curvature = df + Math.max(df * (1 - share), STEEPNESS * Math.log(groups));
        double mean = chi.mean(
                y -> {
                    double w = q * Math.exp(y);
                    return Math.exp(chi.exponent(y) - exponent(w) - height) * range.upper(w);
                },
                start,
                curvature);
        return Math.min(0, Math.log(mean) + height);
    }

    /** What the tail of the range of normal values is given without. */
    private static double exponent(double w) {
        return w > NormalRange.FAR ? w * w / 4 : 0;
    }

    private double logBelow(double q) {
        NormalRange range = new NormalRange(groups);
        if (Double.isInfinite(df)) {
            return range.logLower(q);
        }
        LogChi chi = new LogChi(df);
        double start = Math.min(Math.log1p((groups - 1) / df) / 2, Math.max(0, Math.log(3 / q)));
        double height = chi.exponent(start) + range.logLower(q * Math.exp(start));
        double mean =
                chi.mean(y -> Math.exp(chi.exponent(y) + range.logLower(q * Math.exp(y)) - height), start, df + groups);
        return Math.min(0, Math.log(mean) + height);
    }

    @Override
    double typical() {
        return 3;
    }
}
