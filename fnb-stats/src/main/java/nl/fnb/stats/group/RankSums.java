package nl.fnb.stats.group;

import java.util.Arrays;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.distribution.RankSum;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.SubsetSums;

/** The rank sum of the first of two groups, among all ways to divide the ranks. */
final class RankSums {

    private final double[] ranks;
    private final int n1;
    private final double tieSum;
    private final double tieSumWithin;

    private RankSums(double[] ranks, int n1, double tieSum, double tieSumWithin) {
        this.ranks = ranks;
        this.n1 = n1;
        this.tieSum = tieSum;
        this.tieSumWithin = tieSumWithin;
    }

    static RankSums of(double[] x, double[] y) {
        double[] both = Arrays.copyOf(x, x.length + y.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        Ranks ranks = Ranks.of(both);
        double within = Ranks.of(x).tieSum() + Ranks.of(y).tieSum();
        return new RankSums(ranks.toArray(), x.length, ranks.tieSum(), within);
    }

    private int n2() {
        return ranks.length - n1;
    }

    /** The pairs in which the first value is larger, ties as half. */
    double u() {
        return Arrays.stream(ranks, 0, n1).sum() - n1 * (n1 + 1.0) / 2;
    }

    /** How far U lies above what it is on average if the groups do not differ. */
    double gap() {
        return u() - n1 * (double) n2() / 2;
    }

    /** The standard deviation of U if the groups do not differ, allowing for ties. */
    double sd() {
        return sd(tieSum);
    }

    /** The same after a shift that leaves no ties between the groups. */
    double sdShifted() {
        return sd(tieSumWithin);
    }

    private double sd(double ties) {
        double n = ranks.length;
        return Math.sqrt(Math.max(0, n1 * (double) n2() / 12 * (n + 1 - ties / (n * (n - 1)))));
    }

    boolean canCount() {
        return RankSum.canCount(n1, n2()) && SubsetSums.canCount(doubled(), n1);
    }

    /** The exact p-value, from doubled ranks, which are whole. */
    double exact(Alternative alternative) {
        long[] doubled = doubled();
        long observed = Arrays.stream(doubled, 0, n1).sum();
        return RankTails.exact(SubsetSums.ofSubset(doubled, n1), observed, alternative);
    }

    private long[] doubled() {
        return Arrays.stream(ranks).mapToLong(rank -> Math.round(2 * rank)).toArray();
    }
}
