package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.domain.Study;
import nl.fnb.report.execution.Execution;
import nl.fnb.stats.multiple.PAdjustment;

class EvaluationPropertyTest {

    @Property(tries = 100)
    void any_study_is_answered_and_no_figure_occurs_twice(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));

        List<String> names = evaluation.rows().stream()
                .map(row -> row.key() + " " + row.statistic())
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void every_number_is_finite_and_every_p_lies_between_0_and_1(
            @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));

        for (ResultRow row : evaluation.rows()) {
            if (row.isNumber()) {
                double value = Double.parseDouble(row.value());
                assertThat(value).isFinite();
                if (row.statistic().equals("p") || row.statistic().startsWith("p_")) {
                    assertThat(value).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Property(tries = 60)
    void several_threads_give_the_same_bits_as_one(@ForAll long seed) {
        Study study = StudyMaker.random(seed, 60);
        StudyInput input = StudyInput.of(study, Evaluated.INSTRUMENTS, Evaluated.plan(study));

        List<ResultRow> one = Evaluation.of(input).rows();
        List<ResultRow> several =
                Evaluation.of(input, Execution.withDefaults().withThreads(3)).rows();

        assertThat(several).isEqualTo(one);
    }

    @Property(tries = 100)
    void an_outcome_is_called_equivalent_only_where_the_narrow_interval_lies_within_the_margin(@ForAll long seed) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, 120));

        for (OutcomeComparison comparison : evaluation.outcomes().comparisons()) {
            if (comparison.verdict() == Verdict.EQUIVALENT) {
                double margin = comparison.equivalence().orElseThrow().margin();
                assertThat(comparison.equivalence().orElseThrow().interval().low())
                        .isGreaterThan(-margin);
                assertThat(comparison.equivalence().orElseThrow().interval().high())
                        .isLessThan(margin);
            }
        }
    }

    @Property(tries = 100)
    void better_and_worse_are_said_only_where_the_interval_leaves_out_no_difference(@ForAll long seed) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, 120));

        for (OutcomeComparison comparison : evaluation.outcomes().comparisons()) {
            boolean decided = comparison.verdict() == Verdict.BETTER || comparison.verdict() == Verdict.WORSE;
            assertThat(comparison.difference().interval().contains(0)).isEqualTo(!decided);
        }
    }

    @Property(tries = 100)
    void every_outcome_of_the_plan_has_a_verdict_or_a_note(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));

        for (Outcome outcome : evaluation.plan().outcomes()) {
            boolean noted = evaluation.notes().stream()
                    .anyMatch(note -> note.key().outcome().equals(outcome.id()));
            assertThat(evaluation.verdicts().byOutcome().containsKey(outcome.id()) || noted)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void offers_are_plans_and_refusals_and_the_approaches_add_up(@ForAll long seed, @ForAll @IntRange(max = 80) int n) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, n));

        Flow flow = evaluation.flow();
        long byApproach = evaluation.success().approaches().stream()
                .mapToLong(rate -> rate.tally().trials())
                .sum();

        assertThat(flow.offered()).isEqualTo(flow.planMade() + flow.refrained());
        assertThat(byApproach).isEqualTo(flow.offered());
        assertThat(evaluation.success().all().tally().trials()).isEqualTo(flow.offered());
    }

    @Property(tries = 60)
    void without_adjustment_the_adjusted_p_is_the_p_itself(@ForAll long seed) {
        Study study = StudyMaker.random(seed, 100);
        AnalysisPlan plan = Evaluated.plan(study).withMultiplicity(PAdjustment.NONE);

        Evaluation evaluation = Evaluation.of(study, Evaluated.INSTRUMENTS, plan);

        assertThat(evaluation.success().pairs())
                .allSatisfy(pair -> assertThat(pair.adjustedPValue()).isEqualTo(pair.pValue()));
        assertThat(evaluation.moderation().effects())
                .allSatisfy(
                        e -> assertThat(e.adjustedPValue()).isEqualTo(e.test().pValue()));
    }

    @Property(tries = 60)
    void the_order_of_the_families_does_not_change_the_answers(@ForAll long seed) {
        Study study = StudyMaker.random(seed, 60);
        Study reversed = study.withFamilies(study.families().stream()
                .sorted((a, b) -> b.id().compareTo(a.id()))
                .toList());

        Map<String, Double> first = numbers(Evaluated.of(study));
        Map<String, Double> second = numbers(Evaluated.of(reversed));

        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, value) -> assertThat(Optional.ofNullable(second.get(name)))
                .hasValueSatisfying(other -> assertThat(other).isCloseTo(value, within(1e-8 * (1 + Math.abs(value))))));
    }

    private static Map<String, Double> numbers(Evaluation evaluation) {
        return evaluation.rows().stream()
                .filter(ResultRow::isNumber)
                .collect(
                        Collectors.toMap(row -> row.key() + " " + row.statistic(), row -> Double.valueOf(row.value())));
    }
}
