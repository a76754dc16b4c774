package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Item;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.testing.Expectations.Direction;

/** A scale moves with an item in the direction that was stated: from the item's first answer to its last. */
final class DirectionLaw implements Law {

    private final Subject subject;
    private final List<Direction> directions;

    DirectionLaw(Subject subject) {
        this.subject = subject;
        this.directions = subject.expectations().directions();
    }

    @Override
    public Optional<String> excuse() {
        return directions.isEmpty() ? Optional.of("no direction was stated") : Optional.empty();
    }

    @Override
    public Map<String, String> draw(Random random) {
        return subject.answers().complete(random);
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Direction direction = directions.get(trial.chance().nextInt(directions.size()));
        Item item = subject.instrument().item(direction.item()).orElseThrow();
        Optional<ExactValue> first = value(trial, direction, first(item));
        Optional<ExactValue> last = value(trial, direction, last(item));
        if (subject.reading(direction.scale()).isComplete(trial.answers()) && first.isPresent() && last.isPresent()) {
            int found = subject.closeness().compare(last.get(), first.get()) * (direction.rising() ? 1 : -1);
            boolean strict = Steps.isStrict(subject.reading(direction.scale()), direction.item());
            finding.require(
                    strict ? found > 0 : found >= 0,
                    () -> direction.scale() + " is stated to " + (direction.rising() ? "rise" : "fall") + " with "
                            + direction.item() + ", but " + first(item) + " gives " + first.get() + " and "
                            + last(item) + " gives " + last.get());
        }
    }

    private Optional<ExactValue> value(Trial trial, Direction direction, String answer) {
        Map<String, String> answers = new LinkedHashMap<>(trial.answers());
        answers.put(direction.item(), answer);
        return subject.score(answers).value(direction.scale());
    }

    private static String first(Item item) {
        return item instanceof NumericItem range
                ? Integer.toString(range.min())
                : ((OptionItem) item).options().get(0).code();
    }

    private static String last(Item item) {
        if (item instanceof NumericItem range) {
            return Integer.toString(range.max());
        }
        OptionItem options = (OptionItem) item;
        return options.options().get(options.options().size() - 1).code();
    }
}
