package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.Optional;
import nl.fnb.domain.Label;

/**
 * An answer that an {@link OptionItem} offers.
 *
 * @param code what a response holds
 * @param label a short paraphrase of the answer
 * @param points its points, in every scale that does not give it others; may be empty if all of them do
 */
public record Option(String code, Optional<Label> label, Optional<BigDecimal> points) {

    /**
     * An option with points and no label.
     *
     * @param code what a response holds
     * @param points its points; may be negative
     * @return the option
     */
    public static Option of(String code, BigDecimal points) {
        return new Option(code, Optional.empty(), Optional.of(points));
    }

    /**
     * An option with whole points and no label.
     *
     * @param code what a response holds
     * @param points its points; may be negative
     * @return the option
     */
    public static Option of(String code, long points) {
        return of(code, BigDecimal.valueOf(points));
    }

    /**
     * An option that gets its points from each scale.
     *
     * @param code what a response holds
     * @return the option
     */
    public static Option withoutPoints(String code) {
        return new Option(code, Optional.empty(), Optional.empty());
    }
}
