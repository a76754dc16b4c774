package nl.fnb.examples.data;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws that give the same values on every machine: only whole random bits, {@link StrictMath} and plain arithmetic.
 */
final class Draws {

    private static final String ALGORITHM = "L64X128MixRandom";
    private static final int BITS_OF_A_DOUBLE = 53;

    /** The sum of twelve uniform draws has variance 1, mean 6 and nearly the shape of a normal distribution. */
    private static final int UNIFORMS_IN_A_BELL = 12;

    private final SplittableGenerator random;

    private Draws(SplittableGenerator random) {
        this.random = random;
    }

    static Draws of(long seed) {
        return new Draws(
                RandomGeneratorFactory.<SplittableGenerator>of(ALGORITHM).create(seed));
    }

    /** Draws of their own, so that one part of a study can change without moving the others. */
    Draws split() {
        return new Draws(random.split());
    }

    /** A number from 0 up to 1. */
    double uniform() {
        return (random.nextLong() >>> (Long.SIZE - BITS_OF_A_DOUBLE)) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + (int) (uniform() * (high - low + 1));
    }

    /** A number with mean 0 and standard deviation 1. */
    double bell() {
        double sum = 0;
        for (int i = 0; i < UNIFORMS_IN_A_BELL; i++) {
            sum += uniform();
        }
        return sum - UNIFORMS_IN_A_BELL / 2.0;
    }

    /** A waiting time with the given mean. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }

    /** One of the entries, each as likely as its weight says. */
    <T> T pick(List<Weighted<T>> entries) {
        double left = uniform() * entries.stream().mapToDouble(Weighted::weight).sum();
        for (Weighted<T> entry : entries) {
            left -= entry.weight();
            if (left < 0) {
                return entry.value();
            }
        }
        return entries.get(entries.size() - 1).value();
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = between(0, i);
            T moved = list.get(i);
            list.set(i, list.get(j));
            list.set(j, moved);
        }
    }

    /** Draws again until the draw fits. */
    static <T> T until(Predicate<T> fits, Supplier<T> draw) {
        T drawn = draw.get();
        while (!fits.test(drawn)) {
            drawn = draw.get();
        }
        return drawn;
    }
}
