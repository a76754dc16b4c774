package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.evaluation.AnalysisPlan;
import org.junit.jupiter.api.Test;

class HeadingTest {

    private static final Wording DUTCH = Wording.of(AnalysisPlan.builder().build(), Locale.forLanguageTag("nl"));
    private static final Wording ENGLISH = Wording.of(AnalysisPlan.builder().build(), Locale.ENGLISH);

    @Test
    void a_heading_starts_with_a_capital_wherever_it_is_made() {
        assertThat(DUTCH.heading(Label.same("uithuisplaatsing"))).isEqualTo("Uithuisplaatsing");
        assertThat(ENGLISH.heading(Label.same("intake"))).isEqualTo("Intake");
        assertThat(ENGLISH.heading(Label.same("éducation"))).isEqualTo("Éducation");
    }

    @Test
    void the_dutch_ij_is_one_letter() {
        assertThat(DUTCH.heading(Label.same("ijver"))).isEqualTo("IJver");
        assertThat(ENGLISH.heading(Label.same("ijver"))).isEqualTo("Ijver");
    }
}
