package nl.fnb.stats.summary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/**
 * How often each key occurred.
 *
 * <p>Adding a key costs time in proportion to the number of different keys.
 *
 * @param <K> the keys
 * @param keys the keys that occurred, in their natural order
 * @param counts how often, for each key; above 0
 */
public record Frequencies<K extends Comparable<K>>(List<K> keys, List<Long> counts) implements Serializable {

    /**
     * Checks and copies the lists.
     *
     * @param keys the keys that occurred, in their natural order
     * @param counts how often, for each key; above 0
     * @throws IllegalArgumentException if the lengths differ, keys are not in order, or a count is below 1
     */
    public Frequencies {
        keys = List.copyOf(keys);
        counts = List.copyOf(counts);
        Checks.require(keys.size() == counts.size(), "counts must be as many as keys " + keys.size(), counts.size());
        for (int i = 0; i < keys.size(); i++) {
            Checks.require(counts.get(i) > 0, "a count must be above 0", counts.get(i));
            Checks.require(i == 0 || keys.get(i - 1).compareTo(keys.get(i)) < 0, "keys must ascend; key", keys.get(i));
        }
    }

    static <K extends Comparable<K>> Frequencies<K> none() {
        return new Frequencies<K>(List.of(), List.of());
    }

    /**
     * How often a key occurred.
     *
     * @param key the key
     * @return its count; 0 where it did not occur
     */
    public long of(K key) {
        int place = Collections.binarySearch(keys, key);
        return place < 0 ? 0 : counts.get(place);
    }

    /**
     * How many keys were counted in all.
     *
     * @return the sum of the counts
     */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    Frequencies<K> add(K key) {
        int place = Collections.binarySearch(keys, key);
        if (place < 0) {
            return merge(new Frequencies<>(List.of(key), List.of(1L)));
        }
        List<Long> more = new ArrayList<>(counts);
        more.set(place, counts.get(place) + 1);
        return new Frequencies<>(keys, more);
    }

    Frequencies<K> addAll(Iterable<? extends K> more, UnaryOperator<K> form) {
        SortedMap<K, Long> counted = new TreeMap<>();
        more.forEach(key -> counted.merge(form.apply(key), 1L, Long::sum));
        return merge(new Frequencies<>(List.copyOf(counted.keySet()), List.copyOf(counted.values())));
    }

    Frequencies<K> merge(Frequencies<K> other) {
        List<K> all = new ArrayList<>(keys.size() + other.keys.size());
        List<Long> sums = new ArrayList<>(keys.size() + other.keys.size());
        int i = 0;
        int j = 0;
        while (i < keys.size() || j < other.keys.size()) {
            int order = order(i, other, j);
            all.add(order <= 0 ? keys.get(i) : other.keys.get(j));
            sums.add((order <= 0 ? counts.get(i) : 0) + (order >= 0 ? other.counts.get(j) : 0));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Frequencies<>(all, sums);
    }

    private int order(int i, Frequencies<K> other, int j) {
        if (i == keys.size() || j == other.keys.size()) {
            return i == keys.size() ? 1 : -1;
        }
        return keys.get(i).compareTo(other.keys.get(j));
    }

    /** Each key and its count, for instance {@code 1.0: 2, 3.5: 1}. */
    @Override
    public String toString() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i) + ": " + counts.get(i))
                .collect(Collectors.joining(", "));
    }
}
