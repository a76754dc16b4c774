package nl.fnb.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * All tables with given margins, as paths through a network of what is left of the rows once columns are filled.
 *
 * <p>Each step fills a column, with a multivariate hypergeometric probability. Rows with the same remainders are one
 * node whatever their order, paths of the same probability to a node are one path, and a path is settled as soon as
 * every or no way to finish it is as rare as the observed table. Columns are filled from the
 * largest to the smallest; the last two are looked up.
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
    private final List<Map<Long, TableNode>> stages = new ArrayList<>();
    private double rare;
    private long steps;
    private long ways;

    private TableNetwork(int[] rows, int[] columns, double logObserved) {
        this.rows = rows;
        this.columns = columns;
        this.filling = new Filling(Arrays.stream(rows).sum());
        this.observed = Math.exp(logObserved);
        this.limit = TableNode.units(logObserved + Math.log(FisherExact.SLACK));
        for (int k = 0; k < columns.length; k++) {
            stages.add(new HashMap<>());
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
        double log = -filling.logFactorial((int) table.total());
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) table.rowTotal(i);
            log += filling.logFactorial(rows[i]);
            for (int j = 0; j < columns.length; j++) {
                log -= filling.logFactorial((int) table.at(i, j));
            }
        }
        for (int j = 0; j < columns.length; j++) {
            columns[j] = (int) table.columnTotal(j);
            log += filling.logFactorial(columns[j]);
        }
        Arrays.sort(rows);
        columns = Arrays.stream(columns).map(c -> -c).sorted().map(c -> -c).toArray();
        return new TableNetwork(rows, columns, log);
    }

    double pValue() {
        TableNode start = node(0, rows);
        start.paths().add(0, 1);
        if (start.highest() <= limit) {
            return 1;
        }
        for (int k = 0; k < columns.length - 2; k++) {
            for (TableNode node : stages.get(k).values()) {
                node.paths().forEach((path, weight) -> extend(node, path, weight));
                node.forget();
            }
        }
        return Math.min(1, rare);
    }

    private void extend(TableNode node, long path, double weight) {
        if (weight <= NEGLIGIBLE * Math.max(rare, observed)) {
            return;
        }
        count(node.edges());
        for (int e = 0; e < node.edges(); e++) {
            TableNode next = node.target(e);
            long longer = path + node.units(e);
            double share = weight * node.weight(e);
            if (longer + next.highest() <= limit) {
                rare += share;
            } else if (longer + next.lowest() <= limit) {
                if (next.isLast()) {
                    rare += share * next.shareAtMost(limit - longer);
                } else {
                    next.paths().add(longer, share);
                }
            }
        }
    }

    private void count(long more) {
        steps += more;
        NotEstimableException.unless(
                steps <= FisherExact.MOST_STEPS,
                Reason.TOO_LARGE,
                "an exact test allows " + FisherExact.MOST_STEPS + " steps",
                steps);
    }

    /** The node with given remainders before column k, made with all that follow from it. */
    private TableNode node(int k, int[] remainders) {
        int[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long key = 0;
        for (int remainder : sorted) {
            key = key * (rows[rows.length - 1] + 1L) + remainder;
        }
        TableNode known = stages.get(k).get(key);
        if (known != null) {
            return known;
        }
        boolean last = k == columns.length - 2;
        TableNode made = new TableNode(last);
        stages.get(k).put(key, made);
        filling.forEach(sorted, columns[k], (left, log) -> {
            ways++;
            NotEstimableException.unless(
                    ways <= MOST_WAYS, Reason.TOO_LARGE, "an exact test keeps " + MOST_WAYS + " ways", ways);
            if (last) {
                made.addEnd(log);
            } else {
                made.addEdge(node(k + 1, left), log);
            }
        });
        made.close();
        return made;
    }
}
