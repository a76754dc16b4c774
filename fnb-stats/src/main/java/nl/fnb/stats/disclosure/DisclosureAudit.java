package nl.fnb.stats.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import nl.fnb.stats.internal.Checks;

/**
 * What a reader of the published figures can find out of the hidden ones.
 *
 * <p>The reader knows which cells each figure sums, that no cell is negative and that all are whole numbers, and nothing
 * else: not the threshold, and not which figures were hidden for being small. The bounds of a count are its least and
 * largest value over all cells that fit the published figures, by linear programming, rounded inwards.
 *
 * @see <a href="https://doi.org/10.1002/9781118348239">Hundepool et al. (2012), Statistical Disclosure Control, chapter 4</a>
 */
public final class DisclosureAudit {

    private final CountedFigures figures;
    private final Set<Integer> hidden;
    private final BitSet open;
    private final RowSpace known;
    private final Polytope polytope;

    private DisclosureAudit(CountedFigures figures, Set<Integer> hidden) {
        this.figures = figures;
        this.hidden = hidden;
        this.open = open();
        this.known = new RowSpace(open.cardinality());
        for (int i = 0; i < figures.size(); i++) {
            if (!hidden.contains(i)) {
                known.add(row(figures.sum(i)));
            }
        }
        this.polytope = new Polytope(known.rows(), open.cardinality());
        closeImpliedZeros();
    }

    /**
     * Looks at figures of which some are hidden.
     *
     * @param figures all figures
     * @param hidden the places of those that are not published
     * @return the audit
     * @throws IllegalArgumentException if a place is not that of a figure
     */
    public static DisclosureAudit of(CountedFigures figures, Set<Integer> hidden) {
        for (int place : hidden) {
            Checks.require(place >= 0 && place < figures.size(), "hidden must be places of figures", place);
        }
        return new DisclosureAudit(figures, Set.copyOf(hidden));
    }

    /** The cells that no published figure of 0 settles. */
    private BitSet open() {
        BitSet cells = new BitSet();
        cells.set(0, figures.cells());
        for (int i = 0; i < figures.size(); i++) {
            if (!hidden.contains(i) && figures.value(i) == 0) {
                Arrays.stream(figures.sum(i)).forEach(cells::clear);
            }
        }
        return cells;
    }

    /** Cells that are 0 in every solution are known as well: what follows from them follows from the figures. */
    private void closeImpliedZeros() {
        for (int i = 0, place = 0; i < figures.cells(); i++) {
            if (open.get(i)) {
                double[] cell = new double[open.cardinality() + 1];
                cell[place++] = 1;
                boolean zero = figures.cell(i) == 0 && !known.holds(cell) && isZero(polytope.most(cell));
                if (zero) {
                    known.add(cell);
                }
            }
        }
    }

    private static boolean isZero(OptionalDouble most) {
        return most.isPresent() && most.getAsDouble() < 1e-6;
    }

    /** A sum as a row over the open cells, its value last. */
    private double[] row(int[] sum) {
        double[] row = new double[open.cardinality() + 1];
        for (int cell : sum) {
            if (open.get(cell)) {
                row[open.get(0, cell).cardinality()] = 1;
            }
        }
        row[row.length - 1] = figures.value(sum);
        return row;
    }

    /**
     * What can be found out of a figure.
     *
     * @param figure its place
     * @return its bounds, exact where it is published
     */
    public Bounds bounds(int figure) {
        return bounds(figures.sum(figure));
    }

    private Bounds bounds(int[] sum) {
        double[] row = row(sum);
        if (known.holds(row)) {
            return new Bounds(figures.value(sum), OptionalLong.of(figures.value(sum)));
        }
        OptionalDouble most = polytope.most(row);
        long low = (long) Math.ceil(polytope.least(row) - 1e-6);
        return new Bounds(
                low,
                most.isPresent()
                        ? OptionalLong.of((long) Math.floor(most.getAsDouble() + 1e-6))
                        : OptionalLong.empty());
    }

    /**
     * The hidden figures that can be found out.
     *
     * @return the places of those with exact bounds
     */
    public List<Integer> recoverable() {
        return hidden.stream().sorted().filter(i -> bounds(i).isExact()).toList();
    }

    /** The sums that are small, not published, and found out by adding and subtracting alone. */
    List<int[]> subtracted(long threshold) {
        return small(threshold).stream().filter(sum -> known.holds(row(sum))).toList();
    }

    /** The sums that are small, not published, and found out in any way. */
    List<int[]> exposed(long threshold) {
        return small(threshold).stream().filter(sum -> bounds(sum).isExact()).toList();
    }

    private List<int[]> small(long threshold) {
        List<int[]> small = new ArrayList<>();
        for (int[] sum : figures.targets()) {
            if (figures.value(sum) > 0 && figures.value(sum) < threshold) {
                small.add(sum);
            }
        }
        return small;
    }
}
