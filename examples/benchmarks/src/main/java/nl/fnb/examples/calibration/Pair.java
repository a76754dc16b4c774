package nl.fnb.examples.calibration;

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

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** The same values, the first group higher by a shift. */
    Pair shifted(double by) {
        double[] moved = x.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return new Pair(moved, y);
    }
}
