package nl.fnb.report.evaluation;

import nl.fnb.stats.text.Numbers;

/**
 * One figure of the results.
 *
 * @param key what it is a figure of
 * @param statistic its name, such as {@code proportion}
 * @param value the figure in the shortest form that reads back as the same number, or a word
 * @param isNumber whether the value is a number
 */
public record ResultRow(ResultKey key, String statistic, String value, boolean isNumber) {

    /**
     * A figure that is a number.
     *
     * @param key what it is a figure of
     * @param statistic its name
     * @param value the number
     * @return the row
     * @throws IllegalArgumentException if the number is not finite
     */
    public static ResultRow number(ResultKey key, String statistic, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(key + " " + statistic + " must be finite, got " + value);
        }
        return new ResultRow(key, statistic, Numbers.shortest(value), true);
    }

    /**
     * A figure that is a word.
     *
     * @param key what it is a figure of
     * @param statistic its name
     * @param word the word
     * @return the row
     */
    public static ResultRow word(ResultKey key, String statistic, String word) {
        return new ResultRow(key, statistic, word, false);
    }
}
