package nl.fnb.stats.table;

import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Tails;
import org.apache.commons.statistics.distribution.BetaDistribution;

/** The ends of each kind of interval for one proportion. */
final class ProportionBounds {

    private final double x;
    private final double n;
    private final double p;
    private final double level;
    private final double tail;
    private final double z;

    private ProportionBounds(Tally tally, double level) {
        this.x = tally.successes();
        this.n = tally.trials();
        this.p = x / n;
        this.level = level;
        this.tail = (1 - level) / 2;
        this.z = Tails.criticalZ(tail);
    }

    static ProportionBounds of(Tally tally, double level) {
        return new ProportionBounds(tally, level);
    }

    Interval interval(ProportionInterval.Method method) {
        return switch (method) {
            case WILSON -> wilson();
            case WILSON_CORRECTED -> wilsonCorrected();
            case CLOPPER_PEARSON -> beta(x, n - x + 1, x + 1, n - x);
            case AGRESTI_COULL -> agrestiCoull();
            case JEFFREYS -> beta(x + 0.5, n - x + 0.5, x + 0.5, n - x + 0.5);
            case WALD -> around(p, Math.sqrt(p * (1 - p) / n));
        };
    }

    Interval wilson() {
        double low = x == 0 ? 0 : score(p, -1);
        double high = x == n ? 1 : score(p, 1);
        return new Interval(Math.max(0, low), Math.min(1, high), level);
    }

    private Interval wilsonCorrected() {
        double correction = Math.min(0.5, Math.abs(x - n / 2)) / n;
        double low = x == 0 ? 0 : score(p - correction, -1);
        double high = x == n ? 1 : score(p + correction, 1);
        return new Interval(Math.max(0, low), Math.min(1, high), level);
    }

    /** Wilson's end for a share: (s + z²/2n ± z sqrt(s(1-s)/n + z²/4n²)) / (1 + z²/n). */
    private double score(double share, int side) {
        double half = z * z / (2 * n);
        double root = Math.sqrt(Math.max(0, share * (1 - share) / n + half / (2 * n)));
        return (share + half + side * z * root) / (1 + 2 * half);
    }

    private Interval agrestiCoull() {
        double trials = n + z * z;
        double share = (x + z * z / 2) / trials;
        return around(share, Math.sqrt(share * (1 - share) / trials));
    }

    private Interval around(double middle, double error) {
        return new Interval(middle - z * error, middle + z * error, level);
    }

    private Interval beta(double lowA, double lowB, double highA, double highB) {
        double low = x == 0 ? 0 : BetaDistribution.of(lowA, lowB).inverseCumulativeProbability(tail);
        double high = x == n ? 1 : BetaDistribution.of(highA, highB).inverseSurvivalProbability(tail);
        return new Interval(low, high, level);
    }
}
