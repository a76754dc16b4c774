package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.testing.Expectations.Range;

/** A scale runs from the least to the greatest score that was stated, and reaches both. */
final class StatedRangeLaw implements Law {

    private final Subject subject;
    private final List<Range> ranges;

    StatedRangeLaw(Subject subject) {
        this.subject = subject;
        this.ranges = subject.expectations().ranges();
    }

    @Override
    public Optional<String> excuse() {
        return ranges.isEmpty() ? Optional.of("no range was stated") : Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        Reading reading =
                subject.reading(ranges.get(random.nextInt(ranges.size())).scale());
        return switch (random.nextInt(4)) {
            case 0 ->
                form(reading, Worth::lowestAnswer)
                        .orElseGet(() -> subject.answers().complete(random));
            case 1 ->
                form(reading, Worth::highestAnswer)
                        .orElseGet(() -> subject.answers().complete(random));
            default -> subject.answers().partial(random);
        };
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Scores scores = subject.score(trial.answers());
        for (Range range : ranges) {
            Reading reading = subject.reading(range.scale());
            ExactValue least = ExactValue.of(range.least());
            ExactValue greatest = ExactValue.of(range.greatest());
            scores.value(range.scale()).ifPresent(value -> {
                within(range, value, finding);
                end(range, trial.answers(), form(reading, Worth::lowestAnswer), value, least, finding);
                end(range, trial.answers(), form(reading, Worth::highestAnswer), value, greatest, finding);
            });
        }
    }

    private void within(Range range, ExactValue value, Finding finding) {
        Closeness closeness = subject.closeness();
        finding.require(
                closeness.compare(value, ExactValue.of(range.least())) >= 0
                        && closeness.compare(value, ExactValue.of(range.greatest())) <= 0,
                () -> range.scale() + " is stated to run from " + range.least().toPlainString() + " to "
                        + range.greatest().toPlainString() + ", got " + value);
    }

    /** The form at an end of the range must give that end. */
    private void end(
            Range range,
            Map<String, String> answers,
            Optional<Map<String, String>> form,
            ExactValue value,
            ExactValue end,
            Finding finding) {
        if (form.isPresent() && answers.entrySet().containsAll(form.get().entrySet())) {
            finding.require(
                    subject.closeness().same(value, end),
                    () -> range.scale() + " is stated to reach " + end + ", but the form at that end gives " + value);
        }
    }

    /** The form at an end of the range; empty where the scales of a total want different answers to an item. */
    private static Optional<Map<String, String>> form(Reading reading, Function<Worth, String> answer) {
        Map<String, String> form = new LinkedHashMap<>();
        reading.allWorths().forEach(worth -> form.put(worth.id(), answer.apply(worth)));
        boolean agree = reading.allWorths().stream()
                .allMatch(worth -> answer.apply(worth).equals(form.get(worth.id())));
        return Optional.of(form).filter(found -> agree);
    }
}
