package nl.fnb.stats.internal;

import java.util.Arrays;

/**
 * Whole scores as multiples of a step above an origin, the multiples as small as they can be.
 *
 * <p>A sum of k scores is then k origins and some steps.
 */
final class ScoreSet {

    private static final double LARGEST = 4e18;

    private final long[] steps;
    private final long origin;
    private final long step;

    private ScoreSet(long[] scores, long origin) {
        this.origin = origin;
        this.step =
                Math.max(1, Arrays.stream(scores).map(score -> score - origin).reduce(0, ScoreSet::divisor));
        this.steps = Arrays.stream(scores)
                .map(score -> (score - origin) / step)
                .sorted()
                .toArray();
    }

    /** Scores of which a fixed number is added: each less the smallest. */
    static ScoreSet of(long[] scores) {
        return new ScoreSet(scores, Arrays.stream(scores).min().orElse(0));
    }

    /** Scores of at least 0 of which any number is added. */
    static ScoreSet ofSizes(long[] scores) {
        return new ScoreSet(scores, 0);
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    int n() {
        return steps.length;
    }

    long origin() {
        return origin;
    }

    long step() {
        return step;
    }

    /** The multiples, from 0 or more up. */
    long[] steps() {
        return steps.clone();
    }

    /** Whether no sum of scores overflows. */
    boolean fits() {
        double most = n() == 0 ? 0 : steps[n() - 1];
        return (Math.abs((double) origin) + step * most) * n() < LARGEST;
    }
}
