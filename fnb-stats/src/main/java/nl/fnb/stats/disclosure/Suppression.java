package nl.fnb.stats.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/**
 * Which figures to hide: those that are small, and as few others as it takes for none of the small ones to follow from what
 * is left.
 *
 * <p>A figure is small from 1 up to, not including, the threshold; 0 is published. The others are chosen by cost: where at
 * most {@value #SEARCHED} figures can be chosen, the choice that costs least together; otherwise the cheapest that shares a cell with a figure that can be found out, until none can, after which every one that proves
 * superfluous is published again. {@link DisclosureAudit} says what a reader is taken to know.
 *
 * <p>Default: threshold {@value #THRESHOLD}. In a table as few cells as possible are hidden, and of those the smallest.
 */
public final class Suppression {

    /** The default threshold. */
    public static final int THRESHOLD = 10;

    private static final int SEARCHED = 12;

    private final long threshold;

    private Suppression(long threshold) {
        this.threshold = threshold;
    }

    /**
     * Suppression below {@value #THRESHOLD}.
     *
     * @return the procedure
     */
    public static Suppression withDefaults() {
        return new Suppression(THRESHOLD);
    }

    /**
     * The same procedure with another threshold.
     *
     * @param least the least count, besides 0, that may be published
     * @return a copy
     * @throws IllegalArgumentException if it is below 2: then nothing is small
     */
    public Suppression withThreshold(long least) {
        Checks.require(least >= 2, "threshold must be at least 2", least);
        return new Suppression(least);
    }

    /**
     * What is hidden.
     *
     * @param small the places of the figures that are small
     * @param others the places of those that are hidden to protect them
     * @param threshold the least count that is published besides 0
     */
    public record Result(Set<Integer> small, Set<Integer> others, long threshold) {

        /**
         * Takes copies in order.
         *
         * @param small the places of the figures that are small
         * @param others the places of those that are hidden to protect them
         * @param threshold the least count that is published besides 0
         */
        public Result {
            small = Set.copyOf(small);
            others = Set.copyOf(others);
        }

        /**
         * Everything that is hidden.
         *
         * @return places of figures, in order
         */
        public Set<Integer> hidden() {
            Set<Integer> all = new TreeSet<>(small);
            all.addAll(others);
            return all;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d figures below %d hidden, and %d others to protect them",
                    small.size(),
                    threshold,
                    others.size());
        }
    }

    /**
     * Hides in a table, whose totals are published unless they are small themselves.
     *
     * @param table the counts, rows of one length
     * @return places as {@link CountedFigures#twoWay} orders them
     * @throws IllegalArgumentException if the rows differ in length, or a count is negative
     */
    public Result of(long[][] table) {
        CountedFigures figures = CountedFigures.twoWay(table);
        int cells = figures.cells();
        long fewest = 1 + figures.value(figures.size() - 1);
        double[] costs = IntStream.range(0, figures.size())
                .mapToDouble(i -> i < cells ? fewest + figures.value(i) : Double.POSITIVE_INFINITY)
                .toArray();
        return of(figures, costs);
    }

    /**
     * Hides figures.
     *
     * @param figures the figures
     * @param costs what it costs to hide each, infinite for those that may be hidden only where nothing else helps
     * @return what is hidden
     * @throws IllegalArgumentException unless there is a cost for each figure
     */
    public Result of(CountedFigures figures, double[] costs) {
        Checks.require(costs.length == figures.size(), "costs must be " + figures.size(), costs.length);
        Set<Integer> small = new TreeSet<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.value(i) > 0 && figures.value(i) < threshold) {
                small.add(i);
            }
        }
        List<Integer> choices = IntStream.range(0, figures.size())
                .filter(i -> !small.contains(i) && Double.isFinite(costs[i]))
                .boxed()
                .toList();
        Set<Integer> others = choices.size() <= SEARCHED
                ? searched(figures, small, choices, costs)
                : new Gathering(figures, small, costs, threshold).others();
        return new Result(small, others, threshold);
    }

    /** The cheapest choice that protects. */
    private Set<Integer> searched(CountedFigures figures, Set<Integer> small, List<Integer> choices, double[] costs) {
        List<Integer> subsets =
                new ArrayList<>(IntStream.range(0, 1 << choices.size()).boxed().toList());
        subsets.sort(Comparator.comparingDouble(
                subset -> members(choices, subset).mapToDouble(i -> costs[i]).sum()));
        for (int subset : subsets) {
            Set<Integer> others = new HashSet<>(members(choices, subset).boxed().toList());
            Set<Integer> hidden = new HashSet<>(small);
            hidden.addAll(others);
            if (DisclosureAudit.of(figures, hidden).exposed(threshold).isEmpty()) {
                return others;
            }
        }
        return new Gathering(figures, small, costs, threshold).others();
    }

    private static IntStream members(List<Integer> choices, int subset) {
        return IntStream.range(0, choices.size())
                .filter(bit -> (subset & (1 << bit)) != 0)
                .map(choices::get);
    }
}
