package nl.fnb.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/**
 * Counts that may be published, as sums of cells: numbers of people that do not overlap.
 *
 * <p>A cell itself, a row total and a grand total are all such sums. Since several sums share cells, what is hidden of one
 * may follow from the others by subtraction. Besides the figures there are sums that nobody publishes, but that a reader
 * should not be able to work out either.
 */
public final class CountedFigures {

    private final long[] cells;
    private final List<int[]> figures;
    private final List<int[]> implied;

    private CountedFigures(long[] cells, List<int[]> figures, List<int[]> implied) {
        this.cells = cells;
        this.figures = figures;
        this.implied = implied;
    }

    /**
     * Figures over cells.
     *
     * @param cells the numbers of people, none below 0
     * @param figures per figure the places of the cells that it sums
     * @return the figures
     * @throws IllegalArgumentException if a cell is negative, or a figure names a cell that there is not
     */
    public static CountedFigures of(long[] cells, List<int[]> figures) {
        for (long cell : cells) {
            Checks.require(cell >= 0, "a cell must not be negative", cell);
        }
        return new CountedFigures(cells.clone(), checked(figures, cells.length), List.of());
    }

    /**
     * The cells of a table by rows, then its row totals, its column totals and its grand total.
     *
     * @param table the counts, rows of one length
     * @return the figures
     * @throws IllegalArgumentException if the rows differ in length, or a count is negative
     */
    public static CountedFigures twoWay(long[][] table) {
        Checks.require(table.length > 0 && table[0].length > 0, "a table must have a cell", table.length);
        int rows = table.length;
        int columns = table[0].length;
        long[] cells = new long[rows * columns];
        List<int[]> figures = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Checks.require(table[i / columns].length == columns, "rows must have one length", i / columns);
            cells[i] = table[i / columns][i % columns];
            figures.add(new int[] {i});
        }
        for (int r = 0; r < rows; r++) {
            figures.add(IntStream.range(r * columns, (r + 1) * columns).toArray());
        }
        for (int c = 0; c < columns; c++) {
            int column = c;
            figures.add(IntStream.range(0, rows).map(r -> r * columns + column).toArray());
        }
        figures.add(IntStream.range(0, cells.length).toArray());
        return of(cells, figures);
    }

    /**
     * The same figures, with sums that are not published and must not be found out either.
     *
     * @param sums per sum the places of its cells
     * @return a copy
     * @throws IllegalArgumentException if a sum names a cell that there is not
     */
    public CountedFigures withImplied(List<int[]> sums) {
        return new CountedFigures(cells, figures, checked(sums, cells.length));
    }

    private static List<int[]> checked(List<int[]> sums, int cells) {
        List<int[]> copies = new ArrayList<>();
        for (int[] sum : sums) {
            for (int cell : sum) {
                Checks.require(cell >= 0 && cell < cells, "a cell must be one of " + cells, cell);
            }
            copies.add(sum.clone());
        }
        return List.copyOf(copies);
    }

    /**
     * The number of figures.
     *
     * @return without the implied sums
     */
    public int size() {
        return figures.size();
    }

    /**
     * A figure.
     *
     * @param figure its place
     * @return a number of people
     */
    public long value(int figure) {
        return value(figures.get(figure));
    }

    long value(int[] sum) {
        long value = 0;
        for (int cell : sum) {
            value += cells[cell];
        }
        return value;
    }

    int cells() {
        return cells.length;
    }

    long cell(int place) {
        return cells[place];
    }

    int[] sum(int figure) {
        return figures.get(figure);
    }

    /** Everything that must not be found out where it is small: the figures, then the implied sums. */
    List<int[]> targets() {
        List<int[]> targets = new ArrayList<>(figures);
        targets.addAll(implied);
        return targets;
    }
}
