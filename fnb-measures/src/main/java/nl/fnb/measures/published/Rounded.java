package nl.fnb.measures.published;

import java.math.BigDecimal;

/**
 * A figure as it was printed: rounded, halves up, to as many decimals as it has.
 *
 * @param value the printed figure; {@code 36} and {@code 36.0} differ, for the second is more precise
 */
public record Rounded(BigDecimal value) {

    private static final int MOST_DECIMALS = 6;

    /**
     * Checks the figure.
     *
     * @param value the printed figure
     * @throws IllegalArgumentException if it has more than six decimals
     */
    public Rounded {
        if (value.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a printed figure has at most 6 decimals, got " + value);
        }
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * Reads a figure as it was printed.
     *
     * @param printed for instance {@code 36} or {@code 4.10}, with a point
     * @return the figure
     * @throws IllegalArgumentException if the text is no number, or has more than six decimals
     */
    public static Rounded of(String printed) {
        try {
            return new Rounded(new BigDecimal(printed));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("a printed figure is a number with a point, got " + printed, notANumber);
        }
    }

    /**
     * The least value that rounds to the figure.
     *
     * @return half a unit of the last decimal below it
     */
    public BigDecimal least() {
        return value.subtract(half());
    }

    /**
     * Where the values end that round to the figure; this one itself rounds up.
     *
     * @return half a unit of the last decimal above it
     */
    public BigDecimal beyond() {
        return value.add(half());
    }

    private BigDecimal half() {
        return BigDecimal.valueOf(5, value.scale() + 1);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
