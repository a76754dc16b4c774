package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;

class OutcomeSentencesTest {

    private static final Evaluation EXAMPLE =
            Evaluation.of(StudyInput.open(Path.of("..", "examples", "data", "study")));

    @Test
    void a_difference_is_told_at_equal_values_before_with_the_means_where_they_point_the_other_way() {
        assertThat(text("maltreatment_risk", c -> english().summary(c)))
                .startsWith(
                        "At equal values of the pre-measurement, families with a family group plan scored 0.18 points"
                                + " lower on average at the post-measurement than families with regular care (difference -0.18;")
                .contains("Without allowing for that the difference points the other way: the mean at the"
                        + " post-measurement was 6.17 with a family group plan and 5.22 with regular care.");
    }

    @Test
    void means_that_point_the_same_way_are_told_in_full_only() {
        assertThat(text("maltreatment_indications", c -> english().summary(c)))
                .doesNotContain("Without allowing for that");
        assertThat(text("maltreatment_indications", c -> english().full(c)))
                .contains("Without allowing for that the means at the post-measurement were ")
                .doesNotContain("the other way");
    }

    private static OutcomeSentences english() {
        return new OutcomeSentences(Wording.of(EXAMPLE.plan(), Locale.ENGLISH), EXAMPLE);
    }

    private static String text(String outcome, Function<OutcomeComparison, Finding> finding) {
        return EXAMPLE.outcomes().comparisons().stream()
                .filter(c -> c.outcome().id().equals(outcome))
                .findFirst()
                .map(finding)
                .orElseThrow()
                .text();
    }
}
