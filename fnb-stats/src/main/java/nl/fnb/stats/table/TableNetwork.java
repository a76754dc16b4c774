package nl.fnb.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * All tables with given margins, as paths through a network of what is left of the rows once columns are filled.
 *
 * <p>Each step fills a column, with a multivariate hypergeometric probability. Rows with the same remainders are one
 * node whatever their order, paths of the same probability to a node are one path, and paths are settled as soon as
 * every or no way to finish them is as rare as the observed table: they are kept in order, so that most are settled
 * at once. The two largest columns come last, and are looked up.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1983.10477989">Mehta and Patel (1983), JASA 78, 427-434</a>
 */
final class TableNetwork {

    private static final double NEGLIGIBLE = 1e-19;
    private static final long MOST_WAYS = 5_000_000;

    private final Filling filling;
    private final int[] rows;
    private final int[] columns;
    private final long limit;
    private final double observed;
    private final List<TableNodes> stages = new ArrayList<>();
    private double rare;
    private long steps;
    private long ways;

    private TableNetwork(int[] rows, int[] columns, Filling filling, long observed) {
        this.rows = rows;
        this.columns = columns;
        this.filling = filling;
        this.observed = filling.weight(observed, 1);
        this.limit = observed + filling.units(Math.log(FisherExact.SLACK));
        for (int k = 0; k < columns.length; k++) {
            stages.add(new TableNodes(rows.length, rows[rows.length - 1] + 1L));
        }
    }

    static TableNetwork of(Counts counts) {
        NotEstimableException.unless(
                counts.total() <= 100_000, Reason.TOO_LARGE, "an exact test allows 100000 counts", counts.total());
        Counts table = counts.rows() <= counts.columns() ? counts : counts.transposed();
        boolean fits = table.rows() * Math.log(table.total() + 1.0) < Math.log(Long.MAX_VALUE);
        NotEstimableException.unless(fits, Reason.TOO_LARGE, "an exact test allows fewer rows", table.rows());
        int[] rows = new int[table.rows()];
        int[] columns = new int[table.columns()];
        Filling filling = new Filling((int) table.total());
        long log = -filling.factorial((int) table.total());
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) table.rowTotal(i);
            log += filling.factorial(rows[i]);
            for (int j = 0; j < columns.length; j++) {
                log -= filling.factorial((int) table.at(i, j));
            }
        }
        for (int j = 0; j < columns.length; j++) {
            columns[j] = (int) table.columnTotal(j);
            log += filling.factorial(columns[j]);
        }
        Arrays.sort(rows);
        return new TableNetwork(rows, inOrder(columns), filling, log);
    }

    /** The two largest columns last, since the last two are looked up; the others from the largest to the smallest. */
    private static int[] inOrder(int[] columns) {
        int[] largest =
                Arrays.stream(columns).map(c -> -c).sorted().map(c -> -c).toArray();
        int[] order = new int[columns.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = largest[(k + 2) % order.length];
        }
        return order;
    }

    double pValue() {
        TableNode start = node(0, rows);
        start.paths().add(0, 1);
        if (start.highest() <= limit) {
            return 1;
        }
        for (int k = 0; k < columns.length - 2; k++) {
            stages.get(k).forEach(this::follow);
        }
        return Math.min(1, rare);
    }

    /** Takes the paths to a node one column further, along each way at once: they are in order of their probability. */
    private void follow(TableNode node) {
        SortedWeights paths = node.paths().sorted();
        if (paths.size() > 0 && paths.below(paths.size()) > NEGLIGIBLE * Math.max(rare, observed)) {
            for (int way = 0; way < node.ways(); way++) {
                follow(paths, node, way);
            }
        }
        node.forget();
    }

    private void follow(SortedWeights paths, TableNode node, int way) {
        TableNode next = node.target(way);
        long room = limit - node.units(way);
        int settled = paths.atMost(room - next.highest());
        int open = paths.atMost(room - next.lowest());
        count(1L + open - settled);
        if (open == 0) {
            return;
        }
        double weight = filling.weight(node.units(way), node.number(way));
        rare += weight * paths.below(settled);
        if (next.isLast()) {
            rare += weight * paths.pairsAtMost(room, settled, open, next.ends());
        } else {
            for (int i = settled; i < open; i++) {
                next.paths().add(paths.key(i) + node.units(way), paths.weight(i) * weight);
            }
        }
    }

    private void count(long more) {
        steps += more;
        if (steps > FisherExact.MOST_STEPS) {
            throw new NotEstimableException(
                    Reason.TOO_LARGE, "an exact test allows " + FisherExact.MOST_STEPS + " steps", steps);
        }
    }

    /** The node with given remainders before column k, made with all that follow from it. */
    private TableNode node(int k, int[] remainders) {
        TableNodes stage = stages.get(k);
        long key = stage.key(remainders);
        if (stage.has(key)) {
            return stage.get(key);
        }
        int[] sorted = remainders.clone();
        Arrays.sort(sorted);
        TableNode made = k == columns.length - 2 ? last(sorted) : inner(k, sorted);
        stage.put(key, made);
        return made;
    }

    private TableNode inner(int k, int[] sorted) {
        TableNode made = new TableNode();
        filling.forEach(sorted, columns[k], (left, units, number) -> {
            oneMore();
            made.addWay(node(k + 1, left), units, number);
        });
        return made;
    }

    private TableNode last(int[] sorted) {
        PathWeights ends = new PathWeights();
        filling.forEach(sorted, columns[columns.length - 2], (left, units, number) -> {
            oneMore();
            ends.add(units, filling.weight(units, number));
        });
        TableNode made = new TableNode();
        made.end(ends);
        return made;
    }

    private void oneMore() {
        ways++;
        if (ways > MOST_WAYS) {
            throw new NotEstimableException(Reason.TOO_LARGE, "an exact test keeps " + MOST_WAYS + " ways", ways);
        }
    }
}
