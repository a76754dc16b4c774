package nl.fnb.stats.table;

import java.util.Arrays;

/**
 * What is left of the rows at one stage of a {@link TableNetwork}: the ways on from here, the most and the least
 * probable way to the end, and the paths that arrived.
 */
final class TableNode {

    private TableNode[] targets = {};
    private long[] units = {};
    private double[] numbers = {};
    private int ways;
    private SortedWeights ends = SortedWeights.NONE;
    private PathWeights paths = new PathWeights();
    private long highest = Long.MIN_VALUE;
    private long lowest = Long.MAX_VALUE;

    /** Adds a way to another node. */
    void addWay(TableNode target, long log, double number) {
        if (ways == units.length) {
            int room = Math.max(256, 2 * ways);
            targets = Arrays.copyOf(targets, room);
            units = Arrays.copyOf(units, room);
            numbers = Arrays.copyOf(numbers, room);
        }
        targets[ways] = target;
        units[ways] = log;
        numbers[ways++] = number;
        reach(log + target.highest, log + target.lowest);
    }

    private void reach(long high, long low) {
        highest = Math.max(highest, high);
        lowest = Math.min(lowest, low);
    }

    /** Fixes the ways to the end of a node of the last stage. */
    void end(PathWeights all) {
        ends = all.sorted();
        reach(ends.last(), ends.first());
    }

    boolean isLast() {
        return ways == 0;
    }

    int ways() {
        return ways;
    }

    TableNode target(int way) {
        return targets[way];
    }

    long units(int way) {
        return units[way];
    }

    /** How many ways differ from it in the order of rows alone, itself among them. */
    double number(int way) {
        return numbers[way];
    }

    /** The ways to the end, by their units. */
    SortedWeights ends() {
        return ends;
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

    /** Lets go of the paths that arrived, and of the ways on. */
    void forget() {
        paths = new PathWeights();
        targets = new TableNode[0];
    }
}
