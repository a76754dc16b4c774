package nl.fnb.stats;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary data for the property tests: values on a grid of eighths, so that ties occur and shifts are exact. */
public final class Samples {

    private Samples() {}

    /** Two to forty values that are not all equal. */
    public static Arbitrary<double[]> varying() {
        return eighths(2, 40).filter(values -> Arrays.stream(values).distinct().count() > 1);
    }

    /** Values from -100 to 100. */
    public static Arbitrary<double[]> eighths(int least, int most) {
        return Arbitraries.integers()
                .between(-1000, 1000)
                .map(i -> i / 8.0)
                .array(Double[].class)
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(values -> Arrays.stream(values).mapToDouble(v -> v).toArray());
    }

    /** Two to five varying groups. */
    public static Arbitrary<List<double[]>> groups() {
        return varying().list().ofMinSize(2).ofMaxSize(5);
    }

    /** Counts of successes among up to 200 trials, at least one. */
    public static Arbitrary<Tally> tallies() {
        return Arbitraries.integers()
                .between(1, 200)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(x -> new Tally(x, n)));
    }

    /** Small tables with at least one count. */
    public static Arbitrary<Counts> tables(int rows, int columns, int most) {
        return Arbitraries.longs()
                .between(0, most)
                .array(Long[].class)
                .ofSize(rows * columns)
                .map(cells -> {
                    long[][] table = new long[rows][columns];
                    for (int i = 0; i < cells.length; i++) {
                        table[i / columns][i % columns] = cells[i];
                    }
                    return Counts.of(table);
                })
                .filter(table -> table.total() > 0);
    }

    /** Every value times a factor plus a shift. */
    public static double[] scaled(double[] values, double factor, double shift) {
        return Arrays.stream(values).map(value -> value * factor + shift).toArray();
    }

    /** The values from last to first. */
    public static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
