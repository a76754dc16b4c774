package nl.fnb.report.evaluation;

import java.util.List;
import java.util.function.Supplier;
import nl.fnb.domain.io.Sha256;
import nl.fnb.report.execution.Execution;

/**
 * The answers that do not rest on each other, worked out beside each other, and the fingerprint of the data, which takes as
 * long as some of them.
 */
record Answers(
        String data,
        Success success,
        Durations durations,
        TimeToPlan timeToPlan,
        Organisations organisations,
        Outcomes outcomes,
        RareOutcomes rareOutcomes,
        Moderation moderation,
        Flow flow,
        Baseline baseline,
        MissingData missingData,
        ScaleReliability reliability) {

    /** The answers for a study; those that take longest are begun first. */
    static Answers of(StudyInput input, Execution execution) {
        Once<AnalysisSet> set = new Once<>(() -> AnalysisSet.of(input));
        List<Object> answers = execution.all(List.<Supplier<Object>>of(
                () -> Moderation.of(set.get()),
                () -> Sha256.of(input.study()),
                () -> ScaleReliability.of(input),
                () -> Outcomes.of(set.get()),
                () -> RareOutcomes.of(set.get()),
                () -> Success.of(set.get()),
                () -> Durations.of(set.get()),
                () -> Flow.of(set.get()),
                () -> Baseline.of(set.get()),
                () -> TimeToPlan.of(set.get()),
                () -> Organisations.of(set.get()),
                () -> MissingData.of(set.get())));
        return new Answers(
                (String) answers.get(1),
                (Success) answers.get(5),
                (Durations) answers.get(6),
                (TimeToPlan) answers.get(9),
                (Organisations) answers.get(10),
                (Outcomes) answers.get(3),
                (RareOutcomes) answers.get(4),
                (Moderation) answers.get(0),
                (Flow) answers.get(7),
                (Baseline) answers.get(8),
                (MissingData) answers.get(11),
                (ScaleReliability) answers.get(2));
    }

    /** All of them and the verdicts that rest on them, in the order of the results. */
    List<Answer> with(Verdicts verdicts) {
        return List.of(
                success,
                durations,
                timeToPlan,
                organisations,
                outcomes,
                rareOutcomes,
                verdicts,
                moderation,
                flow,
                baseline,
                missingData,
                reliability);
    }
}
