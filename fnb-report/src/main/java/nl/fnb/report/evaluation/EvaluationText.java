package nl.fnb.report.evaluation;

import java.util.Locale;
import java.util.Map;
import nl.fnb.stats.Tally;
import nl.fnb.stats.text.Numbers;

/** The compact print of an evaluation, as a shell shows it. */
final class EvaluationText {

    private static final int WIDTH = 800;

    private EvaluationText() {}

    static String of(Evaluation evaluation) {
        Numbers numbers = Numbers.in(Locale.ROOT);
        StringBuilder text = new StringBuilder(256);
        text.append("evaluation of ").append(evaluation.study().id()).append('\n');
        Tally all = evaluation.success().all().tally();
        text.append("plans: ").append(all.successes()).append(" of ").append(all.trials());
        evaluation
                .success()
                .all()
                .interval()
                .ifPresent(r -> text.append(", ")
                        .append(numbers.percent(r.estimate(), 0))
                        .append(", ")
                        .append(numbers.interval(r.interval(), 2)));
        Flow flow = evaluation.flow();
        text.append("\ncompared: ").append(flow.treated().compared()).append(" treated, ");
        text.append(flow.control().compared()).append(" control");
        for (Map.Entry<String, Verdict> verdict :
                evaluation.verdicts().byOutcome().entrySet()) {
            text.append('\n').append(verdict.getKey()).append(": ").append(verdict.getValue());
        }
        text.append('\n').append(evaluation.rows().size()).append(" figures, ");
        text.append(evaluation.notes().size()).append(" notes");
        return text.length() <= WIDTH ? text.toString() : text.substring(0, WIDTH) + " ...";
    }
}
