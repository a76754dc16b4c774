package nl.fnb.examples.calibration;

import java.util.random.RandomGenerator;

/**
 * Two groups in which an event has known probabilities.
 *
 * @param first the probability in the first group
 * @param second the probability in the second group
 * @param sizes the sizes of the groups
 */
record Binomials(double first, double second, Sizes sizes) {

    int drawFirst(RandomGenerator random) {
        return draw(first, sizes.first(), random);
    }

    int drawSecond(RandomGenerator random) {
        return draw(second, sizes.second(), random);
    }

    static int draw(double share, int n, RandomGenerator random) {
        int successes = 0;
        for (int i = 0; i < n; i++) {
            successes += random.nextDouble() < share ? 1 : 0;
        }
        return successes;
    }

    double[] probabilitiesOfFirst() {
        return probabilities(first, sizes.first());
    }

    double[] probabilitiesOfSecond() {
        return probabilities(second, sizes.second());
    }

    private static double[] probabilities(double share, int n) {
        double[] probabilities = new double[n + 1];
        probabilities[0] = Math.pow(1 - share, n);
        for (int k = 1; k <= n; k++) {
            probabilities[k] = probabilities[k - 1] * (n - k + 1) / k * share / (1 - share);
        }
        return probabilities;
    }

    /** What the population is called in the table. */
    String population() {
        return first == second ? "share " + first : "shares " + first + " and " + second;
    }
}
