package nl.fnb.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Samples;
import nl.fnb.stats.Tally;
import org.assertj.core.data.Percentage;

class TablePropertyTest {

    private static final Percentage TIGHT = Percentage.withPercentage(1e-8);

    @Property
    void Fisher_is_what_counting_all_tables_gives(@ForAll("smallTables") Counts table) {
        double p = FisherExact.withDefaults().test(table).pValue();

        assertThat(p).isCloseTo(AllTables.rareShare(table), TIGHT);
    }

    @Property
    void Fisher_does_not_mind_order_or_side(@ForAll("tables2x2") Counts table) {
        double p = FisherExact.withDefaults().test(table).pValue();
        Counts swapped = Counts.of2x2(table.at(1, 0), table.at(1, 1), table.at(0, 0), table.at(0, 1));

        assertThat(FisherExact.withDefaults().test(swapped).pValue()).isCloseTo(p, TIGHT);
        assertThat(FisherExact.withDefaults().test(table.transposed()).pValue()).isCloseTo(p, TIGHT);
    }

    @Property
    void swapping_rows_inverts_the_odds_ratio(@ForAll("tables2x2") Counts table) {
        FisherExact.Result there = FisherExact.withDefaults().test(table);
        Counts swapped = Counts.of2x2(table.at(1, 0), table.at(1, 1), table.at(0, 0), table.at(0, 1));
        FisherExact.Result back = FisherExact.withDefaults().test(swapped);
        Assume.that(there.oddsRatio().isPresent() && there.oddsRatio().getAsDouble() > 0);

        assertThat(back.oddsRatio().orElseThrow())
                .isCloseTo(
                        1 / there.oddsRatio().getAsDouble(),
                        within(1e-8 * back.oddsRatio().orElseThrow() + 1e-300));
        assertThat(there.interval().orElseThrow().contains(there.oddsRatio().getAsDouble()))
                .isTrue();
    }

    @Property
    void the_one_sided_interval_agrees_with_the_one_sided_test(@ForAll("tables2x2") Counts table) {
        FisherExact.Result result =
                FisherExact.withDefaults().with(Alternative.GREATER).test(table);
        Assume.that(Math.abs(result.pValue() - 0.05) > 1e-9);

        assertThat(result.interval().orElseThrow().low() > 1).isEqualTo(result.pValue() < 0.05);
    }

    @Property
    void an_added_row_or_column_of_zeros_changes_nothing(@ForAll("tables2x2") Counts table) {
        Counts padded = Counts.of(new long[][] {
            {table.at(0, 0), 0, table.at(0, 1)}, {0, 0, 0}, {table.at(1, 0), 0, table.at(1, 1)}
        });

        assertThat(FisherExact.withDefaults().test(padded).pValue())
                .isCloseTo(FisherExact.withDefaults().test(table).pValue(), TIGHT);
        assertThat(Attempt.of(() -> PearsonChiSquare.withDefaults().test(padded)))
                .isEqualTo(Attempt.of(() -> PearsonChiSquare.withDefaults().test(table)));
    }

    @Property
    void chi_square_is_a_probability_and_Yates_never_lowers_it(@ForAll("tables2x2") Counts table) {
        Attempt.of(() -> PearsonChiSquare.withDefaults().test(table)).value().ifPresent(plain -> {
            double corrected =
                    PearsonChiSquare.withDefaults().withYates(true).test(table).pValue();

            assertThat(plain.pValue()).isBetween(0.0, 1.0);
            assertThat(plain.cramersV()).isBetween(0.0, 1.0);
            assertThat(corrected).isGreaterThanOrEqualTo(plain.pValue());
        });
    }

    @Property
    void the_interval_of_V_holds_it_or_starts_at_the_border(@ForAll("tables3x3") Counts table) {
        Attempt.of(() -> CramersV.withDefaults().estimate(table)).value().ifPresent(result -> {
            Interval interval = result.interval();

            assertThat(interval.low()).isBetween(0.0, result.estimate());
            assertThat(interval.high()).isBetween(0.0, 1.0);
        });
    }

