package nl.fnb.report.evaluation;

import java.util.Optional;
import nl.fnb.domain.Level;
import nl.fnb.stats.model.Coefficient;

/**
 * The post-measurement of both groups at a level of a moderator, as the model with the interaction predicts it for families
 * with the mean pre-measurement and the mean of what else the plan adjusts for.
 *
 * @param level {@code true} or {@code false}, the code of a level, or which value of a number: {@code P25} and {@code P75}
 *     are the first and the third quartile of the families in the model, {@code MIN} and {@code MAX} the ends where those
 *     are equal
 * @param category the level of a category, if the moderator is one
 * @param number the number that it stands for, if the moderator is one
 * @param treatedCount the treated families with this level; of a number, all in the model
 * @param controlCount the control families with this level; of a number, all in the model
 * @param treated the predicted mean of the treated
 * @param control the predicted mean of the control
 */
public record ModeratorMean(
        String level,
        Optional<Level> category,
        Optional<Double> number,
        long treatedCount,
        long controlCount,
        Coefficient treated,
        Coefficient control) {

    void addTo(ResultRows rows, String outcome, String moderator) {
        rows.of(new ResultKey("moderation_means", outcome, moderator, level));
        number.ifPresent(value -> rows.add("value", value));
        rows.add("n_treated", treatedCount).add("n_control", controlCount);
        add(rows, "treated", treated);
        add(rows, "control", control);
    }

    private static void add(ResultRows rows, String group, Coefficient mean) {
        rows.add("mean_" + group, mean.estimate())
                .add("ci_low_" + group, mean.interval().low())
                .add("ci_high_" + group, mean.interval().high());
    }
}
