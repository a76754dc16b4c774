package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.narrative.DrawnStudy;

class ProvenancePropertyTest {

    @Property(tries = 200)
    void a_plan_that_is_written_is_read_as_the_same_plan(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        AnalysisPlan read = read(PlanJson.write(evaluation.plan()), evaluation.study());

        assertThat(read).isEqualTo(evaluation.plan());
    }

    @Property(tries = 100)
    void another_plan_has_another_fingerprint(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        AnalysisPlan plan = evaluation.plan();

        List<String> others = List.of(
                fingerprint(evaluation, plan.withAlpha(plan.alpha() / 2)),
                fingerprint(evaluation, plan.withSeed(plan.seed() + 1)),
                fingerprint(evaluation, plan.withMinimumEvents(plan.minimumEvents() + 1)),
                fingerprint(evaluation, plan.withReferences(List.of())));

        assertThat(others)
                .doesNotHaveDuplicates()
                .doesNotContain(evaluation.provenance().plan());
    }

    @Property(tries = 100)
    void the_same_records_have_the_same_provenance(@ForAll long seed) {
        assertThat(DrawnStudy.evaluation(seed).provenance())
                .isEqualTo(DrawnStudy.evaluation(seed).provenance());
    }

    @Property(tries = 100)
    void a_version_for_publication_keeps_the_fingerprint_of_the_data_back(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        Provenance published =
                Publication.of(evaluation, Disclosure.withDefaults()).provenance();

        assertThat(published.data()).isEmpty();
        assertThat(published.plan()).isEqualTo(evaluation.provenance().plan());
        assertThat(evaluation.provenance().methods()).containsAll(published.methods());
    }

    private static String fingerprint(Evaluation evaluation, AnalysisPlan plan) {
        StudyInput input = new StudyInput(evaluation.study(), Evaluated.INSTRUMENTS, plan, List.of());
        return Provenance.of(input, "", List.of()).plan();
    }

    private static AnalysisPlan read(String json, Study study) {
        try {
            Path file = Files.createTempFile("plan", ".json");
            Files.writeString(file, json);
            AnalysisPlan plan = PlanFile.read(file, "plan.json", study, Evaluated.INSTRUMENTS, Problems.of(study))
                    .orElseThrow()
                    .plan();
            Files.delete(file);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
