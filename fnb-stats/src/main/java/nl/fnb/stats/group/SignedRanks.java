package nl.fnb.stats.group;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.SubsetSums;

/**
 * The ranks, doubled to be whole, of the sizes of differences that are not 0.
 *
 * @param doubled the doubled ranks
 * @param above the sum of those of differences above 0
 */
record SignedRanks(long[] doubled, long above) {

    /** Differences of 0 are ranked along, as the smallest, or left out before. */
    static SignedRanks of(double[] differences, boolean zerosRanked) {
        double[] ranked = zerosRanked ? differences : changed(differences);
        double[] ranks =
                Ranks.of(DoubleStream.of(ranked).map(Math::abs).toArray()).toArray();
        long[] doubled = new long[ranked.length];
        long above = 0;
        int found = 0;
        for (int i = 0; i < ranked.length; i++) {
            if (ranked[i] != 0) {
                doubled[found] = Math.round(2 * ranks[i]);
                above += ranked[i] > 0 ? doubled[found] : 0;
                found++;
            }
        }
        return new SignedRanks(Arrays.copyOf(doubled, found), above);
    }

    private static double[] changed(double... differences) {
        return DoubleStream.of(differences).filter(d -> d != 0).toArray();
    }

    /** The number of differences that are not 0. */
    int n() {
        return doubled.length;
    }

    /** The sum of the ranks of differences above 0. */
    double v() {
        return above / 2.0;
    }

    /** How far V lies above what it is on average if signs are a matter of chance. */
    double gap() {
        return v() - Arrays.stream(doubled).sum() / 4.0;
    }

    /** The standard deviation of V if signs are a matter of chance, allowing for ties. */
    double sd() {
        return Math.sqrt(
                Arrays.stream(doubled).mapToDouble(rank -> (double) rank * rank).sum() / 16);
    }

    boolean canCount() {
        return SubsetSums.canCountCoins(doubled);
    }

    double exact(Alternative alternative) {
        return RankTails.exact(SubsetSums.ofCoins(doubled), above, alternative);
    }
}
