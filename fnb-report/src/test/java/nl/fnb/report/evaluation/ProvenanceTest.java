package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.StudyJson;
import nl.fnb.report.narrative.DrawnStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "data", "study");
    private static final Path VALIDATION = Path.of("..", "docs", "validation.md");
    private static final int STUDIES = 120;

    /** Counts and words. */
    private static final Set<String> PLAIN = Set.of("flow", "missing_data", "outcome_verdict");

    @Test
    void a_study_of_an_application_has_the_provenance_of_the_folder_that_holds_the_same() {
        StudyInput input = StudyInput.open(EXAMPLE);
        Study study = StudyJson.read(StudyJson.write(input.study()));

        Provenance built =
                Evaluation.of(study, input.instruments(), input.plan()).provenance();

        assertThat(built).isEqualTo(Evaluation.of(input).provenance());
        assertThat(built.data().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(built.seed()).isEqualTo(input.plan().seed());
        assertThat(built.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void other_scoring_rules_have_another_fingerprint() {
        StudyInput input = StudyInput.open(EXAMPLE);

        Provenance fewer = Provenance.of(
                new StudyInput(input.study(), input.instruments().subList(1, 2), input.plan(), List.of()),
                "",
                List.of());

        assertThat(fewer.instruments())
                .isNotEqualTo(Provenance.of(input, "", List.of()).instruments());
    }

    @ParameterizedTest
    @EnumSource(CheckedMethod.class)
    void each_method_agreed_with_what_it_says_it_was_held_against(CheckedMethod method) throws IOException {
        String start = "| %s | %s |".formatted(method.entry(), method.oracle());

        assertThat(Files.readAllLines(VALIDATION))
                .filteredOn(line -> line.startsWith(start))
                .singleElement()
                .asString()
                .contains(" agree")
                .doesNotContain("disputed");
    }

    @Test
    void each_analysis_is_behind_some_method_but_for_plain_counts() {
        Set<CheckedMethod> used = new TreeSet<>();
        Set<String> analyses = new TreeSet<>();
        Set<String> checked = new TreeSet<>();
        for (long seed = 1; seed <= STUDIES; seed++) {
            Evaluation evaluation = DrawnStudy.evaluation(seed);
            used.addAll(evaluation.provenance().methods());
            for (ResultRow row : evaluation.rows()) {
                analyses.add(row.key().analysis());
                if (!CheckedMethod.behind(List.of(row), evaluation.plan()).isEmpty()) {
                    checked.add(row.key().analysis());
                }
            }
        }
        analyses.removeAll(checked);

        assertThat(used).containsExactlyInAnyOrder(CheckedMethod.values());
        assertThat(analyses).isEqualTo(PLAIN);
    }
}
