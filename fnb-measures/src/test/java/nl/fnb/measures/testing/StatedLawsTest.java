package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.fnb.measures.Band;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import org.junit.jupiter.api.Test;

/** What a test states from the manual of an instrument. */
class StatedLawsTest {

    private static final Instrument SUPPORT = Forms.support();

    @Test
    void what_the_manual_says_is_held_against_the_file() {
        assertThatCode(ScoringLaws.of(SUPPORT)
                        .rising("total", "helped", "heard")
                        .falling("total", "alone")
                        .ranging("total", 3, 15)::assertHolds)
                .doesNotThrowAnyException();
        assertThat(violation(ScoringLaws.of(SUPPORT).rising("total", "alone"), ScoringLaw.DIRECTION))
                .isEqualTo("total is stated to rise with alone, but 1 gives 7 and 5 gives 3\n"
                        + "    answers: Map.of(\"helped\", \"1\", \"heard\", \"1\", \"alone\", \"1\")");
        assertThat(violation(ScoringLaws.of(SUPPORT).ranging("total", 3, 16), ScoringLaw.STATED_RANGE))
                .isEqualTo("total is stated to reach 16, but the form at that end gives 15\n"
                        + "    answers: Map.of(\"helped\", \"5\", \"heard\", \"5\", \"alone\", \"1\")");
        assertThat(violation(ScoringLaws.of(SUPPORT).ranging("total", 4, 15), ScoringLaw.STATED_RANGE))
                .startsWith("total is stated to run from 4.0 to 15.0, got 3");
    }

    @Test
    void low_scores_may_be_left_without_a_class_where_that_is_said() {
        Scale total = SUPPORT.scales().get(0);
        Instrument high = SUPPORT.withScales(total.withBands(Band.of(10, "HIGH")));

        assertThat(violation(ScoringLaws.of(high), ScoringLaw.COVER))
                .isEqualTo(
                        "the bands of total must cover every score, but 7 has no class: the first, HIGH, begins at 10\n"
                                + "    answers: Map.of(\"helped\", \"1\", \"heard\", \"1\", \"alone\", \"1\")");
        assertThatCode(ScoringLaws.of(high).lettingUnclassed("total")::assertHolds)
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_not_there_cannot_be_stated() {
        ScoringLaws laws = ScoringLaws.of(SUPPORT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.rising("sum", "helped"))
                .withMessage("scale must be one of total, got sum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.falling("total", "helped", "lonely"))
                .withMessage("item of total must be one of helped, heard, alone, got lonely");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.lettingUnclassed("sum"))
                .withMessage("scale must be one of total, got sum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.ranging("total", 2, 1))
                .withMessage("least must be at most greatest, got 2.0 and 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.withTries(0))
                .withMessage("tries must be at least 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.withTolerance(-1))
                .withMessage("tolerance must be 0 or more, got -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.withTolerance(Double.NaN))
                .withMessage("tolerance must be 0 or more, got NaN");
    }

    @Test
    void what_is_stated_of_a_total_is_about_the_items_behind_its_scales() {
        ScoringLaws laws = ScoringLaws.of(totalled("easy")).withTries(100);

        assertThatCode(laws.rising("total", "glad", "fond")
                        .falling("total", "easy")
                        .ranging("total", 2, 10)::assertHolds)
                .doesNotThrowAnyException();
        assertThat(violation(laws.rising("total", "easy"), ScoringLaw.DIRECTION))
                .startsWith("total is stated to rise with easy, but 1 gives ");
        assertThat(violation(laws.ranging("total", 2, 11), ScoringLaw.STATED_RANGE))
                .startsWith("total is stated to reach 11, but the form at that end gives 10\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.rising("total", "tense"))
                .withMessage("item of total must be one of easy, glad, fond, got tense");
    }

    @Test
    void a_total_whose_scales_want_different_answers_to_an_item_needs_not_reach_the_ends_that_they_have_apart() {
        Instrument apart = totalled("easy");
        Scale joy = apart.scales().get(1).withItems("easy", "glad");
        ScoringLaws laws = ScoringLaws.of(apart.withScales(
                        apart.scales().get(0), joy, apart.scales().get(2)))
                .withTries(100);

        assertThatCode(laws.ranging("total", 2, 10)::assertHolds).doesNotThrowAnyException();
        assertThat(violation(laws.ranging("total", 6, 7), ScoringLaw.STATED_RANGE))
                .startsWith("total is stated to run from 6.0 to 7.0, got 5\n");
        assertThat(violation(laws.rising("total", "easy"), ScoringLaw.DIRECTION))
                .startsWith("total is stated to rise with easy, but 1 gives ");
    }

    /** A total over two scales, of the first of which an item is reversed. */
    private static Instrument totalled(String reversed) {
        return Forms.instrument("mood")
                .addItems(NumericItem.of("easy", 1, 4), NumericItem.of("glad", 0, 2), NumericItem.of("fond", 1, 4))
                .addScales(
                        Scale.builder()
                                .id("calm")
                                .method(ScoreMethod.SUM)
                                .addItems("easy")
                                .addReversed(reversed)
                                .build(),
                        Scale.builder()
                                .id("joy")
                                .method(ScoreMethod.SUM)
                                .addItems("glad", "fond")
                                .build(),
                        Scale.builder()
                                .id("total")
                                .method(ScoreMethod.SUM)
                                .addScales("calm", "joy")
                                .build())
                .build();
    }

    private static String violation(ScoringLaws laws, ScoringLaw law) {
        return laws.check().result(law).counterexample().orElseThrow().toString();
    }
}
