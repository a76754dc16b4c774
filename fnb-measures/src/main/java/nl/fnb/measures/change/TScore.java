package nl.fnb.measures.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.measures.Band;

/**
 * A score on the scale of a norm: \( T = 50 + 10 (x - M) / SD \), so that 50 is the mean of the norm and 10 its spread.
 *
 * <p>The formula assumes no shape of the distribution; a published table of T-scores that were made normal differs from it.
 */
public final class TScore {

    private static final double MEAN = 50;
    private static final double SD = 10;

    private final Norm norm;
    private final List<Band> bands;

    private TScore(Norm norm, List<Band> bands) {
        this.norm = norm;
        this.bands = bands;
    }

    /**
     * T-scores of a norm, without classes.
     *
     * @param norm the norm
     * @return the procedure
     */
    public static TScore of(Norm norm) {
        return new TScore(norm, List.of());
    }

    /**
     * The same with classes, for instance from a manual.
     *
     * @param ascending the classes, each from a T-score up to the next
     * @return the procedure
     * @throws IllegalArgumentException if the classes do not ascend
     */
    public TScore withBands(List<Band> ascending) {
        for (int i = 1; i < ascending.size(); i++) {
            BigDecimal before = ascending.get(i - 1).from();
            BigDecimal from = ascending.get(i).from();
            Requirements.require(before.compareTo(from) < 0, "bands must ascend, from above " + before, from);
        }
        return new TScore(norm, List.copyOf(ascending));
    }

    /**
     * The T-score of a score.
     *
     * @param score a score of the scale
     * @return the T-score with its class
     * @throws IllegalArgumentException if the score is not finite
     */
    public Result score(double score) {
        double t = MEAN + SD * (Requirements.finite(score, "score") - norm.mean()) / norm.sd();
        return new Result(t, classOf(t));
    }

    private Optional<String> classOf(double t) {
        Optional<String> found = Optional.empty();
        for (Band band : bands) {
            if (BigDecimal.valueOf(t).compareTo(band.from()) >= 0) {
                found = Optional.of(band.className());
            }
        }
        return found;
    }

    /**
     * The T-score of one family.
     *
     * @param t the T-score
     * @param className its class; empty below the first class, or where there are none
     */
    public record Result(double t, Optional<String> className) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "T = %.1f", t)
                    + className.map(name -> " (" + name + ")").orElse("");
        }
    }

    @Override
    public String toString() {
        return "T-score of " + norm;
    }
}
