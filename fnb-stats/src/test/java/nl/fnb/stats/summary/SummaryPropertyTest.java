package nl.fnb.stats.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.CrossProducts;
import nl.fnb.stats.Descriptives;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Quantiles;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;

/** However values are split and ordered, summaries are equal; and their figures are those of the values. */
class SummaryPropertyTest {

    private static final double RELATIVE = 1e-12;
    /** Enough for every quotient that ends, so that a tie is seen as one. */
    private static final MathContext EXACT = new MathContext(500);

    @Property(tries = 1000)
    void moments_do_not_depend_on_split_and_order(@ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        MomentsSummary parts = Parts.shuffled(MomentsSummary.none(), values, random);

        assertThat(parts).isEqualTo(MomentsSummary.of(array(values)));
        assertThat(parts.result()).isEqualTo(MomentsSummary.of(array(values)).result());
    }

    @Property(tries = 1000)
    void moments_do_not_depend_on_split_and_order_whatever_the_doubles(
            @ForAll("wild") List<Double> values, @ForAll Random random) {
        MomentsSummary parts = Parts.shuffled(MomentsSummary.none(), values, random);

        assertThat(parts).isEqualTo(MomentsSummary.of(array(values)));
    }

    @Property(tries = 1000)
    void moments_are_those_of_the_values(@ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        Moments found = Parts.shuffled(MomentsSummary.none(), values, random).result();
        Moments array = Moments.of(array(values));

        assertThat(found.n()).isEqualTo(array.n());
        double largest = Math.max(Math.abs(array.min()), Math.abs(array.max()));
        assertThat(found.mean()).isCloseTo(array.mean(), within(RELATIVE * largest));
        close(found.squaredDeviations(), array.squaredDeviations());
        assertThat(found.min()).isEqualTo(array.min());
        assertThat(found.max()).isEqualTo(array.max());
    }

