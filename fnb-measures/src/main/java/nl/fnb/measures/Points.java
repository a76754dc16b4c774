package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.Map;

/** What an answer to an item is worth in a scale. */
final class Points {

    private final Map<String, BigDecimal> own;
    private final Item item;
    private final boolean reversed;

    Points(Scale scale, Item item) {
        this.item = item;
        this.own = scale.points().getOrDefault(item.id(), Map.of());
        this.reversed = scale.reversed().contains(item.id());
    }

    Item item() {
        return item;
    }

    boolean reversed() {
        return reversed;
    }

    /** The points of an answer to the item. */
    BigDecimal of(Answer answer) {
        if (answer instanceof Answer.Number number && item instanceof NumericItem range) {
            long points = reversed ? (long) range.min() + range.max() - number.number() : number.number();
            return BigDecimal.valueOf(points);
        }
        BigDecimal sum = BigDecimal.ZERO;
        if (answer instanceof Answer.Choice choice) {
            for (Option option : choice.chosen()) {
                sum = sum.add(of(option));
            }
        }
        return sum;
    }

    /** The points of an option; the scale's own come before those of the item. */
    BigDecimal of(Option option) {
        BigDecimal given = own.get(option.code());
        return given != null ? given : option.points().orElse(BigDecimal.ZERO);
    }

    /** The least that the item can give; of a multiple item the least over non-empty choices. */
    BigDecimal least() {
        if (item instanceof NumericItem range) {
            return BigDecimal.valueOf(range.min());
        }
        return item instanceof OptionItem options ? least(options) : BigDecimal.ZERO;
    }

    private BigDecimal least(OptionItem options) {
        BigDecimal least = of(options.options().get(0));
        BigDecimal negative = BigDecimal.ZERO;
        for (Option option : options.options()) {
            least = least.min(of(option));
            negative = negative.add(of(option).min(BigDecimal.ZERO));
        }
        return options.multiple() && negative.signum() < 0 ? negative : least;
    }
}
