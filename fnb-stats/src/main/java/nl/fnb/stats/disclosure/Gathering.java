package nl.fnb.stats.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers figures to hide, the cheapest that may help first. */
final class Gathering {

    private final CountedFigures figures;
    private final Set<Integer> small;
    private final double[] costs;
    private final long threshold;
    private final Set<Integer> others = new HashSet<>();

    Gathering(CountedFigures figures, Set<Integer> small, double[] costs, long threshold) {
        this.figures = figures;
        this.small = small;
        this.costs = costs;
        this.threshold = threshold;
    }

    /** The figures to hide besides the small ones. */
    Set<Integer> others() {
        List<int[]> exposed = exposed();
        while (!exposed.isEmpty()) {
            int[] first = exposed.get(0);
            others.add(cheapest(first)
                    .orElseThrow(() ->
                            new IllegalStateException("a count follows from figures that it shares no cell with")));
            exposed = exposed();
        }
        publishTheSuperfluous();
        return others;
    }

    /** What can be found out; linear programming only where subtraction finds nothing. */
    private List<int[]> exposed() {
        DisclosureAudit audit = audit();
        List<int[]> subtracted = audit.subtracted(threshold);
        return subtracted.isEmpty() ? audit.exposed(threshold) : subtracted;
    }

    private DisclosureAudit audit() {
        Set<Integer> hidden = new HashSet<>(small);
        hidden.addAll(others);
        return DisclosureAudit.of(figures, hidden);
    }

    /** The cheapest published figure that shares a cell with a sum, or that is tied to it through others. */
    private Optional<Integer> cheapest(int[] sum) {
        Set<Integer> reach = new HashSet<>(IntStream.of(sum).boxed().toList());
        Optional<Integer> found = cheapestOver(reach);
        while (found.isEmpty()) {
            int before = reach.size();
            for (int i = 0; i < figures.size(); i++) {
                if (shares(i, reach)) {
                    IntStream.of(figures.sum(i)).forEach(reach::add);
                }
            }
            found = cheapestOver(reach);
            if (reach.size() == before) {
                return found;
            }
        }
        return found;
    }

    private Optional<Integer> cheapestOver(Set<Integer> reach) {
        return IntStream.range(0, figures.size())
                .filter(i -> !small.contains(i) && !others.contains(i) && shares(i, reach))
                .boxed()
                .min(Comparator.comparingDouble((Integer i) -> costs[i]).thenComparingLong(figures::value));
    }

    private boolean shares(int figure, Set<Integer> cells) {
        return IntStream.of(figures.sum(figure)).anyMatch(cells::contains);
    }

    /** Tries the dearest first. */
    private void publishTheSuperfluous() {
        List<Integer> dearest = others.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -costs[i]))
                .toList();
        for (int figure : dearest) {
            others.remove(figure);
            if (!exposed().isEmpty()) {
                others.add(figure);
            }
        }
    }
}
