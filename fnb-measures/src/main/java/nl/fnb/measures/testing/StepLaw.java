package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import nl.fnb.measures.ExactValue;

/** A law about what one other answer does to the score of a complete form. */
final class StepLaw implements Law {

    /** One answer of a complete form is changed. */
    record Step(Worth worth, int items, String from, String to, ExactValue before, ExactValue after) {

        String scale() {
            return worth.scale().id();
        }

        ExactValue change() {
            return Closeness.minus(after, before);
        }

        /** For messages: the change that was seen. */
        String seen() {
            return "got " + before + " and then " + after;
        }

        /** For messages: the answer that was changed. */
        String answer() {
            return worth.id() + " goes from " + from + " to " + to;
        }
    }

    /** Judges a step. */
    interface Judge {
        void judge(Step step, Closeness closeness, Finding finding);
    }

    private final Subject subject;
    private final List<Worth> worths;
    private final String lacking;
    private final Judge judge;

    StepLaw(Subject subject, Predicate<Worth> kind, String lacking, Judge judge) {
        this.subject = subject;
        this.worths = subject.readings().stream()
                .flatMap(reading -> reading.worths().stream())
                .filter(kind)
                .toList();
        this.lacking = lacking;
        this.judge = judge;
    }

    @Override
    public Optional<String> excuse() {
        return worths.isEmpty() ? Optional.of(lacking) : Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        return subject.answers().complete(random);
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Random chance = trial.chance();
        Worth worth = worths.get(chance.nextInt(worths.size()));
        Reading reading = subject.reading(worth.scale().id());
        if (reading.isComplete(trial.answers())) {
            String from = trial.answers().getOrDefault(worth.id(), "");
            String to = ItemAnswers.another(worth.item(), from, chance);
            Map<String, String> changed = new LinkedHashMap<>(trial.answers());
            changed.put(worth.id(), to);
            judge(worth, reading, trial.answers(), changed, finding);
        }
    }

    private void judge(
            Worth worth, Reading reading, Map<String, String> one, Map<String, String> other, Finding finding) {
        String scale = worth.scale().id();
        Optional<ExactValue> before = subject.score(one).value(scale);
        Optional<ExactValue> after = subject.score(other).value(scale);
        if (before.isPresent() && after.isPresent()) {
            Step step = new Step(
                    worth,
                    reading.worths().size(),
                    one.getOrDefault(worth.id(), ""),
                    other.getOrDefault(worth.id(), ""),
                    before.get(),
                    after.get());
            judge.judge(step, subject.closeness(), finding);
        }
    }
}
