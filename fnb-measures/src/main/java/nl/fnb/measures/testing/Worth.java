package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.fnb.measures.Item;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;

/** What the answers to an item are worth in a scale: section 3 of the study format, read apart from the engine. */
final class Worth {

    private final Scale scale;
    private final Item item;

    Worth(Scale scale, Item item) {
        this.scale = scale;
        this.item = item;
    }

    Scale scale() {
        return scale;
    }

    Item item() {
        return item;
    }

    String id() {
        return item.id();
    }

    boolean isNumeric() {
        return item instanceof NumericItem;
    }

    /** The points of an answer in its canonical form. */
    BigDecimal points(String answer) {
        if (item instanceof NumericItem range) {
            BigDecimal given = new BigDecimal(answer);
            return scale.reversed().contains(id()) ? ends(range).subtract(given) : given;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Option option : Choices.chosen((OptionItem) item, answer)) {
            sum = sum.add(points(option));
        }
        return sum;
    }

    /** The points of an answer times the weight of the item. */
    BigDecimal weighted(String answer) {
        return points(answer).multiply(scale.weight(id()));
    }

    /** What an answer adds to what the method gathers: its points, weighted points, or 1 if it counts. */
    BigDecimal part(String answer) {
        return switch (scale.method()) {
            case WEIGHTED_SUM -> weighted(answer);
            case COUNT -> counts(answer) ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> points(answer);
        };
    }

    boolean counts(String answer) {
        return points(answer).compareTo(points(leastAnswer())) > 0;
    }

    /** An answer of the least points; of a multiple item over non-empty choices. */
    String leastAnswer() {
        return extreme(-1);
    }

    /** An answer of the most points. */
    String greatestAnswer() {
        return extreme(1);
    }

    /** An answer that lowers the score most: of the least points, or of the most where the weight is negative. */
    String lowestAnswer() {
        return part(leastAnswer()).compareTo(part(greatestAnswer())) <= 0 ? leastAnswer() : greatestAnswer();
    }

    /** An answer that raises the score most. */
    String highestAnswer() {
        return part(leastAnswer()).compareTo(part(greatestAnswer())) <= 0 ? greatestAnswer() : leastAnswer();
    }

    BigDecimal points(Option option) {
        Map<String, BigDecimal> own = scale.points().getOrDefault(id(), Map.of());
        return own.getOrDefault(option.code(), option.points().orElse(BigDecimal.ZERO));
    }

    private String extreme(int sign) {
        if (item instanceof NumericItem range) {
            boolean up = sign > 0 != scale.reversed().contains(id());
            return Integer.toString(up ? range.max() : range.min());
        }
        OptionItem options = (OptionItem) item;
        Predicate<Option> helps = option -> points(option).signum() == sign;
        List<Option> helping = options.options().stream().filter(helps).toList();
        if (options.multiple() && !helping.isEmpty()) {
            return helping.stream().map(Option::code).collect(Collectors.joining("|"));
        }
        Comparator<Option> order = Comparator.comparing(option -> points(option).multiply(BigDecimal.valueOf(sign)));
        return options.options().stream().max(order).orElseThrow().code();
    }

    private static BigDecimal ends(NumericItem range) {
        return BigDecimal.valueOf(range.min()).add(BigDecimal.valueOf(range.max()));
    }
}
