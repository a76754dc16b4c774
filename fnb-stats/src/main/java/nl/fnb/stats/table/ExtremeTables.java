package nl.fnb.stats.table;

import nl.fnb.stats.Alternative;
import nl.fnb.stats.Tally;

/**
 * The tables of two groups of fixed sizes that are at least as extreme as the observed one.
 *
 * <p>They are kept as the share of all tables with s events, for each s, that is extreme: given s, the tables have
 * hypergeometric probabilities whatever the nuisance parameter.
 */
final class ExtremeTables {

    /** Mirrored tables have one statistic in theory, and another last bit in doubles. */
    private static final double SLACK = 1e-9;

    private final double[] shares;
    private final double statistic;

    private ExtremeTables(double[] shares, double statistic) {
        this.shares = shares;
        this.statistic = statistic;
    }

    static ExtremeTables of(UnconditionalExact.Ordering ordering, Alternative alternative, Tally first, Tally second) {
        int n1 = (int) first.trials();
        int n2 = (int) second.trials();
        double[][] probabilities = new double[n1 + n2 + 1][];
        double[][] ranks = new double[n1 + n2 + 1][];
        for (int s = 0; s <= n1 + n2; s++) {
            probabilities[s] = hypergeometric(n1, n2, s);
            ranks[s] = ordering == UnconditionalExact.Ordering.BOSCHLOO
                    ? fisher(probabilities[s], alternative)
                    : z(ordering, alternative, n1, n2, s);
        }
        int s = (int) (first.successes() + second.successes());
        int place = (int) first.successes() - Math.max(0, s - n2);
        double observed = ranks[s][place];
        double limit = observed + SLACK * Math.abs(observed);
        double[] shares = new double[n1 + n2 + 1];
        for (int events = 0; events < shares.length; events++) {
            for (int i = 0; i < ranks[events].length; i++) {
                shares[events] += ranks[events][i] <= limit ? probabilities[events][i] : 0;
            }
        }
        boolean boschloo = ordering == UnconditionalExact.Ordering.BOSCHLOO;
        return new ExtremeTables(
                shares, boschloo ? observed : z(ordering, n1, n2, (int) first.successes(), (int) second.successes()));
    }

    /** For each number of events of both groups, the probability that a table with so many is extreme. */
    double[] shares() {
        return shares.clone();
    }

    /** The statistic of the observed table: the p-value of Fisher's test, or Z with its sign. */
    double statistic() {
        return statistic;
    }

    /** The probabilities of the first count, given s events in all. */
    private static double[] hypergeometric(int n1, int n2, int s) {
        int low = Math.max(0, s - n2);
        int high = Math.min(s, n1);
        double[] weights = new double[high - low + 1];
        int mode = (int) Math.min(high, Math.max(low, (s + 1L) * (n1 + 1L) / (n1 + n2 + 2L)));
        weights[mode - low] = 1;
        for (int x = mode; x < high; x++) {
            weights[x + 1 - low] = weights[x - low] * ratio(n1, n2, s, x);
        }
        for (int x = mode; x > low; x--) {
            weights[x - 1 - low] = weights[x - low] / ratio(n1, n2, s, x - 1);
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** P(x + 1) / P(x). */
    private static double ratio(int n1, int n2, int s, int x) {
        return (double) (n1 - x) / (x + 1) * ((double) (s - x) / (n2 - s + x + 1));
    }

    /** The p-value of Fisher's test for each first count. */
    private static double[] fisher(double[] probabilities, Alternative alternative) {
        double[] p = new double[probabilities.length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                boolean counts =
                        switch (alternative) {
                            case TWO_SIDED -> probabilities[j] <= probabilities[i] * FisherExact.SLACK;
                            case LESS -> j <= i;
                            case GREATER -> j >= i;
                        };
                p[i] += counts ? probabilities[j] : 0;
            }
            p[i] = Math.min(1, p[i]);
        }
        return p;
    }

    /** For each first count a number that is smaller for tables that are more extreme. */
    private static double[] z(UnconditionalExact.Ordering ordering, Alternative alternative, int n1, int n2, int s) {
        int low = Math.max(0, s - n2);
        int high = Math.min(s, n1);
        double[] ranks = new double[high - low + 1];
        for (int x = low; x <= high; x++) {
            double z = z(ordering, n1, n2, x, s - x);
            ranks[x - low] = switch (alternative) {
                case TWO_SIDED -> -Math.abs(z);
                case LESS -> z;
                case GREATER -> -z;
            };
        }
        return ranks;
    }

    private static double z(UnconditionalExact.Ordering ordering, int n1, int n2, int x1, int x2) {
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        if (p1 == p2) {
            return 0;
        }
        double p = (double) (x1 + x2) / (n1 + n2);
        double variance = ordering == UnconditionalExact.Ordering.Z_POOLED
                ? p * (1 - p) * (1.0 / n1 + 1.0 / n2)
                : p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2;
        return (p1 - p2) / Math.sqrt(variance);
    }
}
