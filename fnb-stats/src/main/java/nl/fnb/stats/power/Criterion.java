package nl.fnb.stats.power;

import nl.fnb.stats.Alternative;

/**
 * When a test rejects.
 *
 * @param alpha its level of significance
 * @param alternative the direction in which it looks
 * @param bothTails whether a two-sided test that rejects on the wrong side counts as power
 */
record Criterion(double alpha, Alternative alternative, boolean bothTails) {

    @FunctionalInterface
    interface Rejection {
        /** The probability that the statistic exceeds its critical value, were the effect times the sign true. */
        double above(int sign, double tail);
    }

    /** The power of a test that is judged by one or by two tails; two-sided the sign of the effect is that of its data. */
    double power(int sign, Rejection rejection) {
        return switch (alternative) {
            case GREATER -> rejection.above(1, alpha);
            case LESS -> rejection.above(-1, alpha);
            case TWO_SIDED -> rejection.above(sign, alpha / 2) + (bothTails ? rejection.above(-sign, alpha / 2) : 0);
        };
    }

    Criterion withAlpha(double level) {
        return new Criterion(level, alternative, bothTails);
    }
}
