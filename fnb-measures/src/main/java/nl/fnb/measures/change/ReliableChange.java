package nl.fnb.measures.change;

import java.util.Locale;

/**
 * The reliable change index of Jacobson and Truax: whether a score changed by more than errors of measurement explain.
 *
 * <p>The index is \( RC = (x_2 - x_1) / (s \sqrt{2} \sqrt{1 - r}) \), with s the standard deviation of the norm and r the
 * reliability. A change is reliable where its size is above the limit, 1.96 unless another is set: less than one family in
 * twenty changes that much by errors of measurement alone. A change that is not reliable is not shown to be no change.
 *
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax (1991), J. Consult. Clin. Psychol. 59,
 *     12-19</a>
 */
public final class ReliableChange {

    /** The limit at which less than one in twenty changes by errors of measurement alone. */
    public static final double USUAL_LIMIT = 1.96;

    private final Norm norm;
    private final Reliability reliability;
    private final Better better;
    private final double limit;

    private ReliableChange(Norm norm, Reliability reliability, Better better, double limit) {
        this.norm = norm;
        this.reliability = reliability;
        this.better = better;
        this.limit = limit;
    }

    /**
     * The index for a scale, lower scores being better, with the limit 1.96.
     *
     * @param norm the population whose spread counts, commonly families before care
     * @param reliability the reliability of the scale
     * @return the procedure
     */
    public static ReliableChange of(Norm norm, Reliability reliability) {
        return new ReliableChange(norm, reliability, Better.LOWER, USUAL_LIMIT);
    }

    /**
     * The same index with another direction.
     *
     * @param direction which scores are good news
     * @return the procedure
     */
    public ReliableChange with(Better direction) {
        return new ReliableChange(norm, reliability, direction, limit);
    }

    /**
     * The same index with another limit.
     *
     * @param size the size of the index from which a change is reliable, above 0; 1.645 asks 90% certainty
     * @return the procedure
     * @throws IllegalArgumentException unless the limit is a finite number above 0
     */
    public ReliableChange withLimit(double size) {
        return new ReliableChange(norm, reliability, better, Requirements.positive(size, "limit"));
    }

    /**
     * The standard error of measurement of one score.
     *
     * @return \( s \sqrt{1 - r} \), in the unit of the scale
     */
    public double standardError() {
        return norm.sd() * Math.sqrt(1 - reliability.coefficient());
    }

    /**
     * The least difference that is reliable.
     *
     * @return the limit times the standard error of a difference, in the unit of the scale; above 0
     */
    public double leastReliableDifference() {
        return limit * Math.sqrt(2) * standardError();
    }

    /**
     * Judges the change of one family.
     *
     * @param before the score before
     * @param after the score after
     * @return the index and what it says
     * @throws IllegalArgumentException if a score is not finite
     */
    public Result judge(double before, double after) {
        double difference = Requirements.finite(after, "after") - Requirements.finite(before, "before");
        double index = difference / (Math.sqrt(2) * standardError());
        return new Result(difference, index, change(index));
    }

    private Change change(double index) {
        if (!(Math.abs(index) > limit)) {
            return Change.NOT_SHOWN;
        }
        return better.improvement(index) > 0 ? Change.IMPROVED : Change.DETERIORATED;
    }

    Better better() {
        return better;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "reliable change: a difference above %.2f, from %s and %s",
                leastReliableDifference(),
                norm,
                reliability);
    }

    /**
     * The change of one family.
     *
     * @param difference after minus before, in the unit of the scale
     * @param index the reliable change index
     * @param change what the index says
     */
    public record Result(double difference, double index, Change change) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "difference %.2f, RC = %.2f: %s", difference, index, change.inWords());
        }
    }
}
