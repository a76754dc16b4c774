package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.fnb.stats.disclosure.CountedFigures;
import nl.fnb.stats.disclosure.Suppression;

/** Counts that tell of each other: numbers of people or offers that do not overlap, and the figures that sum them. */
final class Ledger {

    /** A figure that every reader knows anyway, or that stays whatever happens. */
    static final double FIXED = Double.POSITIVE_INFINITY;

    private final List<Long> cells = new ArrayList<>();
    private final Map<Set<Integer>, List<Source>> figures = new LinkedHashMap<>();
    private final Map<Set<Integer>, Double> costs = new LinkedHashMap<>();
    private final List<int[]> implied = new ArrayList<>();

    /** A new number of people, with its place. */
    int cell(long n) {
        cells.add(n);
        return cells.size() - 1;
    }

    /** A figure of the results that sums cells; the same sum may stand in several places. */
    Ledger publish(Source source, double importance, List<Integer> sum) {
        figures.computeIfAbsent(new TreeSet<>(sum), each -> new ArrayList<>()).add(source);
        return known(importance, sum);
    }

    /** A sum that readers know from elsewhere. */
    Ledger known(double importance, List<Integer> sum) {
        Set<Integer> places = new TreeSet<>(sum);
        figures.computeIfAbsent(places, each -> new ArrayList<>());
        costs.merge(places, importance, Math::max);
        return this;
    }

    /** A sum that stands nowhere, and must not follow from the others. */
    Ledger imply(List<Integer> sum) {
        implied.add(places(sum));
        return this;
    }

    /** The figures to withhold. */
    Set<Source> hidden(int threshold) {
        List<Set<Integer>> sums = List.copyOf(figures.keySet());
        CountedFigures counted = CountedFigures.of(
                        cells.stream().mapToLong(Long::longValue).toArray(),
                        sums.stream().map(Ledger::places).toList())
                .withImplied(implied);
        double[] weights = IntStream.range(0, sums.size())
                .mapToDouble(i -> costs.getOrDefault(sums.get(i), 1.0) * (1 + counted.value(i)))
                .toArray();
        Set<Source> hidden = new HashSet<>();
        for (int place : Suppression.withDefaults()
                .withThreshold(threshold)
                .of(counted, weights)
                .hidden()) {
            hidden.addAll(figures.getOrDefault(sums.get(place), List.of()));
        }
        return hidden;
    }

    private static int[] places(Iterable<Integer> sum) {
        IntStream.Builder places = IntStream.builder();
        sum.forEach(places::add);
        return places.build().toArray();
    }
}
