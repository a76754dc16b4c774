package nl.fnb.measures.change;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Clinically significant change: reliable, and over the cut-off between families with problems and families without.
 *
 * <p>A family recovers if its score changed reliably for the better, stood on the side of families with problems before (the
 * cut-off included) and stands on the other side after. Which side that is follows from which scores are better.
 *
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax (1991), J. Consult. Clin. Psychol. 59,
 *     12-19</a>
 */
public final class ClinicalChange {

    private final ReliableChange reliable;
    private final double cutOff;

    private ClinicalChange(ReliableChange reliable, double cutOff) {
        this.reliable = reliable;
        this.cutOff = cutOff;
    }

    /**
     * The procedure for a scale.
     *
     * @param reliable what counts as a reliable change, and which scores are better
     * @param cutOff the score between families with problems and families without
     * @return the procedure
     * @throws IllegalArgumentException if the cut-off is not finite
     */
    public static ClinicalChange of(ReliableChange reliable, double cutOff) {
        return new ClinicalChange(reliable, Requirements.finite(cutOff, "cutOff"));
    }

    /**
     * Judges the change of one family.
     *
     * @param before the score before
     * @param after the score after
     * @return what the change says
     * @throws IllegalArgumentException if a score is not finite
     */
    public Change judge(double before, double after) {
        Change change = reliable.judge(before, after).change();
        boolean crossed = beyond(before) <= 0 && beyond(after) > 0;
        return change == Change.IMPROVED && crossed ? Change.RECOVERED : change;
    }

    /** How far a score lies beyond the cut-off, on the side of families without problems. */
    private double beyond(double score) {
        return reliable.better().improvement(score - cutOff);
    }

    /**
     * Counts what changed in a group of families.
     *
     * @param before the scores before
     * @param after the scores after, a family in the same place
     * @return a count of each change, 0 where there is none, from the best news to the worst
     * @throws IllegalArgumentException if the lengths differ or a score is not finite
     */
    public Map<Change, Long> count(double[] before, double[] after) {
        Requirements.require(
                before.length == after.length,
                "after must have as many scores as before, " + before.length,
                after.length);
        Map<Change, Long> counts = new EnumMap<>(Change.class);
        List.of(Change.values()).forEach(change -> counts.put(change, 0L));
        for (int i = 0; i < before.length; i++) {
            counts.merge(judge(before[i], after[i]), 1L, Long::sum);
        }
        return counts;
    }

    /**
     * How many families had no room to improve reliably, because the scale ends too near their score.
     *
     * @param before the scores before
     * @param best the best score that the scale can give
     * @return the number of families that could not have improved reliably, whatever happened
     * @throws IllegalArgumentException if a score is not finite
     */
    public long withoutRoom(double[] before, double best) {
        return Arrays.stream(before)
                .filter(score -> reliable.judge(score, best).change() != Change.IMPROVED)
                .count();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "clinically significant change: cut-off %.2f; %s", cutOff, reliable);
    }
}
