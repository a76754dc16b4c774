package nl.fnb.examples.calibration;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** What values are drawn from; each has a known mean and standard deviation. */
enum Population {
    /** Normal, mean 0 and standard deviation 1. */
    NORMAL(0, 1) {
        @Override
        double draw(RandomGenerator random) {
            return random.nextGaussian();
        }
    },
    /** Exponential, mean 1: skewness 2, as weeks to a plan are. */
    SKEWED(1, 1) {
        @Override
        double draw(RandomGenerator random) {
            return random.nextExponential();
        }
    },
    /** A whole number from 0 to 4 with probabilities .4, .3, .15, .1, .05, as points of a checklist: many ties. */
    TIED(1.1, Math.sqrt(1.39)) {
        @Override
        double draw(RandomGenerator random) {
            double left = random.nextDouble();
            int value = 0;
            while (value < SHARES.length - 1 && left >= SHARES[value]) {
                left -= SHARES[value];
                value++;
            }
            return value;
        }
    };

    private static final double[] SHARES = {0.4, 0.3, 0.15, 0.1, 0.05};

    private final double mean;
    private final double sd;

    Population(double mean, double sd) {
        this.mean = mean;
        this.sd = sd;
    }

    abstract double draw(RandomGenerator random);

    /** What the population is called in the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    double mean() {
        return mean;
    }

    double sd() {
        return sd;
    }

    double[] sample(int n, RandomGenerator random) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = draw(random);
        }
        return values;
    }
}
