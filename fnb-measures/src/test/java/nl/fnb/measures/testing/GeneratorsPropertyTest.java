package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.StudyChecks;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;
import nl.fnb.measures.Item;
import nl.fnb.measures.ResponseCheck;
import nl.fnb.measures.Score;

class GeneratorsPropertyTest {

    private static final Instrument RISK = Instruments.find("risk-index");
    private static final Instrument CHECKLIST = Instruments.find("indications-checklist");

    @Property(tries = 300)
    void generated_answers_are_taken(@ForAll("forms") FilledForm form) {
        Score score = form.instrument().score(form.answers());

        assertThat(score.scales()).hasSameSizeAs(form.instrument().scales());
    }

    @Property(tries = 100)
    void complete_answers_answer_every_item(@ForAll("complete") Map<String, String> answers) {
        assertThat(answers.keySet())
                .containsExactlyElementsOf(RISK.items().stream().map(Item::id).toList());
        assertThat(RISK.score(answers).classification()).isPresent();
    }

    @Property(tries = 100)
    void partial_answers_are_taken(@ForAll("partial") Map<String, String> answers) {
        assertThat(RISK.score(answers).scales()).hasSize(3);
        assertThat(answers).hasSizeLessThanOrEqualTo(RISK.items().size());
    }

    @Property(tries = 300)
    void invalid_answers_are_refused(@ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Map<String, String> answers = AnswerGenerator.of(instrument).invalid(new Random(seed));

        assertThatIllegalArgumentException().isThrownBy(() -> instrument.score(answers));
    }

    @Property(tries = 100)
    void invalid_answers_of_a_built_in_instrument_are_refused(@ForAll("invalid") Map<String, String> answers) {
        assertThatIllegalArgumentException().isThrownBy(() -> RISK.score(answers));
    }

    @Property(tries = 100)
    void sound_studies_are_sound(@ForAll("studies") Study study) {
        assertThat(errors(study)).isEmpty();
        assertThat(study.families()).hasSizeBetween(2, 6);
    }

    @Property(tries = 300)
    void broken_studies_break_the_rule_that_they_name_and_no_other(@ForAll("broken") BrokenStudy broken) {
        List<Problem> errors = errors(broken.study());

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.rule()).as(problem.toString()).isEqualTo(broken.rule()));
    }

    @Property(tries = 50)
    void the_same_seed_gives_the_same(@ForAll long seed) {
        assertThat(InstrumentGenerator.draw(new Random(seed))).isEqualTo(InstrumentGenerator.draw(new Random(seed)));
        StudyGenerator generator = StudyGenerator.of(List.of(RISK));
        assertThat(generator.valid(new Random(seed))).isEqualTo(generator.valid(new Random(seed)));
        assertThat(generator.invalid(new Random(seed))).isEqualTo(generator.invalid(new Random(seed)));
    }

    @Property(tries = 100)
    void answers_shrink_to_simpler_answers_that_are_taken_too(
            @ForAll("instruments") Instrument instrument, @ForAll long seed) {
        Map<String, String> answers = AnswerGenerator.of(instrument).complete(new Random(seed));
        Shrinkable<Map<String, String>> partial = new ShrinkableAnswers(instrument, answers, Simpler::than);
        Shrinkable<Map<String, String>> complete = new ShrinkableAnswers(instrument, answers, Simpler::answers);

        assertThat(Stream.concat(partial.shrink(), complete.shrink())).allSatisfy(simpler -> {
            assertThat(simpler.distance()).isLessThan(partial.distance());
            assertThat(instrument.score(simpler.value()).scales()).isNotEmpty();
        });
        assertThat(complete.shrink())
                .allSatisfy(simpler -> assertThat(simpler.value()).hasSameSizeAs(answers));
        assertThat(partial.shrink().filter(simpler -> simpler.value().size() < answers.size()))
                .hasSameSizeAs(answers.keySet());
    }

    private static List<Problem> errors(Study study) {
        Problems problems = Problems.of(study);
        StudyChecks.all().check(study, problems);
        new ResponseCheck(List.of(RISK, CHECKLIST)).check(study, problems);
        return problems.errors();
    }

    @Provide
    Arbitrary<FilledForm> forms() {
        return FnbArbitraries.forms();
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return FnbArbitraries.instruments();
    }

    @Provide
    Arbitrary<Map<String, String>> complete() {
        return FnbArbitraries.completeAnswers(RISK);
    }

    @Provide
    Arbitrary<Map<String, String>> partial() {
        return FnbArbitraries.partialAnswers(RISK);
    }

    @Provide
    Arbitrary<Map<String, String>> invalid() {
        return FnbArbitraries.invalidAnswers(RISK);
    }

    @Provide
    Arbitrary<Study> studies() {
        return FnbArbitraries.studies(RISK, CHECKLIST);
    }

    @Provide
    Arbitrary<BrokenStudy> broken() {
        return FnbArbitraries.brokenStudies(RISK, CHECKLIST);
    }
}
