package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ModeratorEffect;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.stats.model.Coefficient;

/** Whether characteristics of the family change the difference, in sentences. */
final class ModerationSentences {

    private final Wording w;
    private final Evaluation evaluation;

    ModerationSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    /** What was tested and what was shown. */
    String summary() {
        List<ModeratorEffect> effects = evaluation.moderation().effects();
        if (evaluation.plan().outcomes().stream().noneMatch(o -> o instanceof Outcome.Continuous)) {
            return w.say("moderation.no-outcomes");
        }
        if (effects.isEmpty()) {
            return w.say(
                    evaluation.plan().moderators().isEmpty() ? "moderation.not-planned" : "moderation.none-tested");
        }
        List<String> shown = effects.stream()
                .filter(this::isShown)
                .map(e -> w.say(
                        "moderation.item", w.name(e.label()), w.name(e.outcome().label())))
                .toList();
        String tested = w.say("moderation.tested", w.count("test", effects.size()), adjusted());
        return tested + " " + (shown.isEmpty() ? w.say("moderation.none-shown") : some(shown, effects.size()))
                + untested();
    }

    private String untested() {
        int untested = evaluation.moderation().notes().size();
        return untested == 0 ? "" : " " + w.choose("moderation.untested", untested);
    }

    private String some(List<String> shown, int tests) {
        boolean few =
                evaluation.moderation().effects().stream().filter(this::isShown).anyMatch(this::isSmall);
        String text =
                w.say("moderation.shown", w.joinLong(shown)) + (few ? " " + w.say("moderation.caution-some") : "");
        return shown.size() == tests ? text : text + " " + w.say("moderation.others");
    }

    String adjusted() {
        return w.say("adjusted." + evaluation.plan().multiplicity().name());
    }

    boolean isShown(ModeratorEffect effect) {
        return w.shows(effect.adjustedPValue());
    }

    /** How the difference changes, for each effect of an outcome that was shown. */
    List<String> shown(List<ModeratorEffect> effects) {
        List<String> texts = new ArrayList<>();
        for (ModeratorEffect effect : effects) {
            if (isShown(effect)) {
                texts.add(shown(effect) + caution(effect));
            }
        }
        return texts;
    }

    private String shown(ModeratorEffect effect) {
        Optional<Coefficient> interaction = effect.interaction().filter(i -> isReadable(effect));
        String p = w.figures().p(effect.adjustedPValue());
        return interaction
                .map(i -> changed(effect, i, p))
                .orElseGet(() -> w.say("moderation.shown-plain", w.name(effect.label()), p));
    }

    private String changed(ModeratorEffect effect, Coefficient interaction, String p) {
        Characteristic moderator = characteristic(effect);
        String key = moderator.type() == CharacteristicType.BOOLEAN ? "moderation.flag" : "moderation.number";
        double change = interaction.estimate();
        return w.say(
                key + "-" + w.figures().direction(change, 2),
                w.name(effect.label()),
                w.say(
                        "unit." + OutcomeSentences.unit(effect.outcome()),
                        w.figures().size(change, 2)),
                w.figures().interval(interaction.interval(), 2),
                p);
    }

    /** A category does not say which of its levels the coefficient stands for. */
    private boolean isReadable(ModeratorEffect effect) {
        return characteristic(effect).type() != CharacteristicType.CATEGORY;
    }

    private Characteristic characteristic(ModeratorEffect effect) {
        return evaluation.study().characteristics().stream()
                .filter(c -> c.code().equals(effect.moderator()))
                .findFirst()
                .orElseThrow();
    }

    private String caution(ModeratorEffect effect) {
        return isSmall(effect) ? " " + w.say("moderation.caution") : "";
    }

    /** Whether a group, or a group at a level of the characteristic, has few families. */
    private boolean isSmall(ModeratorEffect effect) {
        Predicate<OutcomeComparison> same =
                c -> c.outcome().id().equals(effect.outcome().id());
        boolean groups =
                evaluation.outcomes().comparisons().stream().filter(same).anyMatch(OutcomeSentences::isSmall);
        boolean levels = effect.means().stream()
                .anyMatch(mean -> SmallNumbers.isSmall(Math.min(mean.treatedCount(), mean.controlCount())));
        return groups || levels || effect.n() < 2 * SmallNumbers.LEAST;
    }
}
