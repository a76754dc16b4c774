package nl.fnb.examples.calibration;

import java.util.Locale;
import java.util.random.RandomGenerator;
import nl.fnb.stats.survival.Followup;

/**
 * How long cases wait for one of two ends, the first of which is met by three in five, and when they are followed no further.
 */
enum Course {
    /** Exponential with a mean of 20 weeks, followed for 10 to 60 weeks: no two times are alike. */
    CONTINUOUS(20),
    /** The same in whole weeks: many ties. */
    WHOLE_WEEKS(20),
    /** A mean of 200 weeks: few come to an end. */
    RARE(200);

    private static final double FIRST_END = 0.6;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 60;

    private final double mean;

    Course(double mean) {
        this.mean = mean;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Followup draw(int n, RandomGenerator random) {
        double[] times = new double[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            double end = rounded(random.nextExponential() * mean);
            double followed = rounded(SHORTEST + (LONGEST - SHORTEST) * random.nextDouble());
            times[i] = Math.min(end, followed);
            ends[i] = end > followed ? 0 : random.nextDouble() < FIRST_END ? 1 : 2;
        }
        return Followup.ofCauses(times, ends);
    }

    private double rounded(double weeks) {
        return this == WHOLE_WEEKS ? Math.ceil(weeks) : weeks;
    }

    /** The share that waits longer. */
    double survival(double weeks) {
        return Math.exp(-weeks / mean);
    }

    /** The share that has come to the first end. */
    double incidence(double weeks) {
        return FIRST_END * (1 - survival(weeks));
    }

    double median() {
        return mean * Math.log(2);
    }
}
