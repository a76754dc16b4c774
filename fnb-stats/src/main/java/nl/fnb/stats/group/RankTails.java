package nl.fnb.stats.group;

import nl.fnb.stats.Alternative;
import nl.fnb.stats.internal.SubsetSums;
import nl.fnb.stats.internal.Tails;

/** From a sum to its p-value, in the direction in which a test looks. */
final class RankTails {

    private RankTails() {}

    /** Two-sided by distance from the mean, which without symmetry is not twice the smaller tail. */
    static double exact(SubsetSums sums, long observed, Alternative alternative) {
        return exact(sums, observed, 0, alternative);
    }

    /** Sums that fall short of the observed one by no more than the slack count along. */
    static double exact(SubsetSums sums, long observed, long slack, Alternative alternative) {
        return switch (alternative) {
            case LESS -> sums.atMost(observed + slack);
            case GREATER -> sums.atLeast(observed - slack);
            case TWO_SIDED -> sums.asFar(observed, slack);
        };
    }

    /** The correction is half a rank toward the mean; two-sided there is none at the mean itself. */
    static double normal(double gap, double sd, boolean corrected, Alternative alternative) {
        if (sd == 0) {
            return 1;
        }
        double half = corrected ? 0.5 : 0;
        return switch (alternative) {
            case LESS -> Tails.belowZ((gap + half) / sd);
            case GREATER -> Tails.belowZ((half - gap) / sd);
            case TWO_SIDED -> Math.min(1, 2 * Tails.belowZ(-Math.max(0, Math.abs(gap) - half) / sd));
        };
    }
}
