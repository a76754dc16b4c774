package nl.fnb.stats.group;

import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.SubsetSums;

/** The rank sum of the first of two groups, among all ways to divide the ranks. */
final class RankSums {

    private final double[] ranks;
    private final int n1;
    private final double tieSum;

    private RankSums(double[] ranks, int n1, double tieSum) {
        this.ranks = ranks;
        this.n1 = n1;
        this.tieSum = tieSum;
    }

    static RankSums of(double[] x, double[] y) {
        double[] both = new double[x.length + y.length];
        System.arraycopy(x, 0, both, 0, x.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        Ranks ranks = Ranks.of(both);
        return new RankSums(ranks.toArray(), x.length, ranks.tieSum());
    }

    private double rankSum() {
        double sum = 0;
        for (int i = 0; i < n1; i++) {
            sum += ranks[i];
        }
        return sum;
    }

    /** The pairs in which the first value is larger, ties as half. */
    double u() {
        return rankSum() - n1 * (n1 + 1.0) / 2;
    }

    /** What U is on average if the groups do not differ. */
    double mean() {
        return n1 * (double) (ranks.length - n1) / 2;
    }

    /** The standard deviation of U if the groups do not differ, allowing for ties. */
    double sd() {
        double n = ranks.length;
        double ties = n > 1 ? tieSum / (n * (n - 1)) : 0;
        return Math.sqrt(Math.max(0, n1 * (n - n1) / 12 * (n + 1 - ties)));
    }

    /** The exact p-value, from doubled ranks, which are whole. */
    double exact(Alternative alternative) {
        long[] doubled = new long[ranks.length];
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] = Math.round(2 * ranks[i]);
            lowest = Math.min(lowest, doubled[i]);
        }
        long observed = 0;
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] -= lowest;
            observed += i < n1 ? doubled[i] : 0;
        }
        double work = SubsetSums.work(doubled, Math.min(n1, doubled.length - n1));
        NotEstimableException.unless(
                work <= SubsetSums.MOST_WORK,
                Reason.TOO_LARGE,
                "an exact answer needs fewer values; use the asymptotic test; values",
                doubled.length);
        return exact(alternative, doubled, observed);
    }

    /** By the smaller group: the other's sum is what it leaves. */
    private double exact(Alternative alternative, long[] doubled, long observed) {
        long total = 0;
        for (long score : doubled) {
            total += score;
        }
        int n2 = doubled.length - n1;
        boolean first = n1 <= n2;
        SubsetSums sums = SubsetSums.ofSubset(doubled, first ? n1 : n2);
        long sum = first ? observed : total - observed;
        double least = sums.atMost(sum);
        double most = sums.atLeast(sum);
        return switch (alternative) {
            case LESS -> first ? least : most;
            case GREATER -> first ? most : least;
            case TWO_SIDED -> twoSided(sums, sum, total, first ? n1 : n2, doubled.length);
        };
    }

    /** The mean of the sum is a fraction: all distances are compared over its denominator. */
    private static double twoSided(SubsetSums sums, long sum, long total, int size, int n) {
        long scaledMean = total * size;
        long distance = Math.abs(sum * n - scaledMean);
        if (distance == 0) {
            return 1;
        }
        long low = Math.floorDiv(scaledMean - distance, n);
        long high = -Math.floorDiv(-(scaledMean + distance), n);
        return Math.min(1, sums.atMost(low) + sums.atLeast(high));
    }
}
