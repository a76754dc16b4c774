package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.fnb.measures.Band;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.InstrumentJson;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoringLawsTest {

    private static final Instrument SUPPORT = Forms.support();
    private static final ScoringFunction ONE_LESS =
            Forms.total(SUPPORT, answers -> Closeness.minus(total(answers), Forms.whole(1)));

    @Test
    void a_broken_law_is_told_with_the_smallest_answers_that_break_it() {
        ScoringLaws laws = ScoringLaws.of(SUPPORT, ONE_LESS);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(laws::assertHolds)
                .withMessageMatching(
                        "support@1: \\d+ laws hold, 1 broken, \\d+ do not apply \\(1000 tries each, seed 1\\)\n"
                                + "  range: BROKEN in try \\d+: no score lies outside what its items can give, whether complete,"
                                + " without points for what is missing, or prorated\n"
                                + "    total must lie in 3 to 15, got 2\n"
                                + "    answers: Map\\.of\\(\"helped\", \"1\", \"heard\", \"1\", \"alone\", \"5\"\\)");
    }

    @Test
    void a_counterexample_pasted_into_a_test_shows_the_fault() {
        Counterexample found = ScoringLaws.of(SUPPORT, ONE_LESS)
                .check()
                .result(ScoringLaw.RANGE)
                .counterexample()
                .orElseThrow();

        assertThat(found.answers()).isEqualTo(Map.of("helped", "1", "heard", "1", "alone", "5"));
        assertThat(ONE_LESS.score(found.answers()).value("total")).contains(Forms.whole(2));
        assertThat(SUPPORT.score(found.answers()).scale("total").value()).contains(Forms.whole(3));
    }

    @Test
    void the_same_seed_gives_the_same_report_and_another_gives_other_answers() {
        ScoringLaws laws = ScoringLaws.of(Forms.support(ScoreMethod.SUM, MissingRule.prorate(1)));

        LawReport report = laws.withSeed(7).withTries(50).check();

        assertThat(laws.withSeed(7).withTries(50).check()).isEqualTo(report);
        assertThat(laws.withSeed(8).withTries(50).check().results()).isNotEqualTo(report.results());
        assertThat(report).hasToString("support@1: 11 laws hold, 0 broken, 15 do not apply (50 tries each, seed 7)");
    }

    @Test
    void the_whole_report_has_a_line_for_each_law_and_says_why_one_does_not_apply() {
        String text = ScoringLaws.of(SUPPORT, ONE_LESS).check().text();

        assertThat(text.lines().filter(line -> line.startsWith("  ") && !line.startsWith("   ")))
                .hasSize(ScoringLaw.values().length);
        assertThat(text)
                .contains("  missing: holds in 1000 of 1000 tries\n")
                .contains("  json: holds in 1 of 1 tries\n")
                .contains("  bulk: does not apply, the scoring takes one form at a time\n")
                .contains("  reversal: does not apply, the scoring takes no other instrument\n")
                .contains("  bands: does not apply, no scale has bands\n")
                .contains("  count: does not apply, no scale counts\n");
    }

    @Test
    void a_law_that_none_of_the_answers_concern_does_not_apply() {
        Instrument needless = Forms.support(ScoreMethod.SUM, MissingRule.zero(0));

        LawResult result = ScoringLaws.of(needless).check().result(ScoringLaw.ZERO);

        assertThat(result).hasToString("zero: does not apply, none of the answers drawn concerned it");
        assertThat(result.tries()).isEqualTo(1000);
    }

    @Test
    void a_scoring_that_throws_is_told_so() {
        ScoringLaws laws = ScoringLaws.of(SUPPORT, answers -> {
            throw new IllegalStateException("not yet");
        });

        assertThat(laws.check().result(ScoringLaw.MISSING).counterexample().orElseThrow())
                .hasToString("answers that the instrument takes must be scored, got"
                        + " java.lang.IllegalStateException: not yet\n    answers: Map.of()");
    }

    @Test
    void an_engine_that_throws_on_another_instrument_or_on_many_forms_is_told_so() {
        ScoringLaws laws = ScoringLaws.of(SUPPORT, (instrument, answers) -> {
            if (instrument.equals(SUPPORT)) {
                return Scores.of(instrument.score(answers));
            }
            throw new IllegalStateException("another");
        });

        assertThat(laws.check().broken())
                .extracting(LawResult::law)
                .containsExactly(ScoringLaw.ORDER, ScoringLaw.REVERSAL);
    }

    @Test
    void a_scorer_that_counts_in_doubles_passes_within_a_tolerance() {
        Instrument mean = Forms.support(ScoreMethod.MEAN, MissingRule.prorate(1));
        ScoringLaws laws = ScoringLaws.of(mean, answers -> {
            Scores scores = Scores.of(mean.score(answers));
            return scores.value("total")
                    .map(value -> scores.withValue("total", value.doubleValue()))
                    .orElse(scores);
        });

        assertThat(laws.check().broken()).extracting(LawResult::law).contains(ScoringLaw.EXACT);
        assertThatCode(laws.withTolerance(1e-9)::assertHolds).doesNotThrowAnyException();
    }

    @Test
    void a_file_is_proved_or_refused_with_its_problems(@TempDir Path folder) throws IOException {
        Path sound = Files.writeString(folder.resolve("support.json"), InstrumentJson.write(SUPPORT));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": \"fnb-instrument/1\"}");

        assertThat(ScoringLaws.ofFile(sound).withTries(20).check().holds()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringLaws.ofFile(broken))
                .withMessageContaining("broken.json")
                .withMessageContaining("id")
                .withMessageContaining("\n");
    }

    @Test
    void laws_can_be_left_out() {
        LawReport report = ScoringLaws.of(SUPPORT, ONE_LESS)
                .without(ScoringLaw.RANGE, ScoringLaw.JSON)
                .withTries(10)
                .check();

        assertThat(report.holds()).isTrue();
        assertThat(report.results()).hasSize(ScoringLaw.values().length - 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.result(ScoringLaw.RANGE))
                .withMessage("law must be one that was tried, got RANGE");
    }

    @Test
    void a_class_out_of_reach_is_told_with_the_scores_that_there_are() {
        Instrument.Builder instrument = Forms.instrument("pairs");
        Scale pairs = Forms.alike(instrument, 0, 2, "a", "b")
                .method(ScoreMethod.MEAN)
                .addBands(band("0", "LOW"), band("0.6", "MIDDLE"), band("0.9", "HIGH"))
                .build();

        assertThat(violation(ScoringLaws.of(instrument.addScales(pairs).build()), ScoringLaw.REACH))
                .isEqualTo("the class MIDDLE of total must be reached, but none of its scores, 0 to 2, lies in the band"
                        + " from 0.6\n    answers: Map.of()");
    }

    @Test
    void too_many_scores_to_list_leave_their_classes_unjudged() {
        Instrument wide = Forms.instrument("wide")
                .addItems(NumericItem.of("weight", 0, 2_000_000_000))
                .addScales(Scale.builder()
                        .id("total")
                        .method(ScoreMethod.SUM)
                        .addItems("weight")
                        .addBands(band("0", "LOW"), band("9e9", "HIGH"))
                        .build())
                .build();

        assertThat(ScoringLaws.of(wide).withTries(20).check().result(ScoringLaw.REACH))
                .hasToString("reach: does not apply, no scale has bands, or scores few enough to be listed");
    }

    @Test
    void a_long_report_is_cut_short_for_a_shell() {
        ScoringLaws laws = ScoringLaws.of(SUPPORT, answers -> {
            throw new IllegalStateException("x".repeat(2000));
        });

        assertThat(laws.check().toString()).hasSize(884).endsWith(" ...");
    }

    private static String violation(ScoringLaws laws, ScoringLaw law) {
        return laws.check().result(law).counterexample().orElseThrow().toString();
    }

    private static Band band(String from, String className) {
        return new Band(new BigDecimal(from), className);
    }

    private static ExactValue total(Map<String, String> answers) {
        return SUPPORT.score(answers).scale("total").value().orElseThrow();
    }
}
