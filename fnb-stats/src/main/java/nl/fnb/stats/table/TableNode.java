package nl.fnb.stats.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of the rows at one stage of a {@link TableNetwork}: the most and the least probable way from here to the
 * end, where that was asked, and the paths that arrived.
 */
final class TableNode {

    private final int[] remainders;
    private long highest = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;
    private final PathWeights paths;
    private final List<Arrival> arrivals = new ArrayList<>(0);

    /** The node of remainders in ascending order, with room for paths. */
    TableNode(int[] remainders, PathWeights paths) {
        this.remainders = remainders;
        this.paths = paths;
    }

    int[] remainders() {
        return remainders;
    }

    /** Takes note of the most and the least probable way to the end along one of the ways from here. */
    void reach(long high, long low) {
        highest = Math.max(highest, high);
        lowest = Math.min(lowest, low);
    }

    /** Whether it is known how probable the ways to the end are. */
    boolean isBounded() {
        return highest != Long.MIN_VALUE;
    }

    long highest() {
        return highest;
    }

    long lowest() {
        return lowest;
    }

    /** The paths that arrived. */
    PathWeights paths() {
        return paths;
    }

    /** The paths that wait here, at the last stage, for the ways to the end. */
    List<Arrival> arrivals() {
        return arrivals;
    }
}