    @Property(tries = 1000)
    void mean_and_squared_deviations_are_the_doubles_nearest_to_the_truth(@ForAll("farFromZero") List<Double> values) {
        BigDecimal n = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares =
                values.stream().map(value -> new BigDecimal(value).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deviations = squares.multiply(n).subtract(sum.pow(2));

        Moments found = MomentsSummary.of(array(values)).result();

        assertThat(found.mean()).isEqualTo(sum.divide(n, EXACT).doubleValue());
        assertThat(found.squaredDeviations())
                .isEqualTo(deviations.divide(n, EXACT).doubleValue());
    }

    @Property(tries = 1000)
    void cross_products_do_not_depend_on_split_and_order(
            @ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        List<double[]> rows = rows(values, random);
        CrossProductsSummary none = CrossProductsSummary.of("x", "y");

        CrossProductsSummary parts = Parts.shuffled(none, rows, random);

        assertThat(parts).isEqualTo(none.addAll(rows));
    }

    @Property(tries = 1000)
    void cross_products_are_those_of_the_values(@ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        List<double[]> rows = rows(values, random);
        double[] y = rows.stream().mapToDouble(row -> row[1]).toArray();

        CrossProducts found = CrossProductsSummary.of("x", "y").addAll(rows).result();

        Moments x = Moments.of(array(values));
        close(found.centred("x", "x"), x.squaredDeviations());
        close(found.centred("y", "y"), Moments.of(y).squaredDeviations());
        assertThat(found.centred("x", "y")).isEqualTo(found.centred("y", "x"));
        assertThat(Math.abs(found.centred("x", "y")))
                .isLessThanOrEqualTo(Math.sqrt(found.centred("x", "x") * found.centred("y", "y")) * (1 + RELATIVE));
    }

    @Property(tries = 1000)
    void value_counts_do_not_depend_on_split_and_order(@ForAll("weeks") List<Double> weeks, @ForAll Random random) {
        ValueCounts parts = Parts.shuffled(ValueCounts.none(), weeks, random);

        assertThat(parts).isEqualTo(ValueCounts.of(array(weeks)));
        assertThat(parts.bins(2).stream().mapToLong(ValueCounts.Bin::count).sum())
                .isEqualTo(weeks.size());
    }

    @Property(tries = 1000)
    void quantiles_of_value_counts_are_those_of_the_values(
            @ForAll("weeks") List<Double> weeks, @ForAll("shares") double p, @ForAll Random random) {
        ValueCounts counts = Parts.shuffled(ValueCounts.none(), weeks, random);
        Descriptives found = counts.result();
        Descriptives array = Descriptives.of(array(weeks));

        assertThat(counts.quantile(p)).isEqualTo(Quantiles.type7(array(weeks), p));
        assertThat(found.median()).isEqualTo(array.median());
        assertThat(found.mean()).isCloseTo(array.mean(), within(25 * RELATIVE));
        close(found.sd().orElse(0), array.sd().orElse(0));
    }

    @Property(tries = 1000)
    void crosstabs_do_not_depend_on_split_and_order(
            @ForAll("cells") List<CrosstabSummary.Cell> cells, @ForAll Random random) {
        CrosstabSummary parts = Parts.shuffled(CrosstabSummary.none(), cells, random);

        assertThat(parts).isEqualTo(CrosstabSummary.none().addAll(cells));
        assertThat(parts.result().counts().total()).isEqualTo(cells.size());
        assertThat(parts.result().at("a", "x"))
                .isEqualTo(cells.stream()
                        .filter(new CrosstabSummary.Cell("a", "x")::equals)
                        .count());
    }

    @Property(tries = 1000)
    void groups_do_not_depend_on_split_and_order(@ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        List<GroupedSummary.Case<Double>> cases = values.stream()
                .map(value -> new GroupedSummary.Case<>(random.nextBoolean() ? "a" : "b", value))
                .toList();
        GroupedSummary<MomentsSummary, Double, Moments> none = GroupedSummary.of(MomentsSummary.none());

        GroupedSummary<MomentsSummary, Double, Moments> parts = Parts.shuffled(none, cases, random);

        assertThat(parts).isEqualTo(none.addAll(cases));
        assertThat(parts.result().values().stream().mapToLong(Moments::n).sum()).isEqualTo(values.size());
    }

    @Property(tries = 1000)
    void tests_of_summaries_are_those_of_the_values(@ForAll("farFromZero") List<Double> values, @ForAll Random random) {
        double[] x = array(values);
        double[] y = array(rows(values, random).stream().map(row -> row[1]).toList());
        MomentsSummary sx = Parts.shuffled(MomentsSummary.none(), values, random);
        MomentsSummary sy = MomentsSummary.of(y);
        if (sx.result().squaredDeviations() == 0 || sy.result().squaredDeviations() == 0) {
            return;
        }

        MeanDifference.Result difference = MeanDifference.withDefaults().estimate(sx.result(), sy.result());
        double g = StandardisedMeanDifference.withDefaults()
                .estimate(sx.result(), sy.result())
                .estimate();

        close(
                difference.standardError(),
                MeanDifference.withDefaults().estimate(x, y).standardError());
        close(difference.df(), MeanDifference.withDefaults().estimate(x, y).df());
        assertThat(g * difference.estimate()).isGreaterThanOrEqualTo(0);
        assertThat(OneWayAnova.withDefaults().testSummaries(List.of(sx, sy)))
                .isEqualTo(OneWayAnova.withDefaults().test(List.of(x, y)));
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, withinPercentage(100 * RELATIVE));
    }

    /** Each value with a companion of the same size. */
    private static List<double[]> rows(List<Double> values, Random random) {
        List<double[]> rows = new ArrayList<>();
        for (double value : values) {
            rows.add(new double[] {value, value * (1 + 1e-6 * random.nextInt(-4, 5))});
        }
        return rows;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Provide
    Arbitrary<List<Double>> farFromZero() {
        return Parts.farFromZero();
    }

    @Provide
    Arbitrary<List<Double>> wild() {
        return Parts.wild();
    }

    @Provide
    Arbitrary<List<Double>> weeks() {
        return Arbitraries.integers()
                .between(-8, 200)
                .map(eighths -> eighths / 8.0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<List<CrosstabSummary.Cell>> cells() {
        Arbitrary<String> rows = Arbitraries.of("a", "b", "c");
        Arbitrary<String> columns = Arbitraries.of("x", "y");
        return rows.flatMap(row -> columns.map(column -> new CrosstabSummary.Cell(row, column)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
