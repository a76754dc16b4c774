package nl.fnb.examples.calibration;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The values of two groups. */
final class Pair {

    private final double[] x;
    private final double[] y;

    private Pair(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Pair draw(Population population, Sizes sizes, RandomGenerator random) {
        double[] x = population.sample(sizes.first(), random);
        return new Pair(x, population.sample(sizes.second(), random));
    }

    static Pair of(double[] x, double[] y) {
        return new Pair(x, y);
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** The same values, the first group higher by a shift. */
    Pair shifted(double by) {
        return new Pair(shifted(x, by), y);
    }

    static double[] shifted(double[] values, double by) {
        return Arrays.stream(values).map(value -> value + by).toArray();
    }
}
