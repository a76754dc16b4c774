package nl.fnb.stats.frame;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/**
 * Named columns of numbers and texts, a row a case; procedures are asked of its columns by name.
 *
 * <p>A missing number is NaN, a missing text empty. What happens to them is said by {@link #with(Missing)}; by default
 * they are refused. The levels of a column are its different values, numbers by size and texts by letter, so that the
 * order of rows does not turn a difference around; {@link #where} chooses and orders them otherwise.
 *
 * <pre>{@code
 * Frame families = Frame.of("weeks", 4, 6, 8, 1, 2, 3).and("form", "B", "B", "B", "A", "A", "A");
 * families.where("form", "B", "A").groups("weeks", "form").compare(MeanDifference.withDefaults()::estimate)
 * }</pre>
 */
public final class Frame {

    private final Map<String, Column> columns;
    private final int size;
    private final Missing policy;

    private Frame(Map<String, Column> columns, int size, Missing policy) {
        this.columns = columns;
        this.size = size;
        this.policy = policy;
    }

    /**
     * A frame of one column of numbers.
     *
     * @param name the name of the column
     * @param values its values, NaN where missing
     * @return the frame
     * @throws IllegalArgumentException if a value is infinite
     */
    public static Frame of(String name, double... values) {
        return new Frame(Map.of(), values.length, Missing.REFUSE).and(name, values);
    }

    /**
     * A frame of one column of texts.
     *
     * @param name the name of the column
     * @param values its values, empty where missing
     * @return the frame
     */
    public static Frame of(String name, String... values) {
        return new Frame(Map.of(), values.length, Missing.REFUSE).and(name, values);
    }

    /**
     * The frame with a column of numbers more.
     *
     * @param name the name of the column
     * @param values its values, NaN where missing
     * @return the wider frame
     * @throws IllegalArgumentException if the name is taken, the length differs or a value is infinite
     */
    public Frame and(String name, double... values) {
        return and(name, Column.of(name, values));
    }

    /**
     * The frame with a column of texts more.
     *
     * @param name the name of the column
     * @param values its values, empty where missing
     * @return the wider frame
     * @throws IllegalArgumentException if the name is taken or the length differs
     */
    public Frame and(String name, String... values) {
        return and(name, Column.of(name, values));
    }

    private Frame and(String name, Column column) {
        Checks.require(!columns.containsKey(name), "a column needs a name of its own", name);
        Checks.require(column.size() == size, name + " needs " + size + " values", column.size());
        return with(name, column);
    }

    private Frame with(String name, Column column) {
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(name, column);
        return new Frame(more, size, policy);
    }

    /**
     * The frame with another policy for missing values.
     *
     * @param missing what happens to rows in which a value that is asked for is missing
     * @return the frame
     */
    public Frame with(Missing missing) {
        return new Frame(columns, size, missing);
    }

    /**
     * The rows in which a column has one of some levels; these become its levels, in this order.
     *
     * <p>Rows in which the column is missing stay: the policy decides on them.
     *
     * @param name the column
     * @param levels the levels to keep, a number in its shortest form
     * @return the smaller frame
     * @throws IllegalArgumentException if there is no such column, or it has no such level
     */
    public Frame where(String name, String... levels) {
        Column column = column(name);
        List<String> known = column.levels();
        Set<String> kept = new LinkedHashSet<>(List.of(levels));
        Checks.require(!kept.isEmpty(), name + " must keep at least 1 level of " + known, 0);
        for (String level : kept) {
            Checks.require(known.contains(level), name + " must have one of " + known, level);
        }
        Frame smaller = rows(IntStream.range(0, size)
                .filter(row -> column.isMissing(row) || kept.contains(column.label(row)))
                .toArray());
        return smaller.with(name, smaller.column(name).ordered(List.copyOf(kept)));
    }

    /**
     * The rows in which none of some columns is missing.
     *
     * @param names the columns
     * @return the smaller frame
     * @throws IllegalArgumentException if there is no such column, or a value is missing and the policy is to refuse
     */
    public Frame complete(String... names) {
        List<Column> asked =
                IntStream.range(0, names.length).mapToObj(i -> column(names[i])).toList();
        int[] kept = IntStream.range(0, size)
                .filter(row -> asked.stream().noneMatch(column -> column.isMissing(row)))
                .toArray();
        Checks.require(
                policy == Missing.OMIT || kept.length == size,
                String.join(" and ", names) + " must have no missing values unless they are omitted; missing",
                size - kept.length);
        return rows(kept);
    }

    private Frame rows(int[] rows) {
        Map<String, Column> chosen = new LinkedHashMap<>();
        columns.forEach((name, column) -> chosen.put(name, column.rows(rows)));
        return new Frame(chosen, rows.length, policy);
    }

    /**
     * How many rows the frame has.
     *
     * @return rows with missing values included
     */
    public int size() {
        return size;
    }

    /**
     * The names of the columns.
     *
     * @return the names, in the order in which the columns came
     */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /**
     * The levels of a column.
     *
     * @param name the column
     * @return its different values, in order
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> levels(String name) {
        return column(name).levels();
    }

    /**
     * The numbers of a column.
     *
     * @param name the column
     * @return its values that are not missing, in the order of rows
     * @throws IllegalArgumentException if there is no such column, it holds texts, or values are missing and refused
     */
    public double[] numbers(String name) {
        return complete(name).column(name).numbers();
    }

    /**
     * The numbers of one column by the levels of another.
     *
     * @param values the column of numbers
     * @param group the column of groups
     * @return a group a level, in their order; a level without cases is an empty group
     * @throws IllegalArgumentException if there is no such column, the values are texts, or values are missing and refused
     */
    public Groups groups(String values, String group) {
        List<String> levels = levels(group);
        Frame kept = complete(values, group);
        return Groups.of(
                values, group, levels, kept.numbers(values), kept.column(group).codes(levels), size - kept.size);
    }

    /**
     * How often each level of one column meets each level of another.
     *
     * @param rows the column whose levels become rows
     * @param columns the column whose levels become columns
     * @return the table with its levels
     * @throws IllegalArgumentException if there is no such column, or values are missing and refused
     * @throws nl.fnb.stats.NotEstimableException if a column has no levels
     */
    public Crossing table(String rows, String columns) {
        List<String> down = levels(rows);
        List<String> across = levels(columns);
        Frame kept = complete(rows, columns);
        return Crossing.of(
                rows,
                columns,
                down,
                across,
                kept.column(rows).codes(down),
                kept.column(columns).codes(across),
                size - kept.size);
    }

    private Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("a column must be one of " + columns.keySet() + ", got " + name);
        }
        return column;
    }

    /** Its size and its columns, for instance {@code 6 rows: weeks (numbers), form (A, B)}. */
    @Override
    public String toString() {
        return size + " rows: "
                + columns.values().stream().map(Column::toString).collect(Collectors.joining(", "));
    }
}
