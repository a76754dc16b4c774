package nl.fnb.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Attacks what is published without the audit: by trying every table that fits, and by subtracting until nothing follows. */
class SuppressionPropertyTest {

    @Property(tries = 300)
    void no_small_count_is_the_same_in_every_table_that_fits(
            @ForAll @IntRange(min = 2, max = 3) int rows,
            @ForAll @IntRange(min = 2, max = 3) int columns,
            @ForAll long seed) {
        long[][] table = table(rows, columns, 9, seed);
        CountedFigures figures = CountedFigures.twoWay(table);

        Set<Integer> hidden =
                Suppression.withDefaults().withThreshold(4).of(table).hidden();

        for (int figure = 0; figure < figures.size(); figure++) {
            if (figures.value(figure) > 0 && figures.value(figure) < 4) {
                assertThat(hidden).contains(figure);
                assertThat(new TableAttack(figures, hidden, figure).findsAnotherTable())
                        .as("another table for figure %s", figure)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void no_small_count_follows_from_subtraction_in_larger_tables(
            @ForAll @IntRange(min = 2, max = 8) int rows,
            @ForAll @IntRange(min = 2, max = 6) int columns,
            @ForAll long seed) {
        long[][] table = table(rows, columns, 40, seed);
        CountedFigures figures = CountedFigures.twoWay(table);

        Suppression.Result result = Suppression.withDefaults().of(table);

        Set<Integer> found = TableAttack.subtracted(figures, result.hidden());
        for (int figure = 0; figure < figures.size(); figure++) {
            boolean small = figures.value(figure) > 0 && figures.value(figure) < 10;
            assertThat(small && found.contains(figure))
                    .as("%s of %s", figure, result)
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void each_other_figure_that_is_hidden_is_needed(@ForAll long seed) {
        long[][] table = table(3, 3, 20, seed);
        CountedFigures figures = CountedFigures.twoWay(table);

        Suppression.Result result = Suppression.withDefaults().of(table);

        for (int other : result.others()) {
            Set<Integer> fewer = new HashSet<>(result.hidden());
            fewer.remove(other);
            assertThat(DisclosureAudit.of(figures, fewer).exposed(10)).isNotEmpty();
        }
    }

    @Property(tries = 60)
    void sums_that_nobody_publishes_are_protected_too(@ForAll long seed) {
        Random random = new Random(seed);
        long[] cells = random.longs(6, 0, 30).toArray();
        List<int[]> published = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            published.add(random.ints(1 + random.nextInt(5), 0, 6).distinct().toArray());
        }
        List<int[]> implied = IntStream.range(0, 6).mapToObj(i -> new int[] {i}).toList();
        CountedFigures figures = CountedFigures.of(cells, published).withImplied(implied);

        Suppression.Result result = Suppression.withDefaults()
                .of(figures, IntStream.range(0, 5).mapToDouble(figures::value).toArray());

        assertThat(DisclosureAudit.of(figures, result.hidden()).exposed(10)).isEmpty();
    }

    private static long[][] table(int rows, int columns, int below, long seed) {
        Random random = new Random(seed);
        long[][] table = new long[rows][columns];
        for (long[] row : table) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(below);
            }
        }
        return table;
    }

    /** What an outsider can do. */
    private static final class TableAttack {

        private static final int LARGEST = 30;

        private final CountedFigures truth;
        private final Set<Integer> hidden;
        private final int target;
        private final int[] order;

        TableAttack(CountedFigures truth, Set<Integer> hidden, int target) {
            this.truth = truth;
            this.hidden = hidden;
            this.target = target;
            this.order = IntStream.concat(IntStream.of(truth.sum(target)), IntStream.range(0, truth.cells()))
                    .distinct()
                    .toArray();
        }

        /** Whether a table agrees with all that is published, but has another value of the target. */
        boolean findsAnotherTable() {
            long[] cells = new long[order.length];
            Arrays.fill(cells, -1);
            return search(cells, 0);
        }

        private boolean search(long[] cells, int at) {
            if (at == order.length) {
                return true;
            }
            int cell = order[at];
            boolean open = hidden.contains(cell);
            for (long v = open ? 0 : truth.cell(cell); v <= (open ? LARGEST : truth.cell(cell)); v++) {
                cells[cell] = v;
                if (fits(cells) && search(cells, at + 1)) {
                    return true;
                }
            }
            cells[cell] = -1;
            return false;
        }

        /** No published sum is passed, those whose cells are all set are met, and the target is not. */
        private boolean fits(long[] cells) {
            for (int f = 0; f < truth.size(); f++) {
                long sum = IntStream.of(truth.sum(f))
                        .mapToLong(i -> Math.max(0, cells[i]))
                        .sum();
                boolean whole = IntStream.of(truth.sum(f)).allMatch(i -> cells[i] >= 0);
                boolean passed = sum > truth.value(f) || (whole && sum != truth.value(f));
                if (!hidden.contains(f) && passed || f == target && whole && sum == truth.value(f)) {
                    return false;
                }
            }
            return true;
        }

        /** Figures that follow by subtracting one published or found figure, and published cells, from another. */
        static Set<Integer> subtracted(CountedFigures figures, Set<Integer> hidden) {
            Set<Integer> found = new TreeSet<>(IntStream.range(0, figures.size())
                    .filter(i -> !hidden.contains(i))
                    .boxed()
                    .toList());
            boolean more = true;
            while (more) {
                more = false;
                for (int total : List.copyOf(found)) {
                    List<Integer> unknown = IntStream.of(figures.sum(total))
                            .filter(cell -> !found.contains(cell))
                            .boxed()
                            .toList();
                    more |= unknown.size() == 1 && found.add(unknown.get(0));
                    more |= figures.value(total) == 0 && found.addAll(unknown);
                }
                for (int f = 0; f < figures.size(); f++) {
                    more |= IntStream.of(figures.sum(f)).allMatch(found::contains) && found.add(f);
                }
            }
            return found;
        }
    }
}
