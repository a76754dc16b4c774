package nl.fnb.examples.calibration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Tally;

/**
 * What a procedure decides for each outcome of two groups in which events have known probabilities. Each outcome is asked
 * once; the rate is then summed over all of them, and simulated.
 */
final class Outcomes {

    /** Outcomes that are rarer are left out of the sum; all of them together are rarer than 1e-7. */
    private static final double RARE = 1e-12;

    /** What a procedure makes of two tallies. */
    @FunctionalInterface
    interface Decision {
        boolean of(Tally first, Tally second);
    }

    private final Binomials groups;
    private final Decision decision;
    private final Map<Long, Optional<Boolean>> decided = new HashMap<>();

    Outcomes(Binomials groups, Decision decision) {
        this.groups = groups;
        this.decision = decision;
    }

    /** The decision; empty where the outcome cannot answer. */
    private synchronized Optional<Boolean> at(int first, int second) {
        return decided.computeIfAbsent((long) first << 32 | second, key -> decide(first, second));
    }

    private Optional<Boolean> decide(int first, int second) {
        Sizes sizes = groups.sizes();
        try {
            return Optional.of(decision.of(new Tally(first, sizes.first()), new Tally(second, sizes.second())));
        } catch (NotEstimableException refusal) {
            return Optional.empty();
        }
    }

    /** A simulated study. */
    Trial trial() {
        return random -> at(groups.drawFirst(random), groups.drawSecond(random)).orElseThrow(Outcomes::refusal);
    }

    private static NotEstimableException refusal() {
        try {
            new Tally(0, 0).proportion();
        } catch (NotEstimableException refusal) {
            return refusal;
        }
        throw new IllegalStateException("a proportion of nothing must be refused");
    }

    /** The rate itself, over all outcomes that the procedure does not refuse. */
    OptionalDouble rate() {
        double[] first = groups.probabilitiesOfFirst();
        double[] second = groups.probabilitiesOfSecond();
        double answered = 0;
        double hits = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < second.length; b++) {
                double probability = first[a] * second[b];
                if (probability >= RARE) {
                    Optional<Boolean> hit = at(a, b);
                    answered += hit.isPresent() ? probability : 0;
                    hits += hit.orElse(false) ? probability : 0;
                }
            }
        }
        return answered > 0 ? OptionalDouble.of(hits / answered) : OptionalDouble.empty();
    }
}