    @Property
    void every_interval_of_a_proportion_turns_with_success_and_failure(
            @ForAll("tallies") Tally tally, @ForAll ProportionInterval.Method method) {
        ProportionInterval procedure = ProportionInterval.withDefaults().with(method);

        Interval there = procedure.estimate(tally).interval();
        Interval back =
                procedure.estimate(new Tally(tally.failures(), tally.trials())).interval();

        assertThat(back.low()).isCloseTo(1 - there.high(), within(1e-12));
        assertThat(there.contains(tally.proportion())).isTrue();
    }

    @Property
    void Wilson_and_Clopper_Pearson_stay_within_0_and_1(@ForAll("tallies") Tally tally) {
        for (ProportionInterval.Method method :
                List.of(ProportionInterval.Method.WILSON, ProportionInterval.Method.CLOPPER_PEARSON)) {
            Interval interval = ProportionInterval.withDefaults()
                    .with(method)
                    .estimate(tally)
                    .interval();

            assertThat(interval.low()).isBetween(0.0, 1.0).matches(low -> tally.successes() > 0 || low == 0);
            assertThat(interval.high()).isBetween(0.0, 1.0).matches(high -> tally.failures() > 0 || high == 1);
        }
    }

    @Property
    void a_difference_of_proportions_turns_with_its_groups(
            @ForAll("tallies") Tally first,
            @ForAll("tallies") Tally second,
            @ForAll ProportionDifference.Method method) {
        ProportionDifference procedure = ProportionDifference.withDefaults().with(method);

        ProportionDifference.Result there = procedure.estimate(first, second);
        ProportionDifference.Result back = procedure.estimate(second, first);

        assertThat(back.estimate()).isEqualTo(-there.estimate());
        assertThat(back.interval().low()).isCloseTo(-there.interval().high(), within(1e-9));
        assertThat(there.interval().low()).isLessThanOrEqualTo(there.interval().high());
    }

    @Property
    void the_binomial_test_sums_the_counts_that_are_as_rare(@ForAll("shortTallies") Tally tally) {
        double p = BinomialTest.withDefaults().test(tally).pValue();

        assertThat(p).isCloseTo(asRareUnderOneHalf(tally), TIGHT);
    }

    private static double asRareUnderOneHalf(Tally tally) {
        int n = (int) tally.trials();
        BigInteger observed = choose(n, (int) tally.successes());
        BigInteger rare = BigInteger.ZERO;
        for (int x = 0; x <= n; x++) {
            BigInteger ways = choose(n, x);
            rare = ways.compareTo(observed) <= 0 ? rare.add(ways) : rare;
        }
        return rare.doubleValue() / Math.pow(2, n);
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    @Property
    void tallies_and_tables_merge_cell_by_cell(@ForAll("tallies") Tally first, @ForAll("tallies") Tally second) {
        Counts merged = Counts.fromTallies(List.of(first)).merge(Counts.fromTallies(List.of(second)));

        assertThat(merged).isEqualTo(Counts.fromTallies(List.of(first.merge(second))));
        assertThat(merged.total()).isEqualTo(first.trials() + second.trials());
    }

    @Provide
    Arbitrary<Counts> smallTables() {
        return Arbitraries.of(
                        List.of(2, 2),
                        List.of(2, 3),
                        List.of(3, 2),
                        List.of(4, 2),
                        List.of(3, 3),
                        List.of(2, 4),
                        List.of(3, 4))
                .flatMap(size -> Samples.tables(size.get(0), size.get(1), size.get(0) * size.get(1) > 8 ? 2 : 5));
    }

    @Provide
    Arbitrary<Counts> tables2x2() {
        return Samples.tables(2, 2, 60);
    }

    @Provide
    Arbitrary<Counts> tables3x3() {
        return Samples.tables(3, 3, 30);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Samples.tallies();
    }

    @Provide
    Arbitrary<Tally> shortTallies() {
        return Samples.tallies().filter(tally -> tally.trials() <= 100);
    }
}
