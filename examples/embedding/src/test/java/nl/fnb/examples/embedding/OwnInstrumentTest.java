package nl.fnb.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.fnb.measures.testing.LawReport;
import nl.fnb.measures.testing.Scores;
import nl.fnb.measures.testing.ScoringLaws;
import org.junit.jupiter.api.Test;

class OwnInstrumentTest {

    @Test
    void the_support_form_scores_as_its_manual_says() {
        ScoringLaws.of(SupportForm.open().instrument())
                .rising("total", "helped", "heard")
                .falling("total", "alone")
                .ranging("total", 0, 12)
                .assertHolds();
    }

    @Test
    void a_total_that_the_system_counted_itself_until_now_forgot_to_reverse_an_item() {
        SupportForm form = SupportForm.open();

        LawReport report = ScoringLaws.of(form.instrument(), answers -> {
                    Scores scores = Scores.of(form.instrument().score(answers));
                    double sum = answers.values().stream()
                            .filter(answer -> !answer.isEmpty())
                            .mapToInt(Integer::parseInt)
                            .sum();
                    return scores.value("total").isEmpty() ? scores : scores.withValue("total", sum);
                })
                .check();

        assertThat(report.text()).contains("total must fall when alone goes from ");
    }
}
