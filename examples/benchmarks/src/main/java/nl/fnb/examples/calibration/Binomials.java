package nl.fnb.examples.calibration;

import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Tally;

/**
 * Two groups in which an event has one probability: drawn at random, or all their outcomes with the probability of each.
 *
 * @param share the probability of the event
 * @param sizes the sizes of the groups
 */
record Binomials(double share, Sizes sizes) {

    /** What a procedure makes of two tallies. */
    @FunctionalInterface
    interface Decision {
        boolean of(Tally first, Tally second);
    }

    /** A simulated study. */
    Trial trial(Decision decision) {
        return random -> decision.of(draw(sizes.first(), random), draw(sizes.second(), random));
    }

    private Tally draw(int n, RandomGenerator random) {
        int successes = 0;
        for (int i = 0; i < n; i++) {
            successes += random.nextDouble() < share ? 1 : 0;
        }
        return new Tally(successes, n);
    }

    /** The rate itself, summed over all outcomes that the procedure does not refuse. */
    OptionalDouble rate(Decision decision) {
        double[] first = probabilities(sizes.first());
        double[] second = probabilities(sizes.second());
        double answered = 0;
        double hits = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < second.length; b++) {
                double probability = first[a] * second[b];
                try {
                    boolean hit = decision.of(new Tally(a, sizes.first()), new Tally(b, sizes.second()));
                    answered += probability;
                    hits += hit ? probability : 0;
                } catch (NotEstimableException refusal) {
                    // An outcome that cannot answer counts neither way, as in the simulation.
                }
            }
        }
        return answered > 0 ? OptionalDouble.of(hits / answered) : OptionalDouble.empty();
    }

    private double[] probabilities(int n) {
        double[] probabilities = new double[n + 1];
        probabilities[0] = Math.pow(1 - share, n);
        for (int k = 1; k <= n; k++) {
            probabilities[k] = probabilities[k - 1] * (n - k + 1) / k * share / (1 - share);
        }
        return probabilities;
    }

    @Override
    public String toString() {
        return "share " + share + ", " + sizes;
    }
}
