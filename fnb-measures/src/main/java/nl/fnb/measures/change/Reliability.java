package nl.fnb.measures.change;

import java.util.Locale;

/**
 * How reliably an instrument measures: the share of the variance of a score that is not error of measurement.
 *
 * @param coefficient from 0 up to, but not 1: Cronbach's alpha, omega or a test-retest correlation
 * @param source where the figure comes from: a manual, an article, or the study itself
 */
public record Reliability(double coefficient, String source) {

    /**
     * Checks the figure.
     *
     * @param coefficient from 0 up to, but not 1: Cronbach's alpha, omega or a test-retest correlation
     * @param source where the figure comes from: a manual, an article, or the study itself
     * @throws IllegalArgumentException unless {@code 0 <= coefficient < 1}, or if the source is blank
     */
    public Reliability {
        Requirements.require(
                coefficient >= 0 && coefficient < 1, "coefficient must be at least 0 and below 1", coefficient);
        Requirements.source(source);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "reliability %.2f (%s)", coefficient, source);
    }
}
