package nl.fnb.stats.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Samples;

/** What Bayes factors must do, whatever the data. */
class BayesFactorPropertyTest {

    @Provide
    Arbitrary<double[]> samples() {
        return Samples.varying();
    }

    @Provide
    Arbitrary<Counts> tables() {
        return Samples.tables(3, 2, 60);
    }

    @Property
    void neither_order_nor_shift_nor_scale_counts(
            @ForAll("samples") double[] x,
            @ForAll("samples") double[] y,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        JzsBayesFactor factorOf = JzsBayesFactor.withDefaults();

        double log = factorOf.test(x, y).logBf10();

        assertThat(factorOf.test(y, x).logBf10()).isCloseTo(log, within(1e-9));
        assertThat(factorOf.test(Samples.reversed(x), y).logBf10()).isCloseTo(log, within(1e-9));
        assertThat(factorOf.test(Samples.scaled(x, factor, 4), Samples.scaled(y, factor, 4))
                        .logBf10())
                .isCloseTo(log, within(1e-8));
    }

    @Property
    void one_over_the_factor_is_that_against_the_effect(
            @ForAll @DoubleRange(min = -30, max = 30) double t, @ForAll @LongRange(min = 2, max = 100000) long n) {
        JzsBayesFactor.Result result = JzsBayesFactor.withDefaults().ofT(t, n);

        assertThat(result.bf10() * result.bf01()).isCloseTo(1, within(1e-12));
    }

    @Property
    void the_two_sides_share_the_factor_of_both(
            @ForAll @DoubleRange(min = -40, max = 40) double t,
            @ForAll @LongRange(min = 2, max = 10000) long n1,
            @ForAll @LongRange(min = 2, max = 10000) long n2) {
        JzsBayesFactor factor = JzsBayesFactor.withDefaults();

        double above = factor.with(Alternative.GREATER).ofT(t, n1, n2).logBf10();
        double below = factor.with(Alternative.LESS).ofT(t, n1, n2).logBf10();
        double both = factor.ofT(t, n1, n2).logBf10();

        double higher = Math.max(above, below);
        assertThat(higher + Math.log((1 + Math.exp(-Math.abs(above - below))) / 2))
                .isCloseTo(both, within(1e-10));
        assertThat(factor.with(Alternative.LESS).ofT(-t, n2, n1).logBf10()).isCloseTo(above, within(1e-12));
    }

    @Property
    void a_larger_t_speaks_more_for_an_effect(
            @ForAll @DoubleRange(min = 0, max = 1e6) double t, @ForAll @LongRange(min = 2, max = 1000000) long n) {
        JzsBayesFactor factor = JzsBayesFactor.withDefaults();

        double log = factor.ofT(t, n).logBf10();

        assertThat(log).isFinite();
        assertThat(factor.ofT(t * 1.1 + 0.01, n).logBf10()).isGreaterThanOrEqualTo(log);
    }

    @Property
    void a_table_weighs_as_much_when_rows_or_columns_change_places(@ForAll("tables") Counts table) {
        Counts turned = Counts.of(new long[][] {
            {table.at(2, 1), table.at(2, 0)}, {table.at(0, 1), table.at(0, 0)}, {table.at(1, 1), table.at(1, 0)}
        });
        Counts transposed = Counts.of(new long[][] {
            {table.at(0, 0), table.at(1, 0), table.at(2, 0)}, {table.at(0, 1), table.at(1, 1), table.at(2, 1)}
        });
        TableBayesFactor factor = TableBayesFactor.withDefaults();

        double log = factor.test(table).logBf10();

        assertThat(factor.test(turned).logBf10()).isCloseTo(log, within(1e-10));
        assertThat(factor.with(Sampling.COLUMNS_FIXED).test(transposed).logBf10())
                .isCloseTo(log, within(1e-10));
        assertThat(factor.test(table).bf10() * factor.test(table).bf01()).isCloseTo(1, within(1e-12));
    }
}
