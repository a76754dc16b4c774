package nl.fnb.stats.summary;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A summary for each group, by the group's name; groups grow with what comes.
 *
 * @param <S> the summary of a group
 * @param <T> what is added to a group
 * @param <R> the figures of a group
 * @param none the summary that a new group starts from
 * @param groups the groups so far, in alphabetical order
 */
public record GroupedSummary<S extends Summary<S, T, R>, T, R>(S none, SortedMap<String, S> groups)
        implements Summary<GroupedSummary<S, T, R>, GroupedSummary.Case<T>, SortedMap<String, R>> {

    /**
     * Copies the groups.
     *
     * @param none the summary that a new group starts from
     * @param groups the groups so far, in alphabetical order
     */
    public GroupedSummary {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /**
     * A summary without groups as yet.
     *
     * @param none the summary of no values, for instance {@code MomentsSummary.none()}
     * @return the summary to start from
     * @param <S> the summary of a group
     * @param <T> what is added to a group
     * @param <R> the figures of a group
     */
    public static <S extends Summary<S, T, R>, T, R> GroupedSummary<S, T, R> of(S none) {
        return new GroupedSummary<>(none.empty(), Collections.emptySortedMap());
    }

    @Override
    public GroupedSummary<S, T, R> empty() {
        return of(none);
    }

    /**
     * The summary with one value more.
     *
     * @param group the group of the value
     * @param value the value
     * @return the new summary
     * @throws IllegalArgumentException if the value cannot be summarised
     */
    public GroupedSummary<S, T, R> add(String group, T value) {
        return with(group, groups.getOrDefault(group, none).add(value));
    }

    @Override
    public GroupedSummary<S, T, R> add(Case<T> value) {
        return add(value.group, value.value);
    }

    @Override
    public GroupedSummary<S, T, R> addAll(Iterable<? extends Case<T>> values) {
        SortedMap<String, Gathering<S, T>> gathered = new TreeMap<>();
        for (Case<T> value : values) {
            gathered.computeIfAbsent(value.group, group -> new Gathering<S, T>(none))
                    .add(value.value);
        }
        SortedMap<String, S> added = new TreeMap<>();
        gathered.forEach((group, gathering) -> added.put(group, gathering.summary()));
        return merge(new GroupedSummary<>(none, added));
    }

    @Override
    public GroupedSummary<S, T, R> merge(GroupedSummary<S, T, R> other) {
        SortedMap<String, S> all = new TreeMap<>(groups);
        other.groups.forEach((group, summary) -> all.merge(group, summary, S::merge));
        return new GroupedSummary<>(none, all);
    }

    private GroupedSummary<S, T, R> with(String group, S summary) {
        SortedMap<String, S> all = new TreeMap<>(groups);
        all.put(group, summary);
        return new GroupedSummary<>(none, all);
    }

    /**
     * The figures of each group.
     *
     * @return the figures, by group in alphabetical order
     */
    @Override
    public SortedMap<String, R> result() {
        SortedMap<String, R> figures = new TreeMap<>();
        groups.forEach((group, summary) -> figures.put(group, summary.result()));
        return Collections.unmodifiableSortedMap(figures);
    }

    /** Each group and its summary, for instance <code>{fnb=n = 3, M = 2.00, SD = 1.00}</code>. */
    @Override
    public String toString() {
        return groups.toString();
    }

    /**
     * A value and the group it belongs to.
     *
     * @param <T> the value's type
     * @param group the group's name
     * @param value the value
     */
    public record Case<T>(String group, T value) {}
}
