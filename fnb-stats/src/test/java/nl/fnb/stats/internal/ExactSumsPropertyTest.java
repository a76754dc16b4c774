package nl.fnb.stats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Counting by shifts and one by one, and finding by place and in a list, are the same. */
class ExactSumsPropertyTest {

    @Provide
    Arbitrary<long[]> scores() {
        return Arbitraries.longs()
                .between(-6, 40)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(11);
    }

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(-40, 40)
                .map(i -> i / 8.0)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    @Property(tries = 1000)
    void shifts_count_the_subsets_that_are_there(
            @ForAll("scores") long[] scores, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        int size = (int) Math.round(share * scores.length);
        ScoreSet set = ScoreSet.of(scores);

        SumCounts shifted = ShiftTable.ofSubset(set, size);
        SumCounts listed = Splits.ofSubset(set, size);

        assertThat(shifted.sums()).isEqualTo(listed.sums());
        assertThat(shifted.counts()).isEqualTo(listed.counts());
        assertThat(Arrays.stream(listed.counts()).sum()).isEqualTo(Splits.ways(scores.length, size));
    }

    @Property(tries = 1000)
    void shifts_count_the_coins_that_are_there(@ForAll("scores") long[] scores) {
        ScoreSet set = ScoreSet.ofSizes(LongStream.of(scores).map(Math::abs).toArray());

        SumCounts shifted = ShiftTable.ofCoins(set);
        SumCounts listed = Splits.ofCoins(set);

        assertThat(shifted.sums()).isEqualTo(listed.sums());
        assertThat(shifted.counts()).isEqualTo(listed.counts());
    }

    @Property(tries = 1000)
    void what_scores_share_does_not_change_a_tail(
            @ForAll("scores") long[] scores,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -100000, max = 100000) int shift) {
        int size = scores.length / 2;
        long[] moved = LongStream.of(scores).map(s -> s * factor + shift).toArray();
        long sum = Arrays.stream(scores, 0, size).sum();

        SubsetSums plain = SubsetSums.ofSubset(scores, size);
        SubsetSums other = SubsetSums.ofSubset(moved, size);

        assertThat(other.atMost(sum * factor + (long) size * shift)).isEqualTo(plain.atMost(sum));
        assertThat(other.atLeast(sum * factor + (long) size * shift)).isEqualTo(plain.atLeast(sum));
        assertThat(other.asFar(sum * factor + (long) size * shift, 0)).isEqualTo(plain.asFar(sum, 0));
    }

    @Property(tries = 1000)
    void a_difference_is_found_by_its_place(@ForAll("values") double[] x, @ForAll("values") double[] y) {
        double[] listed = Arrays.stream(x)
                .flatMap(a -> Arrays.stream(y).map(b -> a - b))
                .sorted()
                .toArray();

        PairSums sums = PairSums.differences(x, y);

        assertThat(sums.size()).isEqualTo(listed.length);
        assertThat(LongStream.rangeClosed(1, listed.length)
                        .mapToDouble(sums::atPlace)
                        .toArray())
                .usingElementComparator(Double::compare)
                .isEqualTo(DoubleStream.of(listed).map(d -> d + 0.0).toArray());
    }

    @Property(tries = 1000)
    void an_average_is_found_by_its_place(@ForAll("values") double[] values) {
        double[] listed = new double[values.length * (values.length + 1) / 2];
        int k = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j <= i; j++) {
                listed[k++] = (values[i] + values[j]) / 2;
            }
        }
        Arrays.sort(listed);

        PairSums sums = PairSums.averages(values);

        assertThat(LongStream.rangeClosed(1, listed.length)
                        .mapToDouble(sums::atPlace)
                        .toArray())
                .containsExactly(listed, within(0.0));
        assertThat(sums.median())
                .isEqualTo((listed[(listed.length - 1) / 2] + listed[listed.length / 2]) / 2, within(1e-15));
    }

    @Example
    void refuses_what_would_take_too_long_or_too_much_memory() {
        long[] far =
                LongStream.range(0, 40).map(i -> i * i * i * 1_000_003 + i % 7).toArray();

        assertThat(SubsetSums.canCount(LongStream.range(0, 2000).toArray(), 1000))
                .isFalse();
        assertThat(SubsetSums.canCount(far, 20)).isFalse();
        assertThat(SubsetSums.canCount(Arrays.copyOf(far, 20), 10)).isTrue();
        assertThat(SubsetSums.canCountCoins(LongStream.range(0, 1001).toArray()))
                .isFalse();
        assertThat(SubsetSums.canCount(new long[] {0, Long.MAX_VALUE / 2, 1}, 1))
                .isFalse();
    }
}
