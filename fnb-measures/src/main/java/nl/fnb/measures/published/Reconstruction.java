package nl.fnb.measures.published;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of whole numbers that fit what was printed. They are reconstructions, never published data.
 *
 * @param tables the tables, each with its groups in the order given; empty where the printed figures contradict each other
 * @param isComplete whether these are all; not so where the search was stopped at its limit
 */
public record Reconstruction(List<List<CountedGroup>> tables, boolean isComplete) {

    private static final int SHOWN = 5;

    /**
     * Takes copies of the lists.
     *
     * @param tables the tables, each with its groups in the order given
     * @param isComplete whether these are all
     */
    public Reconstruction {
        tables = tables.stream().map(List::copyOf).toList();
    }

    /**
     * Whether the printed figures can be true together.
     *
     * @return whether a table fits
     */
    public boolean isPossible() {
        return !tables.isEmpty();
    }

    /** How many tables fit, and the first few. */
    @Override
    public String toString() {
        if (tables.isEmpty()) {
            return isComplete
                    ? "no whole numbers fit these figures"
                    : "the search was stopped before any whole numbers were found that fit";
        }
        String first = tables.stream()
                .limit(SHOWN)
                .map(table -> table.stream().map(CountedGroup::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        String count = (isComplete ? "" : "at least ")
                + tables.size()
                + (tables.size() == 1 ? " table fits: " : " tables fit: ");
        return count + first + (tables.size() > SHOWN ? "; ..." : "");
    }
}
