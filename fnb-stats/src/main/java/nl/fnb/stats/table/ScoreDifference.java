package nl.fnb.stats.table;

import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Roots;
import nl.fnb.stats.internal.Tails;

/**
 * The score interval of a difference of proportions: the differences that a score test does not reject.
 *
 * <p>Under a difference d the proportions are those of largest likelihood, the root of a cubic (Miettinen and Nurminen
 * 1985, appendix I).
 */
final class ScoreDifference {

    private final double x1;
    private final double n1;
    private final double x2;
    private final double n2;
    private final double factor;

    ScoreDifference(Tally first, Tally second, boolean withFactor) {
        this.x1 = first.successes();
        this.n1 = first.trials();
        this.x2 = second.successes();
        this.n2 = second.trials();
        double n = n1 + n2;
        this.factor = withFactor ? n / (n - 1) : 1;
    }

    Interval interval(double level) {
        double z = Tails.criticalZ((1 - level) / 2);
        double estimate = x1 / n1 - x2 / n2;
        double low = estimate == -1 ? -1 : end(-1, estimate, z);
        double high = estimate == 1 ? 1 : end(estimate, 1, -z);
        return new Interval(low, high, level);
    }

    private double end(double from, double to, double z) {
        double inset = 1e-15;
        return Roots.between(d -> score(d) - z, Math.max(-1 + inset, from), Math.min(1 - inset, to));
    }

    /** The score statistic of a difference: falls as the difference rises. */
    double score(double d) {
        double p2 = restricted(d);
        double p1 = Math.min(1, Math.max(0, p2 + d));
        double variance = factor * (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        double gap = x1 / n1 - x2 / n2 - d;
        return gap == 0 ? 0 : gap / Math.sqrt(Math.max(variance, 1e-300));
    }

    /** The second proportion of largest likelihood under a difference. */
    private double restricted(double d) {
        double n = n1 + n2;
        double a = (n1 + 2 * n2) * d - n - x1 - x2;
        double b = (n2 * d - n - 2 * x2) * d + x1 + x2;
        double c = x2 * d * (1 - d);
        double third = a / (3 * n);
        double v = third * third * third - a * b / (6 * n * n) + c / (2 * n);
        double u = Math.copySign(Math.sqrt(Math.max(0, third * third - b / (3 * n))), v);
        double ratio = u == 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
        double angle = (Math.PI + Math.acos(ratio)) / 3;
        return Math.min(1 - Math.max(0, d), Math.max(Math.max(0, -d), 2 * u * Math.cos(angle) - third));
    }
}
