package nl.fnb.stats.group;

import nl.fnb.stats.Alternative;
import nl.fnb.stats.Interval;
import nl.fnb.stats.distribution.RankDistribution;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.PairSums;
import nl.fnb.stats.internal.Tails;

/**
 * The shifts that data speak for: all differences between two groups, or the Walsh averages of paired differences.
 *
 * <p>A rank statistic at a shift counts the shifts above it. So the shifts that its test does not reject lie between two of
 * them, at places that the distribution of the statistic gives. Where the test can reject no shift, there is no bound.
 */
final class Shifts {

    private static final double SLACK = 1e-14;

    private final PairSums shifts;
    private final Alternative alternative;
    private final double level;

    private Shifts(PairSums shifts, Alternative alternative, double level) {
        this.shifts = shifts;
        this.alternative = alternative;
        this.level = level;
        Checks.finite(shifts.atPlace(1), "the smallest difference");
        Checks.finite(shifts.atPlace(shifts.size()), "the largest difference");
    }

    static Shifts between(double[] x, double[] y, Alternative alternative, double level) {
        return new Shifts(PairSums.differences(x, y), alternative, level);
    }

    static Shifts ofPairs(double[] differences, Alternative alternative, double level) {
        return new Shifts(PairSums.averages(differences), alternative, level);
    }

    double median() {
        return shifts.median();
    }

    private double tail() {
        return alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
    }

    /** By the distribution without ties; a level that is met exactly is met. */
    Interval exact(RankDistribution law) {
        long place = (long) law.inverse(tail());
        return from(place == 0 && law.cumulative(0) <= tail() * (1 + SLACK) ? 1 : place);
    }

    /**
     * By the normal distribution, with the standard deviation that the statistic has between two shifts. Where all shifts
     * are equal, all values are tied at that shift and the normal distribution says nothing: there is no bound.
     */
    Interval normal(double sd, boolean corrected) {
        double z = Tails.criticalZ(tail());
        double place = Math.ceil(shifts.size() / 2.0 - (corrected ? 0.5 : 0) - z * sd);
        return from(sd == 0 || areEqual() ? 0 : (long) Math.min(place, shifts.size()));
    }

    private boolean areEqual() {
        return shifts.atPlace(1) == shifts.atPlace(shifts.size());
    }

    /** From a place in the order to the same place from above. */
    private Interval from(long place) {
        boolean none = place < 1;
        double low = none || alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : shifts.atPlace(place);
        double high = none || alternative == Alternative.GREATER
                ? Double.POSITIVE_INFINITY
                : shifts.atPlace(shifts.size() + 1 - place);
        return new Interval(low, high, level);
    }
}
