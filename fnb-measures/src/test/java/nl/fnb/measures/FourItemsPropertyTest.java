package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.domain.Label;

/** Each rule by itself, on four items of 1 to 5. */
class FourItemsPropertyTest {

    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Property
    void a_score_is_missing_exactly_where_the_missing_rule_says_so(
            @ForAll("fourAnswers") Map<String, String> answers,
            @ForAll MissingStrategy strategy,
            @ForAll @IntRange(max = 4) int most) {
        Instrument instrument = four(ScoreMethod.SUM, new MissingRule(strategy, most));

        Optional<ExactValue> value = instrument.score(answers).scale("s").value();

        int missing = 4 - answers.size();
        boolean scored = missing < 4 && missing <= most && (missing == 0 || strategy != MissingStrategy.NONE);
        assertThat(value.isPresent()).isEqualTo(scored);
    }

    @Property
    void a_sum_and_a_mean_stay_within_the_range_of_their_items(
            @ForAll("fourAnswers") Map<String, String> answers, @ForAll @IntRange(max = 3) int most) {
        Score sum = four(ScoreMethod.SUM, MissingRule.prorate(most)).score(answers);
        Score mean = four(ScoreMethod.MEAN, MissingRule.prorate(most)).score(answers);

        sum.scale("s")
                .value()
                .ifPresent(value -> assertThat(value.doubleValue()).isBetween(4.0, 20.0));
        mean.scale("s")
                .value()
                .ifPresent(value -> assertThat(value.doubleValue()).isBetween(1.0, 5.0));
    }

    @Property
    void a_prorated_sum_is_the_prorated_mean_times_the_number_of_items(
            @ForAll("fourAnswers") Map<String, String> answers) {
        Assume.that(!answers.isEmpty());

        ExactValue sum = onlyValue(four(ScoreMethod.SUM, MissingRule.prorate(3)), answers);
        ExactValue mean = onlyValue(four(ScoreMethod.MEAN, MissingRule.prorate(3)), answers);

        assertThat(sum).isEqualTo(new ExactValue(mean.numerator().multiply(BigDecimal.valueOf(4)), mean.denominator()));
    }

    @Property
    void a_higher_answer_raises_a_sum_and_lowers_it_where_the_item_is_reversed(
            @ForAll("completeAnswers") Map<String, String> answers) {
        Assume.that(!"5".equals(answers.get("b")));
        Map<String, String> higher = new HashMap<>(answers);
        higher.put("b", Integer.toString(Integer.parseInt(answers.get("b")) + 1));
        Instrument plain = four(ScoreMethod.SUM, MissingRule.NONE);
        Instrument reversed = reversing(plain, "b");

        assertThat(onlyValue(plain, higher)).isGreaterThan(onlyValue(plain, answers));
        assertThat(onlyValue(reversed, higher)).isLessThan(onlyValue(reversed, answers));
    }

    @Property
    void reversing_an_item_is_undone_by_turning_its_answer(@ForAll("completeAnswers") Map<String, String> answers) {
        Map<String, String> turned = new HashMap<>(answers);
        turned.put("c", Integer.toString(6 - Integer.parseInt(answers.get("c"))));
        Instrument plain = four(ScoreMethod.SUM, MissingRule.NONE);

        assertThat(onlyValue(reversing(plain, "c"), turned)).isEqualTo(onlyValue(plain, answers));
    }

    @Property
    void reversing_every_item_mirrors_the_score(@ForAll("completeAnswers") Map<String, String> answers) {
        Instrument plain = four(ScoreMethod.SUM, MissingRule.NONE);

        ExactValue mirrored = onlyValue(reversing(plain, "a", "b", "c", "d"), answers);

        assertThat(mirrored.numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(24)
                        .subtract(onlyValue(plain, answers).numerator()));
    }

    @Property
    void weights_of_one_change_nothing_and_of_two_double(@ForAll("completeAnswers") Map<String, String> answers) {
        Instrument plain = four(ScoreMethod.WEIGHTED_SUM, MissingRule.NONE);
        Instrument doubled =
                withScale(plain, plain.scales().get(0).withWeights(Map.of("a", TWO, "b", TWO, "c", TWO, "d", TWO)));

        ExactValue sum = onlyValue(four(ScoreMethod.SUM, MissingRule.NONE), answers);

        assertThat(onlyValue(plain, answers)).isEqualTo(sum);
        assertThat(onlyValue(doubled, answers).numerator())
                .isEqualByComparingTo(sum.numerator().multiply(TWO));
    }

    @Property
    void a_count_is_the_number_of_answers_above_the_least(@ForAll("fourAnswers") Map<String, String> answers) {
        Assume.that(!answers.isEmpty());

        ExactValue count = onlyValue(four(ScoreMethod.COUNT, MissingRule.zero(3)), answers);

        long above =
                answers.values().stream().filter(answer -> !answer.equals("1")).count();
        assertThat(count).isEqualTo(ExactValue.of(BigDecimal.valueOf(above)));
    }

    @Property
    void a_maximum_is_one_of_the_answers_and_none_is_above_it(@ForAll("fourAnswers") Map<String, String> answers) {
        Assume.that(!answers.isEmpty());

        String greatest =
                onlyValue(four(ScoreMethod.MAX, MissingRule.zero(3)), answers).toString();

        assertThat(answers.values()).contains(greatest).allMatch(answer -> answer.compareTo(greatest) <= 0);
    }

    @Property
    void rounding_moves_a_value_by_at_most_a_half_and_halves_go_away_from_zero(
            @ForAll @IntRange(min = -10_000, max = 10_000) int over, @ForAll @IntRange(min = 1, max = 60) int under) {
        ExactValue value = new ExactValue(BigDecimal.valueOf(over), under);

        double rounded = value.roundedHalfUp().doubleValue();

        double moved = Math.abs(rounded) - Math.abs((double) over / under);
        assertThat(moved).isGreaterThan(-0.5).isLessThanOrEqualTo(0.5 + 1e-9);
        assertThat(rounded).isEqualTo(Math.rint(rounded));
    }

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static ExactValue onlyValue(Instrument instrument, Map<String, String> answers) {
        return instrument.score(answers).scale("s").value().orElseThrow();
    }

    private static Instrument reversing(Instrument instrument, String... items) {
        return withScale(instrument, instrument.scales().get(0).withReversed(items));
    }

    private static Instrument withScale(Instrument instrument, Scale scale) {
        return instrument.withScales(scale);
    }

    private static Instrument four(ScoreMethod method, MissingRule missing) {
        Instrument.Builder instrument =
                Instrument.builder().id("four").version("1").title(Label.same("four"));
        FOUR.forEach(id -> instrument.addItems(NumericItem.of(id, 1, 5)));
        return instrument
                .addScales(Scale.builder()
                        .id("s")
                        .method(method)
                        .addAllItems(FOUR)
                        .missing(missing)
                        .build())
                .build();
    }

    @Provide
    Arbitrary<Map<String, String>> fourAnswers() {
        return Arbitraries.maps(Arbitraries.of(FOUR), Arbitraries.of("1", "2", "3", "4", "5"));
    }

    @Provide
    Arbitrary<Map<String, String>> completeAnswers() {
        return fourAnswers().map(some -> {
            Map<String, String> all = new HashMap<>(some);
            FOUR.forEach(item -> all.putIfAbsent(item, "3"));
            return all;
        });
    }
}
