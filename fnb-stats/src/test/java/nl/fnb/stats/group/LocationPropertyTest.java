package nl.fnb.stats.group;

import static nl.fnb.stats.Samples.reversed;
import static nl.fnb.stats.Samples.scaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Samples;
import nl.fnb.stats.effect.StandardisedMeanChange;
import nl.fnb.stats.multiple.PAdjustment;
import org.assertj.core.data.Offset;

/** What theory promises of shifts, signs, permutations and pairs, on values of a grid of eighths. */
class LocationPropertyTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double STEP = 1 / 16.0;

    @Provide
    Arbitrary<double[]> varying() {
        return Samples.varying().filter(values -> values.length <= 14);
    }

    /** Eighths of which no two are equal. */
    @Provide
    Arbitrary<double[]> distinct() {
        return Arbitraries.integers()
                .between(-200, 200)
                .set()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(values -> values.stream().mapToDouble(v -> v / 8.0).toArray());
    }

    /** Odd eighths, so that no difference from a whole number of quarters is 0. */
    @Provide
    Arbitrary<double[]> changes() {
        return distinct().map(values -> Arrays.stream(values).map(v -> 2 * v).toArray());
    }

    @Property(tries = 1000)
    void a_rank_sum_interval_holds_the_shifts_that_its_test_does_not_reject(
            @ForAll("distinct") double[] x,
            @ForAll("distinct") double[] y,
            @ForAll MannWhitney.Method method,
            @ForAll Alternative alternative,
            @ForAll @DoubleRange(min = 0.6, max = 0.99) double level) {
        MannWhitney test =
                MannWhitney.withDefaults().with(method).with(alternative).withLevel(level);

        Interval interval = test.test(x, y).interval();

        for (double end : new double[] {interval.low(), interval.high()}) {
            Assume.that(Double.isFinite(end));
            double inside = end == interval.low() ? STEP : -STEP;
            assertThat(test.test(scaled(x, 1, -end - inside), y).pValue()).isGreaterThanOrEqualTo(1 - level - 1e-12);
            assertThat(test.test(scaled(x, 1, -end + inside), y).pValue()).isLessThanOrEqualTo(1 - level + 1e-12);
        }
    }

    @Property(tries = 1000)
    void a_signed_rank_interval_holds_the_shifts_that_its_test_does_not_reject(
            @ForAll("changes") double[] changes, @ForAll @DoubleRange(min = 0.6, max = 0.99) double level) {
        WilcoxonSignedRank test = WilcoxonSignedRank.withDefaults().withLevel(level);
        double[] none = new double[changes.length];

        Interval interval = test.test(changes, none).interval();

        Assume.that(Double.isFinite(interval.low()));
        double[] rejected = scaled(changes, 1, -interval.low() + STEP);
        double[] kept = scaled(changes, 1, -interval.low() - STEP);
        Assume.that(untied(rejected) && untied(kept));
        assertThat(test.test(rejected, none).pValue()).isLessThanOrEqualTo(1 - level + 1e-12);
        assertThat(test.test(kept, none).pValue()).isGreaterThanOrEqualTo(1 - level - 1e-12);
    }

    private static boolean untied(double... differences) {
        return Arrays.stream(differences).map(Math::abs).distinct().count() == differences.length;
    }

    @Property(tries = 1000)
    void a_group_that_is_too_small_to_reject_anything_has_no_bounds(
            @ForAll MannWhitney.Method method, @ForAll @IntRange(min = 0, max = 10) int apart) {
        double[] x = {1, 2};
        double[] y = {1.5 + apart, 2.75 + apart};

        Interval interval = MannWhitney.withDefaults().with(method).test(x, y).interval();

        assertThat(interval.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(interval.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Property(tries = 1000)
    void a_shift_moves_and_stretches_with_the_values_and_does_not_see_their_order(
            @ForAll("varying") double[] x,
            @ForAll("varying") double[] y,
            @ForAll MannWhitney.Method method,
            @ForAll @IntRange(min = -20, max = 20) int shift) {
        MannWhitney test = MannWhitney.withDefaults().with(method).withLevel(0.8);

        MannWhitney.Result plain = test.test(x, y);
        MannWhitney.Result moved = test.test(scaled(x, 4, 4.0 * shift), scaled(y, 4, 0));

        assertThat(test.test(reversed(x), reversed(y))).isEqualTo(plain);
        assertThat(moved.estimate()).isEqualTo(4 * (plain.estimate() + shift), ROUNDING);
        assertThat(moved.interval().low()).isEqualTo(4 * (plain.interval().low() + shift));
        assertThat(moved.interval().high()).isEqualTo(4 * (plain.interval().high() + shift));
    }

    @Property(tries = 200)
    void exact_and_normal_rank_sum_tests_come_together(@ForAll @IntRange(min = 50, max = 70) int n, @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = random.ints(n, 0, 40).asDoubleStream().toArray();
        double[] y = random.ints(n, 0, 40).asDoubleStream().toArray();

        double exact = MannWhitney.withDefaults().test(x, y).pValue();
        double normal = MannWhitney.withDefaults()
                .with(MannWhitney.Method.CORRECTED)
                .test(x, y)
                .pValue();

        assertThat(exact).isEqualTo(normal, within(0.01));
    }

    @Property(tries = 200)
    void exact_and_normal_signed_rank_tests_come_together(
            @ForAll @IntRange(min = 50, max = 90) int n, @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = random.ints(n, 0, 20).asDoubleStream().toArray();
        double[] y = random.ints(n, 0, 20).asDoubleStream().toArray();

        double exact = WilcoxonSignedRank.withDefaults().test(x, y).pValue();
        double normal = WilcoxonSignedRank.withDefaults()
                .with(WilcoxonSignedRank.Method.CORRECTED)
                .test(x, y)
                .pValue();

        assertThat(exact).isEqualTo(normal, within(0.01));
    }

    @Property(tries = 1000)
    void differences_that_are_equal_on_paper_are_tied(@ForAll("distinct") double[] x, @ForAll("distinct") double[] y) {
        int n = Math.min(x.length, y.length);
        double[] first = tenths(x, n);
        double[] second = tenths(y, n);
        Assume.that(!Arrays.equals(first, second));

        WilcoxonSignedRank.Result tenths = WilcoxonSignedRank.withDefaults().test(first, second);
        WilcoxonSignedRank.Result whole = WilcoxonSignedRank.withDefaults()
                .test(scaled(Arrays.copyOf(x, n), 8, 0), scaled(Arrays.copyOf(y, n), 8, 0));

        assertThat(tenths.v()).isEqualTo(whole.v());
        assertThat(tenths.n()).isEqualTo(whole.n());
        assertThat(tenths.pValue()).isEqualTo(whole.pValue());
    }

    private static double[] tenths(double[] eighths, int n) {
        return Arrays.stream(eighths, 0, n).map(v -> Math.rint(v * 8) / 10).toArray();
    }

    @Property(tries = 1000)
    void a_permutation_test_moves_with_nothing_and_turns_with_the_groups(
            @ForAll("varying") double[] x,
            @ForAll("varying") double[] y,
            @ForAll @IntRange(min = -99, max = 99) int shift) {
        ExactPermutation test = ExactPermutation.withDefaults();

        double p = test.test(x, y).pValue();

        assertThat(p).isBetween(0.0, 1.0);
        assertThat(test.test(y, x).pValue()).isEqualTo(p, within(1e-12));
        assertThat(test.test(reversed(x), reversed(y)).pValue()).isEqualTo(p);
        assertThat(test.test(scaled(x, 0.1, shift), scaled(y, 0.1, shift)).pValue())
                .isEqualTo(p, within(1e-12));
        assertThat(test.with(Alternative.LESS).test(x, y).pValue())
                .isEqualTo(test.with(Alternative.GREATER).test(y, x).pValue(), within(1e-12));
    }

    @Property(tries = 1000)
    void a_sign_flip_test_is_what_going_through_all_signs_gives(@ForAll("varying") double[] changes) {
        Assume.that(changes.length <= 12);
        double observed = Math.abs(Arrays.stream(changes).sum());

        long asFar = IntStream.range(0, 1 << changes.length)
                .filter(signs -> Math.abs(flipped(changes, signs)) >= observed)
                .count();

        assertThat(ExactPermutation.withDefaults()
                        .testPairs(changes, new double[changes.length])
                        .pValue())
                .isEqualTo(asFar / (double) (1 << changes.length), within(1e-12));
    }

    private static double flipped(double[] changes, int signs) {
        return IntStream.range(0, changes.length)
                .mapToDouble(i -> (signs >> i & 1) == 1 ? changes[i] : -changes[i])
                .sum();
    }

    @Property(tries = 1000)
    void signs_turn_with_the_pairs_and_do_not_see_sizes(@ForAll("varying") double[] changes) {
        double[] none = new double[changes.length];

        SignTest.Result there = SignTest.withDefaults().withLevel(0.5).test(changes, none);
        SignTest.Result back = SignTest.withDefaults().withLevel(0.5).test(none, changes);
        double[] cubes = Arrays.stream(changes).map(d -> d * d * d).toArray();

        assertThat(there.pValue()).isBetween(0.0, 1.0).isEqualTo(back.pValue());
        assertThat(there.estimate()).isEqualTo(-back.estimate(), ROUNDING);
        assertThat(there.interval().low()).isEqualTo(-back.interval().high(), ROUNDING);
        assertThat(SignTest.withDefaults().test(cubes, none).pValue()).isEqualTo(there.pValue());
        assertThat(there.above() + there.below() + there.unchanged()).isEqualTo(there.n());
    }

    @Property(tries = 1000)
    void a_paired_interval_holds_0_exactly_when_its_test_does_not_reject(
            @ForAll("varying") double[] changes, @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        PairedMeanDifference.Result result =
                PairedMeanDifference.withDefaults().withLevel(level).estimate(changes, new double[changes.length]);

        Assume.that(Math.abs(result.pValue() - (1 - level)) > 1e-9);
        assertThat(result.interval().low() <= 0 && 0 <= result.interval().high())
                .isEqualTo(result.pValue() > 1 - level);
    }

    @Property(tries = 1000)
    void a_standardised_change_has_no_unit_and_turns_with_the_pairs(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y, @ForAll StandardisedMeanChange.Form form) {
        int n = Math.min(x.length, y.length);
        double[] first = Arrays.copyOf(x, n);
        double[] second = Arrays.copyOf(y, n);
        Assume.that(varies(first) && varies(second) && varies(difference(first, second)));
        Assume.that(n > 2 || form != StandardisedMeanChange.Form.G_Z);
        StandardisedMeanChange change = StandardisedMeanChange.withDefaults().with(form);

        StandardisedMeanChange.Result result = change.estimate(first, second);
        StandardisedMeanChange.Result other = change.estimate(scaled(second, 4, 8), scaled(first, 4, 8));

        assertThat(other.estimate()).isEqualTo(-result.estimate(), ROUNDING);
        assertThat(other.interval().low()).isEqualTo(-result.interval().high(), within(1e-6));
        assertThat(result.estimate())
                .isBetween(result.interval().low(), result.interval().high());
        assertThat(result.correlation()).isBetween(-1.0, 1.0);
    }

    private static boolean varies(double... values) {
        return Arrays.stream(values).distinct().count() > 1;
    }

    private static double[] difference(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] - y[i]).toArray();
    }

    @Property(tries = 1000)
    void brunner_and_munzel_turn_with_the_groups(@ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        double superiority = MannWhitney.withDefaults().test(x, y).superiority();
        Assume.that(superiority > 0 && superiority < 1);

        BrunnerMunzel.Result there = BrunnerMunzel.withDefaults().test(x, y);
        BrunnerMunzel.Result back = BrunnerMunzel.withDefaults().test(y, x);

        assertThat(there.estimate()).isEqualTo(1 - superiority, ROUNDING);
        assertThat(there.estimate() + back.estimate()).isEqualTo(1, ROUNDING);
        assertThat(there.t()).isEqualTo(-back.t(), ROUNDING);
        assertThat(there.pValue()).isBetween(0.0, 1.0).isEqualTo(back.pValue(), ROUNDING);
    }

    @Property(tries = 300)
    void an_adjusted_pair_is_never_surer_than_the_pair_alone(
            @ForAll("varying") double[] a,
            @ForAll("varying") double[] b,
            @ForAll("varying") double[] c,
            @ForAll PairwiseComparisons.Test test,
            @ForAll PAdjustment adjustment) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        groups.put("a", a);
        groups.put("b", b);
        groups.put("c", c);

        List<PairwiseComparisons.Pair> pairs =
                PairwiseComparisons.withDefaults().with(test).with(adjustment).test(groups);

        assertThat(pairs).hasSize(3).allSatisfy(pair -> {
            assertThat(pair.adjustedPValue()).isBetween(pair.pValue() - 1e-15, 1.0);
            assertThat(pair.estimate())
                    .isBetween(pair.interval().low(), pair.interval().high());
        });
    }
}
