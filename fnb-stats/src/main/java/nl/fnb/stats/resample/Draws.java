package nl.fnb.stats.resample;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A stream of whole numbers for one block of replicates; two numbers from each draw, without bias. */
final class Draws {

    private static final long HALF = 0xFFFF_FFFFL;
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;
    private long rest;
    private boolean hasRest;

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    /** The stream of a block, whatever other blocks draw. */
    static Draws of(long seed, long block) {
        return new Draws(new SplittableRandom(mixed(mixed(seed) + (block + 1) * STEP)));
    }

    /** The generator behind the stream, for draws of another kind. */
    RandomGenerator generator() {
        return random;
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 up to, but not, the bound, each as probable: a product's upper half, rejected where uneven (Lemire 2019). */
    int below(int bound) {
        long product = bits() * bound;
        if ((product & HALF) < bound) {
            long threshold = (1L << 32) % bound;
            while ((product & HALF) < threshold) {
                product = bits() * bound;
            }
        }
        return (int) (product >>> 32);
    }

    private long bits() {
        if (hasRest) {
            hasRest = false;
            return rest;
        }
        long drawn = random.nextLong();
        rest = drawn & HALF;
        hasRest = true;
        return drawn >>> 32;
    }
}
