package nl.fnb.stats.survival;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** The times by which shares had an event, on a curve and the ends of its band; as R's {@code quantile.survfit}. */
record CurveQuantiles(KaplanMeier.Steps steps, Band band) {

    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    SurvivalCurve.Quantile at(double share) {
        return new SurvivalCurve.Quantile(
                share,
                quantile(share, i -> 1 - steps.survival[i]),
                quantile(share, i -> 1 - band.low(steps.survival[i], steps.greenwood[i])),
                quantile(share, i -> 1 - band.high(steps.survival[i], steps.greenwood[i])));
    }

    SurvivalCurve.Quantile median() {
        return new SurvivalCurve.Quantile(
                0.5,
                half(i -> steps.survival[i]),
                half(i -> band.low(steps.survival[i], steps.greenwood[i])),
                half(i -> band.high(steps.survival[i], steps.greenwood[i])));
    }

    /** Midway between the first times at which the share is reached, and passed. */
    private OptionalDouble quantile(double share, IntToDoubleFunction happened) {
        if (share == 0) {
            return OptionalDouble.of(0);
        }
        int last = steps.last();
        double end = happened.applyAsDouble(last);
        double reached = first(share - TOLERANCE, happened);
        if (Math.abs(share - end) < TOLERANCE) {
            return mean(reached, steps.times[last]);
        }
        return mean(reached, first(share + TOLERANCE, happened));
    }

    private static OptionalDouble mean(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? OptionalDouble.empty() : OptionalDouble.of((a + b) / 2);
    }

    /** The first time of the lowest share that is at least some share; a band need not rise all the way. */
    private double first(double least, IntToDoubleFunction happened) {
        double time = Double.NaN;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= steps.last(); i++) {
            double here = happened.applyAsDouble(i);
            if (here >= least && here < lowest) {
                lowest = here;
                time = steps.times[i];
            }
        }
        return time;
    }

    /** The first time at which a curve is at most a half, midway to where it falls below if it stays there. */
    private OptionalDouble half(IntToDoubleFunction left) {
        for (int i = 0; i <= steps.last(); i++) {
            double here = left.applyAsDouble(i);
            if (here < 0.5 + TOLERANCE) {
                double next = Math.abs(here - 0.5) < TOLERANCE ? below(here, i, left) : Double.NaN;
                return OptionalDouble.of(Double.isNaN(next) ? steps.times[i] : (steps.times[i] + next) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private double below(double share, int from, IntToDoubleFunction left) {
        for (int i = from + 1; i <= steps.last(); i++) {
            if (left.applyAsDouble(i) < share) {
                return steps.times[i];
            }
        }
        return Double.NaN;
    }
}
