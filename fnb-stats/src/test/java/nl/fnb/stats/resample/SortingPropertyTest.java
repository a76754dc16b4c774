package nl.fnb.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortingPropertyTest {

    /** Zeros of both signs and numbers that are none keep their places too: bits, not values, are compared. */
    @Property(tries = 60)
    void threads_change_no_bit(
            @ForAll @IntRange(min = 1, max = 7) int threads,
            @ForAll @IntRange(min = 0, max = 90_000) int size,
            @ForAll @IntRange(min = 1, max = 1000) int kinds,
            @ForAll long seed) {
        double[] values = values(size, kinds, new SplittableRandom(seed));
        double[] expected = values.clone();
        Arrays.sort(expected);

        Sorting.sort(values, threads);

        assertThat(bits(values)).isEqualTo(bits(expected));
    }

    private static double[] values(int size, int kinds, SplittableRandom random) {
        double[] few = {-0.0, 0.0, Double.NaN, Double.NEGATIVE_INFINITY};
        return random.ints(size, -kinds, few.length)
                .mapToDouble(i -> i < 0 ? random.nextInt(kinds) - kinds / 2.0 : few[i])
                .toArray();
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
