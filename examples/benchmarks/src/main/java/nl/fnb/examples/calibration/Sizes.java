package nl.fnb.examples.calibration;

import java.util.List;

/**
 * The sizes of two groups.
 *
 * @param first the size of the first
 * @param second the size of the second
 */
record Sizes(int first, int second) {

    /** The sizes of the study, a small pilot and a tiny one. */
    static final List<Sizes> ALL = List.of(new Sizes(77, 59), new Sizes(12, 9), new Sizes(4, 3));

    @Override
    public String toString() {
        return "n = " + first + " and " + second;
    }
}
