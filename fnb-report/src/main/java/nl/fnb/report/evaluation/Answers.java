package nl.fnb.report.evaluation;

import java.util.List;
import nl.fnb.report.execution.Execution;

/** The answers that do not rest on each other, worked out beside each other. */
record Answers(
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
        Reliability reliability) {

    /** The answers for a study; those that take longest are begun first. */
    static Answers of(StudyInput input, Execution execution) {
        AnalysisSet set = AnalysisSet.of(input);
        List<Answer> answers = execution.all(List.of(
                () -> Reliability.of(input),
                () -> Moderation.of(set),
                () -> Outcomes.of(set),
                () -> RareOutcomes.of(set),
                () -> Success.of(set),
                () -> Durations.of(set),
                () -> Flow.of(set),
                () -> Baseline.of(set),
                () -> TimeToPlan.of(set),
                () -> Organisations.of(set),
                () -> MissingData.of(set)));
        return new Answers(
                (Success) answers.get(4),
                (Durations) answers.get(5),
                (TimeToPlan) answers.get(8),
                (Organisations) answers.get(9),
                (Outcomes) answers.get(2),
                (RareOutcomes) answers.get(3),
                (Moderation) answers.get(1),
                (Flow) answers.get(6),
                (Baseline) answers.get(7),
                (MissingData) answers.get(10),
                (Reliability) answers.get(0));
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
