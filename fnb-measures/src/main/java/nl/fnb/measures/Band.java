package nl.fnb.measures;

import java.math.BigDecimal;

/**
 * A class of a scale: it holds from a value up to where the next band begins.
 *
 * @param from the least value of the band
 * @param className the class, such as {@code HIGH}
 */
public record Band(BigDecimal from, String className) {

    /**
     * A band that begins at whole points.
     *
     * @param from the least value of the band
     * @param className the class
     * @return the band
     */
    public static Band of(long from, String className) {
        return new Band(BigDecimal.valueOf(from), className);
    }
}
