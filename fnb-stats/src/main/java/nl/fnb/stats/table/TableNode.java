package nl.fnb.stats.table;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What is left of the rows at one stage of a {@link TableNetwork}: the ways on from here, the most and the least
 * probable way to the end, and the paths that arrived.
 *
 * <p>Logarithms of probabilities are counted in whole units of 1e-11, so that equal ones are equal.
 */
final class TableNode {

    private static final double UNIT = 1e-11;

    private final boolean last;
    private final IdentityHashMap<TableNode, PathWeights> building = new IdentityHashMap<>();
    private PathWeights paths = new PathWeights();
    private TableNode[] targets = {};
    private long[] units = {};
    private double[] weights = {};
    private long highest = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;

    TableNode(boolean last) {
        this.last = last;
    }

    static long units(double log) {
        return Math.round(log / UNIT);
    }

    void addEdge(TableNode target, double log) {
        building.computeIfAbsent(target, t -> new PathWeights()).add(units(log), Math.exp(log));
        highest = Math.max(highest, units(log) + target.highest);
        lowest = Math.min(lowest, units(log) + target.lowest);
    }

    void addEnd(double log) {
        building.computeIfAbsent(this, t -> new PathWeights()).add(units(log), Math.exp(log));
        highest = Math.max(highest, units(log));
        lowest = Math.min(lowest, units(log));
    }

    /** Fixes the ways on; those to the end are sorted, with their weights summed. */
    void close() {
        int size = building.values().stream().mapToInt(PathWeights::size).sum();
        targets = new TableNode[last ? 0 : size];
        units = new long[size];
        weights = new double[size];
        int filled = 0;
        for (Map.Entry<TableNode, PathWeights> entry : building.entrySet()) {
            int from = filled;
            filled = entry.getValue().copyTo(units, weights, from);
            if (!last) {
                Arrays.fill(targets, from, filled, entry.getKey());
            }
        }
        building.clear();
        if (last) {
            sortAndSum();
        }
    }

    private void sortAndSum() {
        PathWeights byUnits = new PathWeights();
        for (int e = 0; e < units.length; e++) {
            byUnits.add(units[e], weights[e]);
        }
        Arrays.sort(units);
        double sum = 0;
        for (int e = 0; e < units.length; e++) {
            sum += byUnits.weight(units[e]);
            weights[e] = sum;
        }
    }

    /** The probability of the ways to the end that are at most the given units. */
    double shareAtMost(long most) {
        int found = Arrays.binarySearch(units, most);
        int place = found >= 0 ? found : -found - 2;
        return place < 0 ? 0 : weights[place];
    }

    boolean isLast() {
        return last;
    }

    int edges() {
        return targets.length;
    }

    TableNode target(int edge) {
        return targets[edge];
    }

    long units(int edge) {
        return units[edge];
    }

    double weight(int edge) {
        return weights[edge];
    }

    long highest() {
        return highest;
    }

    long lowest() {
        return lowest;
    }

    PathWeights paths() {
        return paths;
    }

    /** Lets go of the paths that arrived. */
    void forget() {
        paths = new PathWeights();
    }
}
