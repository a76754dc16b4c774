package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.summary.MomentsSummary;

class MomentsPropertyTest {

    @Property
    void parts_merge_into_the_whole(@ForAll("values") double[] x, @ForAll("values") double[] y) {
        double[] all = new double[x.length + y.length];
        System.arraycopy(x, 0, all, 0, x.length);
        System.arraycopy(y, 0, all, x.length, y.length);

        Moments merged = Moments.of(x).merge(Moments.of(y));

        same(merged, Moments.of(all));
    }

    @Property
    void values_added_one_by_one_give_the_summary_of_all(@ForAll("values") double[] x) {
        MomentsSummary added = MomentsSummary.none();
        for (double value : x) {
            added = added.add(value);
        }

        same(added.result(), Moments.of(x));
    }

    @Property
    void the_mean_lies_between_the_extremes_and_a_shift_leaves_the_spread(@ForAll("values") double[] x) {
        Moments moments = Moments.of(x);
        Moments shifted = Moments.of(Samples.scaled(x, 1, 1024));

        assertThat(moments.mean()).isBetween(Math.min(moments.min(), 0), Math.max(moments.max(), 0));
        assertThat(shifted.squaredDeviations()).isCloseTo(moments.squaredDeviations(), within(1e-7));
    }

    private static void same(Moments found, Moments expected) {
        assertThat(found.n()).isEqualTo(expected.n());
        assertThat(found.mean()).isCloseTo(expected.mean(), within(1e-10));
        assertThat(found.squaredDeviations()).isCloseTo(expected.squaredDeviations(), within(1e-7));
        assertThat(found.min()).isEqualTo(expected.min());
        assertThat(found.max()).isEqualTo(expected.max());
    }

    @Provide
    Arbitrary<double[]> values() {
        return Samples.eighths(0, 30);
    }
}
