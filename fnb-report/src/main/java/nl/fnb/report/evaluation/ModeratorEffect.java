package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.model.NestedComparison;

/**
 * Whether a characteristic of the family changes the difference in an outcome: the F test of its interaction with the group.
 *
 * @param outcome the outcome
 * @param moderator the code of the characteristic
 * @param label the name of the characteristic
 * @param test the model with the interaction against the one without
 * @param n the families with complete data
 * @param interaction the interaction itself, where it is one coefficient: by how much the difference grows per unit
 * @param adjustedPValue the p-value, adjusted over the moderators of the outcome as the plan says
 * @param means the predicted means of both groups at its levels, where its adjusted test shows it and it has at most six
 */
public record ModeratorEffect(
        Outcome.Continuous outcome,
        String moderator,
        Label label,
        NestedComparison.Result test,
        long n,
        Optional<Coefficient> interaction,
        double adjustedPValue,
        List<ModeratorMean> means) {

    /**
     * Takes a copy of the list.
     *
     * @param outcome the outcome
     * @param moderator the code of the characteristic
     * @param label the name of the characteristic
     * @param test the model with the interaction against the one without
     * @param n the families with complete data
     * @param interaction the interaction itself, where it is one coefficient
     * @param adjustedPValue the adjusted p-value
     * @param means the predicted means of both groups
     */
    public ModeratorEffect {
        means = List.copyOf(means);
    }

    static ModeratorEffect of(AnalysisSet set, Outcome.Continuous outcome, PrePost values, Covariate moderator) {
        List<Covariate> others = others(set, moderator);
        List<Covariate> all = new ArrayList<>(others);
        all.add(moderator);
        ModelFrame frame = ModelFrame.of(set, values, all);
        List<Column> columns = frame.columns(moderator);
        NotEstimableException.unless(!columns.isEmpty(), Reason.NO_VARIANCE, "a moderator needs two levels or more", 1);
        Design without = frame.with(frame.with(frame.base(), moderator), others);
        Design with = without;
        for (Column column : columns) {
            with = frame.group().times(column).appendTo(with);
        }
        LinearModel model = LinearModel.withDefaults().withLevel(set.plan().level());
        LinearFit smaller = model.fit(frame.post(), without);
        LinearFit larger = model.fit(frame.post(), with);
        NestedComparison.Result test = NestedComparison.of(smaller, larger);
        Optional<Coefficient> interaction = columns.size() == 1
                ? Optional.of(
                        larger.coefficient(frame.group().times(columns.get(0)).name()))
                : Optional.empty();
        return new ModeratorEffect(
                outcome, moderator.name(), moderator.label(), test, larger.n(), interaction, test.pValue(), List.of());
    }

    /** What the plan adjusts for besides a moderator. */
    static List<Covariate> others(AnalysisSet set, Covariate moderator) {
        return set.plan().adjustFor().stream()
                .filter(name -> !name.equals(moderator.name()))
                .map(set::covariate)
                .toList();
    }

    /** The same effect, with its p-value adjusted over its family of tests. */
    ModeratorEffect adjusted(double p) {
        return new ModeratorEffect(outcome, moderator, label, test, n, interaction, p, means);
    }

    /** The same effect, with the means of both groups. */
    ModeratorEffect with(List<ModeratorMean> predicted) {
        return new ModeratorEffect(outcome, moderator, label, test, n, interaction, adjustedPValue, predicted);
    }

    /** The key of the effect. */
    static ResultKey key(Outcome outcome, String moderator) {
        return new ResultKey("moderation", outcome.id(), moderator, ResultKey.ALL);
    }

    void addTo(ResultRows rows) {
        rows.of(key(outcome, moderator))
                .add("f", test.f())
                .add("df1", test.df1())
                .add("df2", test.df2())
                .add("p", test.pValue())
                .add("p_adjusted", adjustedPValue);
        interaction.ifPresent(i -> rows.add("difference", i.estimate()).add(i.interval()));
        means.forEach(mean -> mean.addTo(rows, outcome.id(), moderator));
    }
}
