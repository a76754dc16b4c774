package nl.fnb.stats.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.internal.Checks;

/** The columns that a linear model weighs, by name and in order. */
public final class Design {

    /** The name of the column of ones. */
    public static final String INTERCEPT = "intercept";

    private final int rows;
    private final List<String> names;
    private final List<double[]> columns;

    private Design(int rows, List<String> names, List<double[]> columns) {
        this.rows = rows;
        this.names = names;
        this.columns = columns;
    }

    /**
     * A design with a column of ones, named {@value #INTERCEPT}.
     *
     * @param rows the number of cases
     * @return the design
     * @throws IllegalArgumentException if rows is negative
     */
    public static Design withIntercept(int rows) {
        Checks.require(rows >= 0, "rows must be at least 0", rows);
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return new Design(rows, List.of(INTERCEPT), List.of(ones));
    }

    /**
     * A design without columns.
     *
     * @param rows the number of cases
     * @return the design
     * @throws IllegalArgumentException if rows is negative
     */
    public static Design withoutIntercept(int rows) {
        Checks.require(rows >= 0, "rows must be at least 0", rows);
        return new Design(rows, List.of(), List.of());
    }

    /**
     * The design with one column more, after the others.
     *
     * @param name its name
     * @param values its values, one a case
     * @return the longer design
     * @throws IllegalArgumentException if the name is taken, the length differs, or a value is NaN or infinite
     */
    public Design and(String name, double[] values) {
        Checks.require(!names.contains(name) && !name.equals(INTERCEPT), "a column needs a name of its own", name);
        Checks.require(values.length == rows, name + " needs " + rows + " values", values.length);
        List<String> longerNames = new ArrayList<>(names);
        List<double[]> longer = new ArrayList<>(columns);
        longerNames.add(name);
        longer.add(Checks.finite(values, name));
        return new Design(rows, List.copyOf(longerNames), List.copyOf(longer));
    }

    /**
     * The names of the columns, in order.
     *
     * @return the names
     */
    public List<String> names() {
        return names;
    }

    /**
     * The number of cases.
     *
     * @return at least 0
     */
    public int rows() {
        return rows;
    }

    boolean hasIntercept() {
        return !names.isEmpty() && names.get(0).equals(INTERCEPT);
    }

    /** The design with some of its columns only, in the given order. */
    Design only(List<String> kept) {
        return new Design(
                rows,
                List.copyOf(kept),
                kept.stream().map(name -> columns.get(names.indexOf(name))).toList());
    }

    /** Fresh copies of the columns. */
    double[][] copy() {
        double[][] copy = new double[columns.size()][];
        for (int j = 0; j < copy.length; j++) {
            copy[j] = columns.get(j).clone();
        }
        return copy;
    }

    /** The names, for instance {@code ~ intercept + pre + treated (136 rows)}. */
    @Override
    public String toString() {
        return "~ " + String.join(" + ", names) + " (" + rows + " rows)";
    }
}
