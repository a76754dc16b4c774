package nl.fnb.measures.change;

import java.util.Locale;

/**
 * The mean and spread of a score in a population, with the source that published them.
 *
 * @param mean the mean score
 * @param sd the standard deviation, above 0
 * @param source where the figures come from: a manual or an article
 */
public record Norm(double mean, double sd, String source) {

    /**
     * Checks the figures.
     *
     * @param mean the mean score
     * @param sd the standard deviation, above 0
     * @param source where the figures come from: a manual or an article
     * @throws IllegalArgumentException if the mean is not finite, the spread is not above 0, or the source is blank
     */
    public Norm {
        Requirements.finite(mean, "mean");
        Requirements.positive(sd, "sd");
        Requirements.source(source);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "M = %.2f, SD = %.2f (%s)", mean, sd, source);
    }
}
