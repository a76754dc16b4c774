package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one class of the classes of several scales, the overrides that fired and the discretionary step. */
final class Classifying {

    private final Classification rule;
    private final List<String> classes;

    Classifying(Instrument instrument, Classification rule) {
        this.rule = rule;
        this.classes = classes(instrument, rule);
    }

    /** The classes that the listed scales share, from the lowest to the highest. */
    static List<String> classes(Instrument instrument, Classification rule) {
        return instrument
                .scale(rule.scales().get(0))
                .map(Scale::classes)
                .orElseThrow(() -> new IllegalStateException("a classification names its instrument's scales"));
    }

    ClassOutcome classify(List<ScaleScore> scores, Map<String, Answer> answers) {
        List<ClassOverride> fired = new ArrayList<>();
        for (ClassOverride override : rule.overrides()) {
            Answer answer = answers.get(override.item());
            if (answer != null && answer.is(override.response())) {
                fired.add(override);
            }
        }
        int highest = -1;
        for (ClassOverride override : fired) {
            highest = Math.max(highest, classes.indexOf(override.className()));
        }
        List<String> unclassed = new ArrayList<>();
        for (ScaleScore score : scores) {
            if (rule.scales().contains(score.id())) {
                highest = Math.max(
                        highest, score.className().map(classes::indexOf).orElse(-1));
                score.className().ifPresentOrElse(name -> {}, () -> unclassed.add(score.id()));
            }
        }
        return outcome(unclassed.isEmpty() || !fired.isEmpty() ? highest : -1, fired, unclassed, step(answers));
    }

    private ClassOutcome outcome(int rank, List<ClassOverride> fired, List<String> unclassed, int step) {
        if (rank < 0) {
            return new ClassOutcome(Optional.empty(), fired, unclassed, Optional.empty(), step);
        }
        int moved = Math.min(Math.max(rank + step, 0), classes.size() - 1);
        return new ClassOutcome(
                Optional.of(classes.get(moved)), fired, unclassed, Optional.of(classes.get(rank)), step);
    }

    private int step(Map<String, Answer> answers) {
        return rule.discretionary()
                .map(answers::get)
                .filter(Answer.Number.class::isInstance)
                .map(Answer.Number.class::cast)
                .map(Answer.Number::number)
                .orElse(0);
    }
}
