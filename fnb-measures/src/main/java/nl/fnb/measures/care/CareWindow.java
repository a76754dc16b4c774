package nl.fnb.measures.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that are looked at, both ends included.
 *
 * @param first the first day
 * @param last the last day
 */
public record CareWindow(LocalDate first, LocalDate last) {

    /**
     * Requires at least one day.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public CareWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day must not lie before the first " + first + ", got " + last);
        }
    }

    /**
     * The months up to and including a measurement: from the day after {@code measuredOn.minusMonths(months)}. An episode
     * has a day in it exactly if an analysis plan counts it at that measurement (study format, section 4).
     *
     * @param measuredOn the day of the measurement, the last of the window
     * @param months the length of the window, at least 1
     * @return the window
     * @throws IllegalArgumentException if there are fewer months than 1
     */
    public static CareWindow before(LocalDate measuredOn, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be 1 or more, got " + months);
        }
        return new CareWindow(measuredOn.minusMonths(months).plusDays(1), measuredOn);
    }

    /**
     * The number of days.
     *
     * @return 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
