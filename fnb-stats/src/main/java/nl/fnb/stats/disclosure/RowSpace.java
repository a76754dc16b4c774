package nl.fnb.stats.disclosure;

import java.util.ArrayList;
import java.util.List;

/** The sums that follow from known sums by adding and subtracting, by elimination of Gauss and Jordan. */
final class RowSpace {

    private static final double TINY = 1e-9;

    private final int width;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    RowSpace(int width) {
        this.width = width;
    }

    /** Adds a known sum with its value in the last place; false where it followed already. */
    boolean add(double[] row) {
        double[] rest = reduced(row);
        int pivot = pivot(rest);
        if (pivot < 0) {
            return false;
        }
        double scale = rest[pivot];
        for (int j = 0; j < rest.length; j++) {
            rest[j] /= scale;
        }
        for (double[] other : rows) {
            subtract(other, rest, other[pivot]);
        }
        rows.add(rest);
        pivots.add(pivot);
        return true;
    }

    /** Whether a sum follows from the known ones. */
    boolean holds(double[] row) {
        return pivot(reduced(row)) < 0;
    }

    /** Independent sums from which all known ones follow. */
    List<double[]> rows() {
        return rows;
    }

    private double[] reduced(double[] row) {
        double[] rest = row.clone();
        for (int i = 0; i < rows.size(); i++) {
            subtract(rest, rows.get(i), rest[pivots.get(i)]);
        }
        return rest;
    }

    private int pivot(double[] row) {
        for (int j = 0; j < width; j++) {
            if (Math.abs(row[j]) > TINY) {
                return j;
            }
        }
        return -1;
    }

    private static void subtract(double[] row, double[] other, double times) {
        if (Math.abs(times) > TINY) {
            for (int j = 0; j < row.length; j++) {
                row[j] -= times * other[j];
            }
        }
    }
}
