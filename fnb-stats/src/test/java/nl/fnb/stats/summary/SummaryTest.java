package nl.fnb.stats.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.fnb.stats.Counts;
import nl.fnb.stats.CrossProducts;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Tally;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.table.PearsonChiSquare;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SummaryTest {

    private static final double[] X = {1, 2, 3, 4, 6};
    private static final double[] Y = {2, 4, 5, 4, 5};
    private static final CrosstabSummary TABLE = CrosstabSummary.none()
            .add("regular", "no")
            .add("fnb", "yes")
            .add("fnb", "no")
            .add("fnb", "yes");

    @Test
    void no_values_have_the_moments_of_none() {
        assertThat(MomentsSummary.none().result()).isEqualTo(Moments.none());
        assertThat(MomentsSummary.of(7).result()).isEqualTo(Moments.of(7));
        assertThat(MomentsSummary.of(3, 3, 3).result()).isEqualTo(Moments.of(3, 3, 3));
    }

    @Test
    void keeps_digits_that_doubles_would_lose() {
        MomentsSummary summary = MomentsSummary.of(1e16, 1, 1, -1e16);

        assertThat(summary.result().mean()).isEqualTo(0.5);
        assertThat(MomentsSummary.of(1e16 + 2, 1e16).around(1e16)).isEqualTo(new Moments(2, 1, 2, 0, 2));
    }

    @Test
    void takes_the_largest_and_smallest_of_doubles() {
        assertThat(ExactSum.of(Double.MIN_VALUE).toDouble()).isEqualTo(Double.MIN_VALUE);
        assertThat(ExactSum.of(-Double.MAX_VALUE).toDouble()).isEqualTo(-Double.MAX_VALUE);
        assertThat(MomentsSummary.of(Double.MAX_VALUE, Double.MAX_VALUE).result())
                .isEqualTo(new Moments(2, Double.MAX_VALUE, 0, Double.MAX_VALUE, Double.MAX_VALUE));
        assertThat(MomentsSummary.of(Double.MAX_VALUE, -Double.MAX_VALUE)
                        .result()
                        .squaredDeviations())
                .isInfinite();
        assertThat(MomentsSummary.of(Double.MIN_VALUE, 0).sum().toDouble()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void a_sum_has_one_form_only() {
        assertThat(new ExactSum(BigInteger.valueOf(12), -2)).isEqualTo(ExactSum.of(3));
        assertThat(ExactSum.of(0.1).minus(ExactSum.of(0.1))).isEqualTo(ExactSum.ZERO);
        assertThat(new ExactSum(BigInteger.ZERO, 9)).isEqualTo(ExactSum.ZERO);
        assertThat(ExactSum.of(-0.0)).isEqualTo(ExactSum.ZERO);
        assertThat(ExactSum.of(1.0).dividedBy(3)).isEqualTo(1.0 / 3);
    }

    @Test
    void threads_give_the_same_bits_as_one() {
        List<Double> values =
                IntStream.range(0, 20_000).mapToObj(i -> 1e6 + 0.1 * i % 7).toList();

        MomentsSummary parallel =
                values.parallelStream().collect(MomentsSummary.none().collector());

        assertThat(parallel)
                .isEqualTo(values.stream().collect(MomentsSummary.none().collector()));
        assertThat(parallel.n()).isEqualTo(20_000);
    }

    @TestFactory
    Stream<DynamicTest> comes_through_serialisation_as_it_was() {
        CrossProductsSummary cross = CrossProductsSummary.of("x", "y").add(1, 2).add(3, 5);
        return Stream.of(
                        MomentsSummary.of(X),
                        ValueCounts.of(Y),
                        TABLE,
                        cross,
                        GroupedSummary.of(MomentsSummary.none()).add("fnb", 3.5))
                .map(summary -> DynamicTest.dynamicTest(
                        summary.getClass().getSimpleName(),
                        () -> assertThat(copied(summary)).isEqualTo(summary)));
    }

    private static Object copied(Object summary) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(summary);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void a_crosstab_grows_with_its_labels() {
        Crosstab table = TABLE.result();

        assertThat(table).hasToString("fnb: no 1, yes 2\nregular: no 1, yes 0");
        assertThat(table.at("fnb", "yes")).isEqualTo(2);
        assertThat(table.at("fnb", "maybe")).isZero();
        assertThat(table.tally("fnb", "yes")).isEqualTo(new Tally(2, 3));
        assertThat(table.tally("nowhere", "yes")).isEqualTo(new Tally(0, 0));
        assertThat(table.ordered(List.of("regular", "fnb"), List.of("yes", "no", "unknown"))
                        .counts())
                .isEqualTo(Counts.of(new long[][] {{0, 1, 0}, {2, 1, 0}}));
        assertThat(PearsonChiSquare.withDefaults().test(table.counts()).n()).isEqualTo(4);
    }

    @Test
    void value_counts_give_a_histogram_of_decimal_bins() {
        ValueCounts counts = ValueCounts.of(0.3, 0.35, 0.1, 0.6, -0.0, 0.0);

        assertThat(counts.bins(0.1))
                .containsExactly(
                        new ValueCounts.Bin(0, 0.1, 2),
                        new ValueCounts.Bin(0.1, 0.2, 1),
                        new ValueCounts.Bin(0.2, 0.3, 0),
                        new ValueCounts.Bin(0.3, 0.4, 2),
                        new ValueCounts.Bin(0.4, 0.5, 0),
                        new ValueCounts.Bin(0.5, 0.6, 0),
                        new ValueCounts.Bin(0.6, 0.7, 1));
        assertThat(counts.values().of(0.0)).isEqualTo(2);
        assertThat(counts.values().of(9.0)).isZero();
        assertThat(ValueCounts.none().bins(1)).isEmpty();
        assertThat(counts.result())
                .hasToString("n = 6, M = 0.22, SD = 0.24, median 0.20 [0.03, 0.34], range 0.00 to 0.60");
        assertThat(ValueCounts.of(7).result().sd()).isEmpty();
    }

    @Test
    void a_linear_model_of_cross_products_is_that_of_the_cases() {
        double[] z = {0.5, -1, 2, 8, 3};
        CrossProducts cases = CrossProductsSummary.of("y", "x", "z")
                .addAll(IntStream.range(0, 5)
                        .mapToObj(i -> new double[] {Y[i], X[i], z[i]})
                        .toList())
                .result();

        LinearFit found = LinearModel.withDefaults().fit(cases, "y", "x", "z");

        LinearFit expected = LinearModel.withDefaults()
                .fit(Y, Design.withIntercept(5).and("x", X).and("z", z));
        for (int j = 0; j < 3; j++) {
            Coefficient ours = found.coefficients().get(j);
            Coefficient theirs = expected.coefficients().get(j);
            assertThat(ours.name()).isEqualTo(theirs.name());
            assertThat(ours.estimate()).isCloseTo(theirs.estimate(), within(1e-12));
            assertThat(ours.standardError()).isCloseTo(theirs.standardError(), within(1e-12));
        }
        assertThat(found.rSquared()).isCloseTo(expected.rSquared(), within(1e-12));
        assertThat(found.overall().pValue()).isCloseTo(expected.overall().pValue(), within(1e-12));
        assertThat(found.n()).isEqualTo(5);
        assertThat(cases.correlation("x", "y")).isCloseTo(0.7428, within(1e-4));
        assertThat(cases.covariance("x", "x")).isCloseTo(Moments.of(X).variance(), within(1e-15));
        assertThat(cases).hasToString("n = 5, columns y, x, z");
    }

    @TestFactory
    Stream<DynamicTest> says_why_data_cannot_answer() {
        CrossProductsSummary none = CrossProductsSummary.of("x", "y");
        CrossProducts flat = none.add(1, 2).add(1, 3).add(1, 5).add(1, 9).result();
        CrossProducts line = none.add(1, 2).add(2, 4).add(3, 6).add(4, 8).result();
        CrossProducts twins = CrossProductsSummary.of("y", "a", "b")
                .add(1, 2, 4.2)
                .add(2, 3, 6.2)
                .add(5, 4, 8.2)
                .add(3, 7, 14.2)
                .add(4, 1, 2.2)
                .result();
        return Stream.of(
                cannot(
                        () -> CrosstabSummary.none().result(),
                        Reason.TOO_FEW_VALUES,
                        "a table needs at least 1 count, got 0"),
                cannot(
                        () -> ValueCounts.none().result(),
                        Reason.TOO_FEW_VALUES,
                        "a description needs at least 1 value, got 0"),
                cannot(
                        () -> ValueCounts.none().quantile(0.5),
                        Reason.TOO_FEW_VALUES,
                        "a quantile needs at least 1 value, got 0"),
                cannot(
                        () -> none.add(1, 2).result().covariance("x", "y"),
                        Reason.TOO_FEW_VALUES,
                        "a covariance needs at least 2 cases, got 1"),
                cannot(
                        () -> none.result().correlation("x", "y"),
                        Reason.TOO_FEW_VALUES,
                        "a correlation needs at least 2 cases, got 0"),
                cannot(
                        () -> flat.correlation("x", "y"),
                        Reason.NO_VARIANCE,
                        "each column must vary; variance of x, got 0"),
                cannot(
                        () -> LinearModel.withDefaults().fit(flat, "y", "x"),
                        Reason.SINGULAR_MODEL,
                        "a column must not be a combination of the earlier ones, got x"),
                cannot(
                        () -> LinearModel.withDefaults().fit(twins, "y", "a", "b"),
                        Reason.SINGULAR_MODEL,
                        "a column must not be a combination of the earlier ones, got b"),
                cannot(
                        () -> LinearModel.withDefaults().fit(line, "y", "x"),
                        Reason.PERFECT_FIT,
                        "a model must leave residuals; sum of squares, got 0.0"),
                cannot(
                        () -> LinearModel.withDefaults().fit(none.add(1, 2).result(), "y", "x"),
                        Reason.TOO_FEW_DEGREES_OF_FREEDOM,
                        "a model needs more cases than its columns; cases over, got -1"));
    }

    private static DynamicTest cannot(Supplier<Object> question, Reason reason, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatExceptionOfType(NotEstimableException.class)
                        .isThrownBy(question::get)
                        .withMessage(message)
                        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason)));
    }

    @TestFactory
    Stream<DynamicTest> refuses_what_cannot_be_summarised() {
        CrossProductsSummary cross = CrossProductsSummary.of("x", "y");
        Crosstab table = TABLE.result();
        List<String> fnb = List.of("fnb");
        return Stream.of(
                refused(() -> MomentsSummary.of(1, Double.NaN), "value must be finite, got NaN"),
                refused(
                        () -> MomentsSummary.none().add(Double.POSITIVE_INFINITY),
                        "value must be finite, got Infinity"),
                refused(() -> MomentsSummary.of(1).around(Double.NaN), "value must be finite, got NaN"),
                refused(
                        () -> new MomentsSummary(-1, ExactSum.ZERO, ExactSum.ZERO, 0, 0),
                        "n must be at least 0, got -1"),
                refused(() -> ExactSum.of(1.0).dividedBy(0), "count must be above 0, got 0"),
                refused(() -> ValueCounts.of(Double.NaN), "value must be finite, got NaN"),
                refused(() -> ValueCounts.none().add(Double.NEGATIVE_INFINITY), "value must be finite, got -Infinity"),
                refused(() -> ValueCounts.of(1).bins(0), "width must be above 0, got 0.0"),
                refused(() -> ValueCounts.of(0, 1).bins(1e-5), "bins must be at most 10000, got 100001"),
                refused(() -> ValueCounts.of(1).quantile(2), "p must lie from 0 to 1, got 2.0"),
                refused(() -> cross.add(1), "a case needs 2 values, got 1"),
                refused(() -> cross.add(1, Double.NaN), "value must be finite, got NaN"),
                refused(() -> cross.merge(CrossProductsSummary.of("x")), "columns must be [x, y], got [x]"),
                refused(() -> CrossProductsSummary.of("x", "x"), "a column needs a name of its own, got [x, x]"),
                refused(CrossProductsSummary::of, "cross-products need at least 1 column, got 0"),
                refused(() -> cross.result().mean("z"), "column must be one of [x, y], got z"),
                refused(
                        () -> CrossProducts.of(2, List.of("x"), new double[] {0}, new double[][] {{-1}}),
                        "squared deviations must be at least 0, got -1.0"),
                refused(
                        () -> CrossProducts.of(2, List.of("x", "y"), new double[2], new double[][] {{1, 2}, {3, 1}}),
                        "cross-products must be symmetric, 3.0, got 2.0"),
                refused(() -> new Frequencies<>(List.of(2.0, 1.0), List.of(1L, 1L)), "keys must ascend; key, got 1.0"),
                refused(() -> new Frequencies<>(List.of(2.0), List.of(0L)), "a count must be above 0, got 0"),
                refused(() -> new Frequencies<>(List.of(2.0), List.of()), "counts must be as many as keys 1, got 0"),
                refused(
                        () -> table.ordered(fnb, List.of("no", "yes")),
                        "the order of rows must hold all of [fnb, regular], got [fnb]"),
                refused(
                        () -> new Crosstab(fnb, List.of("yes", "yes"), Counts.of(new long[][] {{1, 2}})),
                        "labels must differ, got [yes, yes]"),
                refused(() -> new Crosstab(fnb, fnb, Counts.of2x2(1, 2, 3, 4)), "labels must be 2, got 1"));
    }

    private static DynamicTest refused(Supplier<Object> mistake, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(mistake::get)
                        .withMessage(message));
    }

    @Test
    void prints_what_it_knows_in_a_line() {
        assertThat(ExactSum.of(0.1).plus(ExactSum.of(0.2))).hasToString("0.30000000000000004");
        assertThat(MomentsSummary.of(1, 2, 3)).hasToString("n = 3, M = 2.00, SD = 1.00");
        assertThat(CrossProductsSummary.of("pre", "post").add(1, 2)).hasToString("n = 1, columns pre, post");
        assertThat(ValueCounts.of(3.5, 1, 1)).hasToString("1.0: 2, 3.5: 1");
        assertThat(TABLE).hasToString("fnb/no: 1, fnb/yes: 2, regular/no: 1");
        assertThat(GroupedSummary.of(MomentsSummary.none()).add("fnb", 2.0)).hasToString("{fnb=n = 1, M = 2.00}");
    }

    @Test
    void a_summary_is_left_as_it_is_by_adding() {
        MomentsSummary before = MomentsSummary.of(1, 2);
        List<Double> packed = Arrays.asList(3.0, 4.0);

        MomentsSummary after = before.addAll(packed);

        assertThat(before).isEqualTo(MomentsSummary.of(1, 2));
        assertThat(after).isEqualTo(MomentsSummary.of(1, 2, 3, 4));
        assertThat(after.merge(after.empty())).isEqualTo(after);
        assertThat(before.addAll(Collections.emptyList())).isEqualTo(before);
    }
}
