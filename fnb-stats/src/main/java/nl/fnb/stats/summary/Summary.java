package nl.fnb.stats.summary;

import java.io.Serializable;
import java.util.stream.Collector;

/**
 * What is kept of values that pass by, so that the values themselves need not be.
 *
 * <p>A summary is a value: {@link #add} and {@link #merge} give another one and leave this one as it is. Summaries of
 * one kind form a commutative monoid without rounding: however values are split, and in whatever order the parts are
 * added and merged, the summaries are equal and their results have the same bits. So it does not matter to a figure
 * whether one pass, several threads ({@link #collector}) or several machines (the same four methods are those of an
 * aggregator of Spark, Beam or Flink) made it.
 *
 * @param <S> the summary itself
 * @param <T> what is added
 * @param <R> what comes out
 */
public interface Summary<S extends Summary<S, T, R>, T, R> extends Serializable {

    /**
     * The summary of nothing, of the same kind.
     *
     * @return the neutral element of {@link #merge}
     */
    S empty();

    /**
     * The summary with one value more.
     *
     * @param value the value
     * @return the new summary
     * @throws IllegalArgumentException if the value cannot be summarised, for instance NaN
     */
    S add(T value);

    /**
     * The summary of these values and others.
     *
     * @param other the summary of the others
     * @return the summary of all
     * @throws IllegalArgumentException if the other is of another make, for instance of other columns
     */
    S merge(S other);

    /**
     * The figures.
     *
     * @return the figures of all values so far
     */
    R result();

    /**
     * The summary with more values.
     *
     * @param values the values
     * @return the new summary
     * @throws IllegalArgumentException if a value cannot be summarised
     */
    default S addAll(Iterable<? extends T> values) {
        S added = empty();
        for (T value : values) {
            added = added.add(value);
        }
        return merge(added);
    }

    /**
     * Collects a stream, sequential or parallel, into a summary like this one, starting from nothing.
     *
     * @return the collector
     */
    default Collector<T, ?, S> collector() {
        return Collector.of(() -> new Gathering<S, T>(empty()), Gathering::add, Gathering::merge, Gathering::summary);
    }
}
