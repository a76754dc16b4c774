package nl.fnb.stats.table;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Roots;
import nl.fnb.stats.internal.Tails;

/**
 * The score interval of a ratio of risks or of odds: the ratios that a score test does not reject.
 *
 * <p>Under a ratio the proportions are those of largest likelihood, the root of a quadratic (Miettinen and Nurminen 1985,
 * appendices I and II). The search is on the log scale.
 */
final class ScoreRatio {

    /** What is divided. */
    enum Contrast {
        RISKS,
        ODDS
    }

    private final double x1;
    private final double n1;
    private final double x2;
    private final double n2;
    private final Contrast contrast;
    private final double factor;

    ScoreRatio(Tally first, Tally second, Contrast contrast, boolean withFactor) {
        this.x1 = first.successes();
        this.n1 = first.trials();
        this.x2 = second.successes();
        this.n2 = second.trials();
        this.contrast = contrast;
        double n = n1 + n2;
        this.factor = withFactor ? n / (n - 1) : 1;
    }

    Interval interval(double level) {
        double z = Tails.criticalZ((1 - level) / 2);
        boolean lowest = x1 == 0 || contrast == Contrast.ODDS && x2 == n2;
        boolean highest = x2 == 0 || contrast == Contrast.ODDS && x1 == n1;
        double low = lowest ? 0 : end(log -> z - score(Math.exp(log)));
        double high = highest ? Double.POSITIVE_INFINITY : end(log -> -z - score(Math.exp(log)));
        return new Interval(low, high, level);
    }

    private double end(DoubleUnaryOperator increasing) {
        double start = Math.log((x1 + 0.5) / (n1 + 0.5) / ((x2 + 0.5) / (n2 + 0.5)));
        return Math.exp(Roots.ofIncreasing(increasing, start, 0.5));
    }

    /** The score statistic of a ratio: falls as the ratio rises. */
    private double score(double ratio) {
        return contrast == Contrast.RISKS ? scoreOfRisks(ratio) : scoreOfOdds(ratio);
    }

    private double scoreOfRisks(double ratio) {
        double n = n1 + n2;
        double a = n * ratio;
        double b = -(n1 * ratio + x1 + n2 + x2 * ratio);
        double c = x1 + x2;
        double p2 = smallerRoot(a, b, c);
        double p1 = Math.min(1, p2 * ratio);
        double variance = factor * (p1 * (1 - p1) / n1 + ratio * ratio * p2 * (1 - p2) / n2);
        double gap = x1 / n1 - ratio * x2 / n2;
        return gap == 0 ? 0 : gap / Math.sqrt(Math.max(variance, 1e-300));
    }

    private static double smallerRoot(double a, double b, double c) {
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        return Math.min(1, 2 * c / (-b + root));
    }

    private double scoreOfOdds(double ratio) {
        double a = n2 * (ratio - 1);
        double b = n1 * ratio + n2 - (x1 + x2) * (ratio - 1);
        double c = -(x1 + x2);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        double p2 = Math.min(1, -2 * c / (b + root));
        double p1 = p2 * ratio / (1 + p2 * (ratio - 1));
        double v1 = n1 * p1 * (1 - p1);
        double v2 = n2 * p2 * (1 - p2);
        double gap = x1 - n1 * p1;
        return gap == 0 ? 0 : gap * Math.sqrt((1 / v1 + 1 / v2) / factor);
    }
}
