package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.domain.ValueType;
import org.immutables.value.Value;

/** A score that an instrument gives: which items count, how, and what their missing answers mean. Checked by the instrument. */
@Value.Immutable
@ValueType
public interface Scale extends WithScale {

    /**
     * The identifier of the scale.
     *
     * @return unique within the instrument
     */
    String id();

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English, if given
     */
    Optional<Label> label();

    /**
     * How points become a value.
     *
     * @return the method
     */
    ScoreMethod method();

    /**
     * The items that count.
     *
     * @return ids of items, each once; empty for a total over {@link #scales()}
     */
    List<String> items();

    /**
     * The scales whose scores make a total, in place of items: their sum or mean, missing where one of them is.
     *
     * @return ids of scales that stand before this one, each once; empty for a scale of items
     */
    List<String> scales();

    /**
     * The numeric items whose points are {@code min + max - response}.
     *
     * @return ids among {@link #items()}
     */
    List<String> reversed();

    /**
     * The weights of {@link ScoreMethod#WEIGHTED_SUM}, by item; 1 for an item without.
     *
     * @return empty for every other method
     */
    Map<String, BigDecimal> weights();

    /**
     * Points that differ in this scale from those of the item, by item and code of the option.
     *
     * @return empty where the points of the items hold
     */
    Map<String, Map<String, BigDecimal>> points();

    /**
     * What is done with missing items.
     *
     * @return {@link MissingRule#NONE} unless stated
     */
    @Value.Default
    default MissingRule missing() {
        return MissingRule.NONE;
    }

    /**
     * The rounding before the class is sought.
     *
     * @return empty where the exact value counts
     */
    Optional<Rounding> rounding();

    /**
     * The classes, ascending.
     *
     * @return empty for a scale without classes
     */
    List<Band> bands();

    /**
     * Whether this is a total over other scales.
     *
     * @return false for a scale of items
     */
    default boolean isTotal() {
        return !scales().isEmpty();
    }

    /**
     * The names of the classes.
     *
     * @return from the lowest to the highest
     */
    default List<String> classes() {
        return bands().stream().map(Band::className).toList();
    }

    /**
     * The weight of an item.
     *
     * @param item the id of an item
     * @return 1 where none is given
     */
    default BigDecimal weight(String item) {
        return weights().getOrDefault(item, BigDecimal.ONE);
    }

    /**
     * Starts a scale.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
