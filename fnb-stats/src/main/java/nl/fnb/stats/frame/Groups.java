package nl.fnb.stats.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/**
 * The numbers of one column of a {@link Frame} by the levels of another, and how many rows were left out.
 *
 * <p>{@link #compare} asks a procedure of two groups, {@link #compareAll} of all, for instance {@code
 * frame.groups("weeks", "form").compare(MannWhitney.withDefaults()::test)}.
 */
public final class Groups {

    private final Sentence title;
    private final List<String> names;
    private final List<double[]> values;
    private final long omitted;

    private Groups(Sentence title, List<String> names, List<double[]> values, long omitted) {
        this.title = title;
        this.names = names;
        this.values = values;
        this.omitted = omitted;
    }

    static Groups of(String column, String group, List<String> levels, double[] values, int[] codes, long omitted) {
        int[] sizes = new int[levels.size()];
        double[][] groups = new double[sizes.length][values.length];
        for (int i = 0; i < values.length; i++) {
            groups[codes[i]][sizes[codes[i]]++] = values[i];
        }
        List<double[]> parts = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            parts.add(Arrays.copyOf(groups[i], sizes[i]));
        }
        return new Groups(Sentence.of("").say("{} by {}", column, group), List.copyOf(levels), parts, omitted);
    }

    /**
     * The names of the groups.
     *
     * @return the levels, in order
     */
    public List<String> names() {
        return names;
    }

    /**
     * How many rows were left out because a value was missing.
     *
     * @return at least 0
     */
    public long omitted() {
        return omitted;
    }

    /**
     * The numbers, group by group.
     *
     * @return a copy
     */
    public List<double[]> toList() {
        return values.stream().map(double[]::clone).toList();
    }

    /**
     * The numbers of each group by its name.
     *
     * @return a copy, in order
     */
    public Map<String, double[]> toMap() {
        Map<String, double[]> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i).clone());
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Compares two groups.
     *
     * @param <R> the type of the result
     * @param procedure what to ask of the first group and the second
     * @return its result, with what it was asked of
     * @throws IllegalArgumentException unless there are two groups
     */
    public <R extends Result> Analysis<R> compare(BiFunction<double[], double[], R> procedure) {
        Checks.require(
                names.size() == 2, "a comparison of two groups needs 2 levels; choose two by where(..); levels", names);
        R result = procedure.apply(values.get(0).clone(), values.get(1).clone());
        Sentence asked = title.say("{} (n = {}) against {} (n = {})", names.get(0), size(0), names.get(1), size(1));
        return new Analysis<>(asked, omitted, result);
    }

    /**
     * Compares all groups.
     *
     * @param <R> the type of the result
     * @param procedure what to ask of the groups
     * @return its result, with what it was asked of
     */
    public <R extends Result> Analysis<R> compareAll(Function<List<double[]>, R> procedure) {
        return new Analysis<>(asked(), omitted, procedure.apply(toList()));
    }

    private long size(int group) {
        return values.get(group).length;
    }

    private Sentence asked() {
        Sentence asked = title;
        for (int i = 0; i < names.size(); i++) {
            asked = asked.say("{} (n = {})", names.get(i), size(i));
        }
        return asked;
    }

    /** The name and size of each group, for instance {@code weeks by form, A (n = 3), B (n = 3)}. */
    @Override
    public String toString() {
        return asked().toString();
    }
}
