package nl.fnb.stats.power;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Roots;

/** Where the power of a test takes a given value. */
final class Search {

    private static final double MOST_CASES = 1e9;
    private static final double MOST_COUNTED = 1000;
    private static final double LARGEST_EFFECT = 1e6;
    private static final double FIRST_STEP = 0.125;
    private static final double LEAST_LOG_ALPHA = -230;
    private static final double MOST_LOG_ALPHA = -1e-12;

    private final Law law;
    private final Criterion criterion;
    private final double target;

    Search(Law law, Criterion criterion, double target) {
        this.law = law;
        this.criterion = criterion;
        this.target = target;
    }

    /** The size from which on the target is reached, or the least where that has more. */
    double size(DoubleUnaryOperator power) {
        double low = law.least();
        if (power.applyAsDouble(low) >= target) {
            return low;
        }
        double high = 2 * low;
        while (power.applyAsDouble(high) < target) {
            low = high;
            high *= 2;
            reach(high <= MOST_CASES, "a sample of up to a billion must reach the power");
        }
        return Roots.between(n -> power.applyAsDouble(n) - target, low, high);
    }

    /** The smallest whole size with the target, from the one that a real size points at. */
    double whole(double exact, DoubleUnaryOperator power) {
        double n = Math.ceil(exact);
        while (n - 1 >= law.least() && power.applyAsDouble(n - 1) >= target) {
            n--;
        }
        while (power.applyAsDouble(n) < target) {
            n++;
        }
        return n;
    }

    /** The smallest whole size with the target of a power that knows whole sizes only, and may fall again beyond it. */
    double counted(DoubleUnaryOperator power, double ratio) {
        double most = Math.floor(MOST_COUNTED / (1 + ratio));
        NotEstimableException.unless(
                power.applyAsDouble(most) >= target,
                Reason.TOO_LARGE,
                "a sample of up to 1000 must reach a power by counting all tables",
                target);
        double n = law.least();
        while (power.applyAsDouble(n) < target) {
            n++;
        }
        return n;
    }

    /** The effect at which the power takes the target. */
    double effect(Sizes sizes) {
        DoubleUnaryOperator miss = effect -> law.power(effect, sizes, criterion) - target;
        double start = law.none();
        double atStart = miss.applyAsDouble(start);
        double end = end(miss, start, atStart);
        reach(atStart * miss.applyAsDouble(end) <= 0, "an effect in the range of the test must have the power");
        return atStart == 0 ? start : Roots.between(miss, Math.min(start, end), Math.max(start, end));
    }

    private double end(DoubleUnaryOperator miss, double start, double atStart) {
        double side = side(atStart);
        double limit = side > 0 ? law.highest() : law.lowest();
        if (Double.isFinite(limit)) {
            return limit;
        }
        double step = FIRST_STEP;
        while (step < LARGEST_EFFECT && atStart * miss.applyAsDouble(start + side * step) > 0) {
            step *= 2;
        }
        return start + side * step;
    }

    /** Away from no effect; of a one-sided test to where its power grows, or falls if there is too much. */
    private double side(double atStart) {
        if (criterion.alternative() == Alternative.TWO_SIDED || !law.isDirected()) {
            return 1;
        }
        double towards = criterion.alternative() == Alternative.GREATER ? 1 : -1;
        return atStart > 0 ? -towards : towards;
    }

    /** The level of significance at which the power takes the target. */
    double alpha(double effect, Sizes sizes) {
        DoubleUnaryOperator miss = log -> law.power(effect, sizes, criterion.withAlpha(Math.exp(log))) - target;
        reach(
                miss.applyAsDouble(LEAST_LOG_ALPHA) <= 0 && miss.applyAsDouble(MOST_LOG_ALPHA) >= 0,
                "a level of significance must have the power");
        return Math.exp(Roots.between(miss, LEAST_LOG_ALPHA, MOST_LOG_ALPHA));
    }

    private void reach(boolean within, String rule) {
        NotEstimableException.unless(within, Reason.OUT_OF_REACH, rule, target);
    }
}
