package nl.fnb.stats;

import static nl.fnb.stats.Reason.EMPTY_GROUP;
import static nl.fnb.stats.Reason.EMPTY_MARGIN;
import static nl.fnb.stats.Reason.NO_VARIANCE;
import static nl.fnb.stats.Reason.PERFECT_FIT;
import static nl.fnb.stats.Reason.SINGULAR_MODEL;
import static nl.fnb.stats.Reason.TOO_FEW_DEGREES_OF_FREEDOM;
import static nl.fnb.stats.Reason.TOO_FEW_VALUES;
import static nl.fnb.stats.Reason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.model.NestedComparison;
import nl.fnb.stats.multiple.PAdjustment;
import nl.fnb.stats.summary.MomentsSummary;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.CramersV;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data that cannot answer, mistakes of callers, and the least data that can answer. */
class EdgesTest {

    private static final double[] NONE = {};
    private static final double[] ONE = {1};
    private static final double[] PAIR = {1, 2};
    private static final double[] SAME = {3, 3, 3};
    private static final Tally NO_TRIALS = new Tally(0, 0);
    private static final Tally HALF = new Tally(1, 2);

    @TestFactory
    Stream<DynamicTest> says_why_data_cannot_answer() {
        return Stream.of(
                cannot(() -> Quantiles.type7(NONE, 0.5), TOO_FEW_VALUES, "a quantile needs at least 1 value, got 0"),
                cannot(() -> Descriptives.of(NONE), TOO_FEW_VALUES, "a description needs at least 1 value, got 0"),
                cannot(() -> Moments.of(1).sd(), TOO_FEW_VALUES, "variance needs at least 2 values, got 1"),
                cannot(NO_TRIALS::proportion, EMPTY_GROUP, "a proportion needs at least 1 trial, got 0"),
                cannot(() -> difference(ONE, PAIR), TOO_FEW_VALUES, "x needs at least 2 values, got 1"),
                cannot(() -> difference(PAIR, NONE), TOO_FEW_VALUES, "y needs at least 2 values, got 0"),
                cannot(() -> difference(SAME, SAME), NO_VARIANCE, "x or y must vary; variance of both, got 0"),
                cannot(
                        () -> StandardisedMeanDifference.withDefaults().estimate(SAME, SAME),
                        NO_VARIANCE,
                        "the divisor must be above 0; sd, got 0.0"),
                cannot(
                        () -> Equivalence.withMargin(1).test(ONE, PAIR),
                        TOO_FEW_VALUES,
                        "x needs at least 2 values, got 1"),
                cannot(() -> anova(PAIR, NONE), EMPTY_GROUP, "each group needs at least 1 value, got 0"),
                cannot(
                        () -> anova(ONE, ONE),
                        TOO_FEW_DEGREES_OF_FREEDOM,
                        "groups need more values than there are groups, got 2"),
                cannot(() -> anova(SAME, SAME), NO_VARIANCE, "values must vary within a group; variance, got 0.0"),
                cannot(() -> welch(PAIR, ONE), TOO_FEW_VALUES, "each group needs at least 2 values, got 1"),
                cannot(() -> welch(PAIR, SAME), NO_VARIANCE, "each group must vary; variance, got 0.0"),
                cannot(() -> kruskal(PAIR, NONE), EMPTY_GROUP, "each group needs at least 1 value, got 0"),
                cannot(() -> kruskal(SAME, SAME), NO_VARIANCE, "values must not all be equal, got 3.0"),
                cannot(
                        () -> PearsonChiSquare.withDefaults().test(Counts.of2x2(3, 0, 4, 0)),
                        EMPTY_MARGIN,
                        "a table needs at least 2 rows and 2 columns with counts, got 2 x 1"),
                cannot(
                        () -> CramersV.withDefaults().estimate(Counts.of2x2(0, 0, 4, 1)),
                        EMPTY_MARGIN,
                        "a table needs at least 2 rows and 2 columns with counts, got 1 x 2"),
                cannot(
                        () -> FisherExact.withDefaults().test(Counts.of2x2(0, 0, 0, 0)),
                        TOO_FEW_VALUES,
                        "a table needs at least 1 count, got 0"),
                cannot(
                        () -> FisherExact.withDefaults().test(manyRows()),
                        TOO_LARGE,
                        "an exact test allows fewer rows, got 12"),
                cannot(
                        () -> ProportionInterval.withDefaults().estimate(NO_TRIALS),
                        EMPTY_GROUP,
                        "a proportion needs at least 1 trial, got 0"),
                cannot(
                        () -> ProportionDifference.withDefaults().estimate(HALF, NO_TRIALS),
                        EMPTY_GROUP,
                        "each group needs at least 1 trial, got 0"),
                cannot(
                        () -> BinomialTest.withDefaults().test(NO_TRIALS),
                        EMPTY_GROUP,
                        "a proportion needs at least 1 trial, got 0"),
                cannot(
                        () -> LinearModel.withDefaults()
                                .fit(PAIR, Design.withIntercept(2).and("x", PAIR)),
                        TOO_FEW_DEGREES_OF_FREEDOM,
                        "a model needs more cases than its columns; cases over, got 0"),
                cannot(
                        () -> fit(new double[] {1, 2, 4, 3}, new double[] {5, 5, 5, 5}),
                        SINGULAR_MODEL,
                        "a column must not be a combination of the earlier ones, got x"),
                cannot(
                        () -> fit(new double[] {1, 2, 4, 3}, new double[] {0, 0, 0, 0}),
                        SINGULAR_MODEL,
                        "a column must not be a combination of the earlier ones, got x"),
                cannot(
                        () -> fit(new double[] {0, 0, 0, 0}, new double[] {1, 2, 4, 3}),
                        PERFECT_FIT,
                        "a model must leave residuals; sum of squares, got 0.0"));
    }

