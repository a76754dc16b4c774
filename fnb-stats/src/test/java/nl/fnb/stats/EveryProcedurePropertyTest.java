package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The laws that every procedure keeps, from no value to a handful, ties and all. */
class EveryProcedurePropertyTest {

    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Property
    void procedures_of_groups_answer_or_say_why_not(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        both(EveryProcedure.ofGroups(), EveryProcedure.ofGroupsBesides())
                .forEach((name, procedure) -> isSound(name, () -> procedure.apply(x, y)));
    }

    @Property
    void procedures_of_pairs_answer_or_say_why_not(@ForAll("pairs") double[][] pairs) {
        EveryProcedure.ofPairs().forEach((name, procedure) -> isSound(name, () -> procedure.apply(pairs[0], pairs[1])));
    }

    @Property
    void procedures_of_tallies_answer_or_say_why_not(@ForAll("tally") Tally first, @ForAll("tally") Tally second) {
        both(EveryProcedure.ofTallies(), EveryProcedure.ofTalliesBesides())
                .forEach((name, procedure) -> isSound(name, () -> procedure.apply(first, second)));
    }

    @Property
    void a_value_that_is_no_number_is_a_mistake_of_the_caller(@ForAll("noNumber") double noNumber) {
        double[] x = {1, 4, noNumber, 2, 8, 5};
        double[] mate = {2, 3, 7, 1, 1, 9};
        both(EveryProcedure.ofGroups(), EveryProcedure.ofGroupsBesides())
                .forEach((name, procedure) ->
                        assertThatIllegalArgumentException().as(name).isThrownBy(() -> procedure.apply(x, mate)));
        EveryProcedure.ofPairs()
                .forEach((name, procedure) ->
                        assertThatIllegalArgumentException().as(name).isThrownBy(() -> procedure.apply(mate, x)));
    }

    @Property
    void a_two_sided_p_is_the_same_when_groups_change_places(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        EveryProcedure.ofGroups().forEach((name, procedure) -> samePValue(name, procedure, x, y, y, x));
    }

    @Property
    void a_p_does_not_see_the_order_of_values(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        EveryProcedure.ofGroups()
                .forEach((name, procedure) ->
                        samePValue(name, procedure, x, y, Samples.reversed(x), Samples.reversed(y)));
    }

    @Property
    void a_p_does_not_see_the_unit_or_where_it_starts(@ForAll("few") double[] x, @ForAll("few") double[] y) {
        EveryProcedure.ofGroups()
                .forEach((name, procedure) ->
                        samePValue(name, procedure, x, y, Samples.scaled(x, 4, 32), Samples.scaled(y, 4, 32)));
    }

    @Property
    void a_p_of_pairs_does_not_see_their_order_their_unit_or_which_value_is_first(@ForAll("pairs") double[][] pairs) {
        EveryProcedure.ofPairs().forEach((name, procedure) -> {
            samePValue(name, procedure, pairs[0], pairs[1], Samples.reversed(pairs[0]), Samples.reversed(pairs[1]));
            samePValue(name, procedure, pairs[0], pairs[1], pairs[1], pairs[0]);
            samePValue(
                    name,
                    procedure,
                    pairs[0],
                    pairs[1],
                    Samples.scaled(pairs[0], 4, 32),
                    Samples.scaled(pairs[1], 4, 32));
        });
    }

    @Property
    void a_p_of_tallies_does_not_see_which_is_first_or_what_is_called_success(
            @ForAll("tally") Tally first, @ForAll("tally") Tally second) {
        EveryProcedure.ofTallies().forEach((name, procedure) -> {
            OptionalDouble p = p(() -> procedure.apply(first, second));
            near(name, p(() -> procedure.apply(second, first)), p);
            near(name, p(() -> procedure.apply(turned(first), turned(second))), p);
        });
    }

    private static Tally turned(Tally tally) {
        return new Tally(tally.failures(), tally.trials());
    }

    private static <T> Map<String, BiFunction<T, T, Result>> both(
            Map<String, BiFunction<T, T, Result>> some, Map<String, BiFunction<T, T, Result>> more) {
        Map<String, BiFunction<T, T, Result>> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** An answer has no figure that is no number, p-values from 0 to 1, and an interval that ends after it starts. */
    private static void isSound(String name, Supplier<Result> procedure) {
        Attempt.of(procedure).value().ifPresent(result -> {
            Map<String, Double> figures = new LinkedHashMap<>();
            result.toRows().forEach(figure -> figures.put(figure.statistic(), figure.value()));
            assertThat(figures.values()).as(name + figures).doesNotContain(Double.NaN);
            figures.forEach((figure, value) -> {
                if (figure.equals("p") || figure.startsWith("p_")) {
                    assertThat(value).as(name + " " + figure).isBetween(0.0, 1.0);
                }
            });
            if (figures.containsKey("ci_low")) {
                assertThat(figures.get("ci_low")).as(name).isLessThanOrEqualTo(figures.get("ci_high"));
            }
            assertThat(result.toString()).as(name).doesNotContain("NaN");
        });
    }

    private static void samePValue(
            String name,
            BiFunction<double[], double[], Result> procedure,
            double[] x,
            double[] y,
            double[] otherX,
            double[] otherY) {
        near(name, p(() -> procedure.apply(otherX, otherY)), p(() -> procedure.apply(x, y)));
    }

    private static void near(String name, OptionalDouble found, OptionalDouble wanted) {
        assertThat(found.isPresent()).as(name).isEqualTo(wanted.isPresent());
        if (wanted.isPresent()) {
            assertThat(found.getAsDouble()).as(name).isCloseTo(wanted.getAsDouble(), NEAR);
        }
    }

    private static OptionalDouble p(Supplier<Result> procedure) {
        return Attempt.of(procedure).value().stream()
                .flatMap(result -> result.toRows().stream())
                .filter(figure -> figure.statistic().equals("p"))
                .mapToDouble(Figure::value)
                .findFirst();
    }

    /** No value, one, two, or up to nine, of few different ones. */
    @Provide
    Arbitrary<double[]> few() {
        return Arbitraries.oneOf(
                values(0, 9, 12), values(0, 9, 1), Arbitraries.of(3.0, 5.0).map(v -> new double[] {v, v, v}));
    }

    private static Arbitrary<double[]> values(int least, int most, int highest) {
        return Arbitraries.integers()
                .between(0, highest)
                .array(Integer[].class)
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(values -> Arrays.stream(values).mapToDouble(v -> v / 8.0).toArray());
    }

    @Provide
    Arbitrary<double[][]> pairs() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(n -> Arbitraries.of(1, 12)
                        .flatMap(highest -> values(n, n, highest)
                                .flatMap(x -> values(n, n, highest).map(y -> new double[][] {x, y}))));
    }

    @Provide
    Arbitrary<Tally> tally() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(x -> new Tally(x, n)));
    }

    @Provide
    Arbitrary<Double> noNumber() {
        return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
}
