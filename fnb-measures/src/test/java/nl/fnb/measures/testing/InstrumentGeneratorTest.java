package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often each feature is drawn: a generator that seldom or always draws one would leave rules untried. */
class InstrumentGeneratorTest {

    private static final Offset<Double> NEAR = within(0.05);

    private final List<Instrument> drawn = drawn();

    @Test
    void an_instrument_has_one_to_six_items_and_a_step_of_two_kinds() {
        assertThat(drawn)
                .allSatisfy(instrument -> assertThat(instrument.items()).hasSizeBetween(2, 7));
        assertThat(share(drawn, instrument -> instrument.items().size() == 2)).isCloseTo(1 / 6.0, NEAR);
        assertThat(share(drawn, instrument -> instrument.items().size() == 7)).isCloseTo(1 / 6.0, NEAR);
        assertThat(share(items(), NumericItem.class::isInstance)).isCloseTo(2 / 3.0, NEAR);
        assertThat(share(options(), OptionItem::multiple)).isCloseTo(1 / 2.0, NEAR);
        assertThat(share(drawn, instrument -> instrument.source().isPresent())).isCloseTo(1 / 2.0, NEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -2, -1, 1, 2, 3})
    void an_item_begins_anywhere_from_minus_3_to_3(int min) {
        List<NumericItem> numeric = items().stream()
                .filter(NumericItem.class::isInstance)
                .map(NumericItem.class::cast)
                .toList();

        assertThat(share(numeric, item -> item.min() == min)).isBetween(0.03, 0.12);
        assertThat(numeric)
                .allSatisfy(item -> assertThat(item.max() - item.min()).isBetween(0, 4));
    }

    @Test
    void a_third_of_the_instruments_have_items_alike() {
        assertThat(share(
                        drawn.stream()
                                .filter(instrument -> instrument.items().size() > 4)
                                .toList(),
                        instrument -> qs(instrument)
                                .allMatch(item ->
                                        item instanceof NumericItem range && range.min() == 0 && range.max() == 4)))
                .isCloseTo(1 / 3.0, NEAR);
    }

    @ParameterizedTest
    @EnumSource(ScoreMethod.class)
    void each_method_is_drawn_as_often(ScoreMethod method) {
        assertThat(share(scales(), scale -> scale.method() == method)).isCloseTo(1 / 5.0, NEAR);
    }

    @Test
    void scales_of_items_have_every_feature_now_and_then() {
        assertThat(share(
                        drawn,
                        instrument -> instrument.scales().stream()
                                        .filter(scale -> !scale.isTotal())
                                        .count()
                                > 1))
                .isCloseTo(3 / 4.0, NEAR);
        assertThat(share(scales(), scale -> scale.rounding().isPresent())).isCloseTo(1 / 3.0, NEAR);
        assertThat(share(scales(), scale -> scale.bands().isEmpty())).isCloseTo(1 / 4.0, NEAR);
        assertThat(share(scales(), scale -> scale.missing().strategy() == MissingStrategy.NONE))
                .isCloseTo(1 / 3.0, NEAR);
        assertThat(share(scales(), scale -> scale.missing().strategy() == MissingStrategy.PRORATE))
                .isBetween(0.015, 0.06);
        assertThat(share(scales(), scale -> scale.reversed().isEmpty())).isBetween(0.3, 0.6);
        assertThat(share(
                        scales().stream()
                                .filter(scale -> scale.method() == ScoreMethod.WEIGHTED_SUM)
                                .toList(),
                        scale -> scale.weights().isEmpty()))
                .isBetween(0.1, 0.4);
        assertThat(share(scales(), scale -> scale.points().isEmpty())).isBetween(0.6, 0.9);
        assertThat(share(scales(), scale -> scale.points().values().stream().anyMatch(own -> !own.isEmpty())))
                .isBetween(0.1, 0.4);
        assertThat(share(scales(), scale -> !scale.items().equals(sorted(scale.items()))))
                .isBetween(0.3, 0.7);
    }

