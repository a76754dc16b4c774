package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;

/**
 * Question 3: do characteristics of the family change the difference?
 *
 * @param effects each outcome by each moderator that could be tested
 * @param notes those that could not
 */
public record Moderation(List<ModeratorEffect> effects, List<Note> notes) implements Answer {

    /**
     * Takes copies of the lists.
     *
     * @param effects each outcome by each moderator that could be tested
     * @param notes those that could not
     */
    public Moderation {
        effects = List.copyOf(effects);
        notes = List.copyOf(notes);
    }

    static Moderation of(AnalysisSet set) {
        List<ModeratorEffect> effects = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Outcome outcome : set.plan().outcomes()) {
            if (outcome instanceof Outcome.Continuous continuous) {
                set.outcome(continuous).ifPresent(values -> effects.addAll(effects(set, continuous, values, notes)));
            }
        }
        return new Moderation(effects, notes);
    }

    private static List<ModeratorEffect> effects(
            AnalysisSet set, Outcome.Continuous outcome, PrePost values, List<Note> notes) {
        List<ModeratorEffect> effects = new ArrayList<>();
        for (String moderator : set.plan().moderators()) {
            Attempt<ModeratorEffect> attempt =
                    Attempt.of(() -> ModeratorEffect.of(set, outcome, values, set.covariate(moderator)));
            attempt.value().ifPresent(effects::add);
            if (attempt instanceof NotEstimable<?> refusal) {
                notes.add(Note.of(ModeratorEffect.key(outcome, moderator), refusal));
            }
        }
        double[] adjusted = set.plan()
                .multiplicity()
                .adjust(effects.stream().mapToDouble(e -> e.test().pValue()).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            ModeratorEffect effect = effects.get(i).adjusted(adjusted[i]);
            boolean shown = adjusted[i] < set.plan().alpha();
            effects.set(i, shown ? effect.with(means(set, values, effect)) : effect);
        }
        return effects;
    }

    /** The means behind an effect; none where the model leaves no room to predict them. */
    private static List<ModeratorMean> means(AnalysisSet set, PrePost values, ModeratorEffect effect) {
        return Attempt.of(() -> ModeratorMeans.of(set, values, set.covariate(effect.moderator())))
                .value()
                .orElse(List.of());
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        effects.forEach(effect -> effect.addTo(rows));
        return rows.toList();
    }
}