    private static Object difference(double[] x, double[] y) {
        return MeanDifference.withDefaults().estimate(x, y);
    }

    private static Object anova(double[] x, double[] y) {
        return OneWayAnova.withDefaults().test(List.of(x, y));
    }

    private static Object welch(double[] x, double[] y) {
        return OneWayAnova.withDefaults().with(Variances.UNEQUAL).test(List.of(x, y));
    }

    private static Object kruskal(double[] x, double[] y) {
        return KruskalWallis.withDefaults().test(List.of(x, y));
    }

    private static Object fit(double[] y, double[] x) {
        return LinearModel.withDefaults().fit(y, Design.withIntercept(y.length).and("x", x));
    }

    private static Counts manyRows() {
        long[][] cells = new long[12][12];
        for (long[] row : cells) {
            Arrays.fill(row, 9);
        }
        return Counts.of(cells);
    }

    private static DynamicTest cannot(Supplier<Object> procedure, Reason reason, String message) {
        return DynamicTest.dynamicTest(message, () -> {
            Attempt<Object> attempt = Attempt.of(procedure);

            assertThat(attempt).isInstanceOfSatisfying(NotEstimable.class, why -> {
                assertThat(why.reason()).isEqualTo(reason);
                assertThat(why.message()).isEqualTo(message);
                assertThat(why.arguments()).hasSize(1);
            });
            assertThat(attempt.value()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> refuses_the_mistakes_of_a_caller() {
        double[] hole = {1, Double.NaN};
        double[] endless = {1, Double.POSITIVE_INFINITY};
        return Stream.of(
                refused(() -> new Interval(2, 1, 0.95), "low must be at most high, got 2.0 and 1.0"),
                refused(() -> new Interval(Double.NaN, 1, 0.95), "low must be at most high, got NaN and 1.0"),
                refused(() -> new Interval(0, 1, 1), "level must lie between 0 and 1, got 1.0"),
                refused(() -> MeanDifference.withDefaults().withLevel(0), "level must lie between 0 and 1, got 0.0"),
                refused(() -> Moments.of(hole), "value must be finite, got NaN"),
                refused(
                        () -> MomentsSummary.none().add(Double.NEGATIVE_INFINITY),
                        "value must be finite, got -Infinity"),
                refused(() -> difference(endless, PAIR), "value must be finite, got Infinity"),
                refused(() -> anova(hole, PAIR), "value must be finite, got NaN"),
                refused(() -> kruskal(hole, PAIR), "value must be finite, got NaN"),
                refused(() -> Descriptives.of(hole), "value must be finite, got NaN"),
                refused(() -> Quantiles.type7(PAIR, 1.5), "p must lie from 0 to 1, got 1.5"),
                refused(
                        () -> OneWayAnova.withDefaults().test(List.of(PAIR)),
                        "an analysis of variance needs at least 2 groups, got 1"),
                refused(() -> new Tally(3, 2), "successes must be at most trials 2, got 3"),
                refused(() -> new Tally(-1, 2), "successes must be at least 0, got -1"),
                refused(() -> Counts.of2x2(1, 2, 3, -4), "a count must be at least 0, got -4"),
                refused(() -> Counts.of(new long[][] {{1, 2}, {3}}), "rows must all have 2 counts, got 1"),
                refused(() -> Counts.of(new long[0][]), "a table needs at least 1 row and 1 column, got 0"),
                refused(() -> Counts.fromTallies(List.of()), "a table needs at least 1 tally, got 0"),
                refused(
                        () -> Counts.of2x2(1, 2, 3, 4).merge(Counts.fromTallies(List.of(HALF))),
                        "tables must have one size, 2 x 2, got 1 x 2"),
                refused(
                        () -> FisherExact.withDefaults().with(Alternative.LESS).test(Counts.of(new long[][] {
                            {1, 2}, {3, 4}, {5, 6}
                        })),
                        "a one-sided, central or mid-p test needs a table of 2 x 2, got [[1, 2], [3, 4], [5, 6]]"),
                refused(() -> PAdjustment.HOLM.adjust(new double[] {1.1}), "p must lie from 0 to 1, got 1.1"),
                refused(() -> Equivalence.withMargin(0), "margin must be above 0, got 0.0"),
                refused(() -> Equivalence.withMargin(1).withLevel(0.5), "alpha must lie between 0 and 0.5, got 0.5"),
                refused(() -> Equivalence.withMargin(1).test(0, 0, 1), "standardError must be above 0, got 0.0"),
                refused(() -> Design.withIntercept(2).and("x", ONE), "x needs 2 values, got 1"),
                refused(() -> Design.withIntercept(2).and("x", hole), "x must be finite, got NaN"),
                refused(
                        () -> Design.withIntercept(2).and("x", PAIR).and("x", PAIR),
                        "a column needs a name of its own, got x"),
                refused(() -> LinearModel.withDefaults().fit(ONE, Design.withIntercept(2)), "y needs 2 values, got 1"),
                refused(
                        () -> LinearModel.withDefaults().fit(PAIR, Design.withoutIntercept(2)),
                        "a design needs at least 1 column, got 0"));
    }

    private static DynamicTest refused(Supplier<Object> mistake, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Attempt.of(mistake))
                        .withMessage(message));
    }

    @Test
    void two_values_against_two_are_the_least_for_a_difference() {
        MeanDifference.Result result = MeanDifference.withDefaults().estimate(PAIR, PAIR);

        assertThat(result.estimate()).isZero();
        assertThat(result.pValue()).isEqualTo(1);
        assertThat(result.df()).isEqualTo(2);
    }

    @Test
    void margins_that_allow_one_table_only_give_p_1_without_an_odds_ratio() {
        FisherExact.Result result = FisherExact.withDefaults().test(Counts.of2x2(3, 0, 4, 0));

        assertThat(result.pValue()).isEqualTo(1);
        assertThat(result.oddsRatio()).isEmpty();
        assertThat(result.interval()).contains(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThat(result).hasToString("p > .999, N = 7 (Fisher's exact test)");
        assertThat(FisherExact.withDefaults()
                        .test(Counts.of(new long[][] {{3, 0}, {4, 0}, {1, 0}}))
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void an_attempt_maps_its_result_and_keeps_its_reason() {
        Attempt<Double> estimated = Attempt.of(() -> Moments.of(1, 3).sd());
        Attempt<Double> not = Attempt.of(() -> Moments.of(1).sd());

        assertThat(estimated.map(sd -> sd * sd).value())
                .hasValueSatisfying(v -> assertThat(v).isBetween(1.99, 2.01));
        assertThat(not.map(sd -> sd * sd).value()).isEqualTo(Optional.empty());
        assertThat(not.map(sd -> sd * sd)).isEqualTo(not);
    }

    @Test
    void models_of_different_responses_are_not_compared() {
        Design smaller = Design.withIntercept(4);
        Design larger = smaller.and("x", new double[] {1, 2, 4, 3});

        assertThatThrownBy(() -> NestedComparison.of(
                        LinearModel.withDefaults().fit(new double[] {1, 2, 3, 5}, smaller),
                        LinearModel.withDefaults().fit(new double[] {1, 2, 3, 9}, larger)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both models must have one response; cases 4, got 4");
    }

    @Test
    void reasons_have_stable_codes() {
        assertThat(Stream.of(Reason.values()).map(Reason::code))
                .containsExactly(
                        "too-few-values",
                        "no-variance",
                        "empty-group",
                        "empty-margin",
                        "singular-model",
                        "perfect-fit",
                        "too-few-degrees-of-freedom",
                        "not-converged",
                        "too-large",
                        "out-of-reach");
    }
}
