package nl.fnb.stats.summary;

import java.util.ArrayList;
import java.util.List;

/** The cell in which a collector keeps the summary of what it has seen; values are summarised in packs that grow. */
final class Gathering<S extends Summary<S, T, ?>, T> {

    private static final int LEAST = 1 << 10;
    private static final int MOST = 1 << 17;

    private final List<T> waiting = new ArrayList<>();
    private int pack = LEAST;
    private S summary;

    Gathering(S empty) {
        this.summary = empty;
    }

    void add(T value) {
        waiting.add(value);
        if (waiting.size() == pack) {
            summary();
            pack = Math.min(2 * pack, MOST);
        }
    }

    Gathering<S, T> merge(Gathering<S, T> other) {
        summary = summary().merge(other.summary());
        return this;
    }

    S summary() {
        summary = summary.addAll(waiting);
        waiting.clear();
        return summary;
    }
}