    @Test
    void bands_begin_anywhere_from_minus_3_to_3_and_have_up_to_four_classes() {
        List<Scale> banded =
                scales().stream().filter(scale -> !scale.bands().isEmpty()).toList();

        assertThat(share(banded, scale -> scale.bands().get(0).from().signum() < 0))
                .isCloseTo(3 / 7.0, NEAR);
        assertThat(share(banded, scale -> scale.bands().size() == 4)).isCloseTo(1 / 4.0, NEAR);
        assertThat(share(banded, scale -> scale.bands().size() == 1)).isCloseTo(1 / 4.0, NEAR);
    }

    @Test
    void two_thirds_have_totals_over_scales_in_any_order() {
        List<Scale> totals = scales(Scale::isTotal);

        assertThat(share(drawn, instrument -> instrument.scales().stream().anyMatch(Scale::isTotal)))
                .isCloseTo(2 / 3.0, NEAR);
        assertThat(share(totals, scale -> scale.method() == ScoreMethod.MEAN)).isCloseTo(1 / 2.0, NEAR);
        assertThat(share(totals, scale -> scale.rounding().isPresent())).isCloseTo(1 / 3.0, NEAR);
        assertThat(share(totals, scale -> scale.bands().isEmpty())).isCloseTo(1 / 3.0, NEAR);
        assertThat(share(totals, scale -> !scale.scales().equals(sorted(scale.scales()))))
                .isBetween(0.1, 0.5);
    }

    @Test
    void classifications_have_overrides_and_steps() {
        List<Classification> rules = drawn.stream()
                .map(Instrument::classification)
                .flatMap(Optional::stream)
                .toList();
        List<ClassOverride> numbers = rules.stream()
                .flatMap(rule -> rule.overrides().stream())
                .filter(override -> !override.response().startsWith("c"))
                .toList();

        assertThat((double) rules.size() / drawn.size()).isBetween(0.5, 0.67);
        assertThat(share(rules, rule -> rule.overrides().isEmpty())).isCloseTo(1 / 4.0, NEAR);
        assertThat(share(rules, rule -> rule.discretionary().isPresent())).isCloseTo(1 / 2.0, NEAR);
        assertThat(share(rules, rule -> rule.scales().size() > 1)).isBetween(0.3, 0.7);
        assertThat(share(numbers, override -> override.response().endsWith(".0")))
                .isCloseTo(1 / 2.0, NEAR);
    }

    @Test
    void one_in_ten_may_have_numbers_of_many_digits() {
        Predicate<Instrument> many = instrument -> optionsOf(instrument)
                .flatMap(item -> item.options().stream())
                .flatMap(option -> option.points().stream())
                .anyMatch(points -> points.precision() > 10 || points.scale() > 10);

        assertThat(share(drawn, many)).isBetween(0.02, 0.1);
    }

    private static List<Instrument> drawn() {
        Random random = new Random(1);
        return Stream.generate(() -> InstrumentGenerator.draw(random))
                .limit(1500)
                .toList();
    }

    private List<Item> items() {
        return drawn.stream().flatMap(InstrumentGeneratorTest::qs).toList();
    }

    private List<OptionItem> options() {
        return drawn.stream().flatMap(InstrumentGeneratorTest::optionsOf).toList();
    }

    private List<Scale> scales() {
        return scales(scale -> !scale.isTotal());
    }

    private List<Scale> scales(Predicate<Scale> kind) {
        return drawn.stream()
                .map(Instrument::scales)
                .flatMap(List::stream)
                .filter(kind)
                .toList();
    }

    /** The items but for the step. */
    private static Stream<Item> qs(Instrument instrument) {
        return instrument.items().stream().filter(item -> !item.id().equals("step"));
    }

    private static Stream<OptionItem> optionsOf(Instrument instrument) {
        return instrument.items().stream().filter(OptionItem.class::isInstance).map(OptionItem.class::cast);
    }

    private static List<String> sorted(List<String> ids) {
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        return sorted;
    }

    private static <T> double share(List<T> all, Predicate<T> wanted) {
        return (double) all.stream().filter(wanted).count() / all.size();
    }
}
