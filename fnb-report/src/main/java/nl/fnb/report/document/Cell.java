package nl.fnb.report.document;

import java.util.OptionalDouble;

/**
 * A cell of a table.
 *
 * @param text what a reader sees, in the reader's number format
 * @param number the number behind it in full precision, where it is one, for formats that calculate
 */
public record Cell(String text, OptionalDouble number) {

    /**
     * A cell of words, or of several figures.
     *
     * @param text what a reader sees
     * @return the cell
     */
    public static Cell of(String text) {
        return new Cell(text, OptionalDouble.empty());
    }

    /**
     * A cell of one number.
     *
     * @param text what a reader sees
     * @param number the number in full precision
     * @return the cell
     */
    public static Cell of(String text, double number) {
        return new Cell(text, OptionalDouble.of(number));
    }
}
