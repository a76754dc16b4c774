package nl.fnb.stats.power;

import java.util.Arrays;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.math3.special.Gamma;

/** Fisher's exact test by enumeration: the probability of all tables that it rejects. */
record FisherLaw(double second) implements Law {

    /** R's slack for tables that are equally likely in theory. */
    private static final double SLACK = 1 + 1e-7;

    private static final int MOST = 4000;

    @Override
    public String method() {
        return "power of Fisher's exact test, all tables counted";
    }

    @Override
    public String symbol() {
        return "first proportion";
    }

    @Override
    public int groups() {
        return 2;
    }

    @Override
    public double least() {
        return 1;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public double none() {
        return second;
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return 1;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        int n1 = whole(sizes.first());
        int n2 = whole(sizes.second());
        NotEstimableException.unless(
                n1 + n2 <= MOST, Reason.TOO_LARGE, "counting all tables allows 4000 cases", n1 + n2);
        double[] logs = logFactorials(n1 + n2);
        double[] first = binomial(n1, effect, logs);
        double[] other = binomial(n2, second, logs);
        double sum = 0;
        for (int total = 0; total <= n1 + n2; total++) {
            int from = Math.max(0, total - n2);
            double[] p = pValues(hypergeometric(n1, n2, total, from, logs), criterion.alternative());
            for (int i = 0; i < p.length; i++) {
                sum += p[i] <= criterion.alpha() ? first[from + i] * other[total - from - i] : 0;
            }
        }
        return Math.min(1, sum);
    }

    private static int whole(double size) {
        Checks.require(size == Math.rint(size) && size <= MOST, "an exact power needs whole sizes up to 4000", size);
        return (int) size;
    }

    private static double[] binomial(int n, double p, double[] logs) {
        double[] chance = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            chance[k] = Math.exp(logChoose(n, k, logs) + times(k, Math.log(p)) + times(n - k, Math.log1p(-p)));
        }
        return chance;
    }

    private static double times(int k, double log) {
        return k == 0 ? 0 : k * log;
    }

    private static double[] hypergeometric(int n1, int n2, int total, int from, double[] logs) {
        double[] chance = new double[Math.min(n1, total) - from + 1];
        double whole = logChoose(n1 + n2, total, logs);
        for (int i = 0; i < chance.length; i++) {
            chance[i] = Math.exp(logChoose(n1, from + i, logs) + logChoose(n2, total - from - i, logs) - whole);
        }
        return chance;
    }

    private static double[] logFactorials(int most) {
        double[] logs = new double[most + 1];
        for (int n = 2; n <= most; n++) {
            logs[n] = Gamma.logGamma(n + 1.0);
        }
        return logs;
    }

    private static double logChoose(int n, int k, double[] logs) {
        return logs[n] - logs[k] - logs[n - k];
    }

    private static double[] pValues(double[] chance, Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> noLikelier(chance);
            case LESS -> sums(chance);
            case GREATER -> reversed(sums(reversed(chance)));
        };
    }

    /** For each table the probability of all that are no likelier. */
    private static double[] noLikelier(double[] chance) {
        double[] sorted = chance.clone();
        Arrays.sort(sorted);
        double[] sums = sums(sorted);
        double[] p = new double[chance.length];
        for (int i = 0; i < p.length; i++) {
            int place = Arrays.binarySearch(sorted, Math.nextUp(chance[i] * SLACK));
            p[i] = sums[Math.max(0, (place < 0 ? -place - 1 : place) - 1)];
        }
        return p;
    }

    private static double[] sums(double[] values) {
        double[] sums = values.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
