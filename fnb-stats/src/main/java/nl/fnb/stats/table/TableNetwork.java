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
 * at once. The two largest columns come last: the ways to fill both are looked up for all paths that wait for them.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1983.10477989">Mehta and Patel (1983), JASA 78, 427-434</a>
 */
final class TableNetwork {

    private static final double NEGLIGIBLE = 1e-19;
    private static final long MOST_PLACES = 5_000_000;
    private static final long STEPS_OF_A_WAY = 5;
    private static final int MOST_ARRIVALS = 4096;
    private static final int FIRST_BOUNDED = 2;

    private final Filling filling;
    private final int[] rows;
    private final int[] columns;
    private final long limit;
    private final double observed;
    private final RemainderKeys remainderKeys;
    private final List<TableNodes> stages = new ArrayList<>();
    private double rare;
    private boolean allRare = true;
    private final Allowance steps = new Allowance(FisherExact.MOST_STEPS, "steps");
    private final Allowance places = new Allowance(MOST_PLACES, "paths at a time");

    private TableNetwork(int[] rows, int[] columns, Filling filling, long observed) {
        this.rows = rows;
        this.columns = columns;
        this.filling = filling;
        this.observed = filling.weight(observed);
        this.limit = observed + filling.units(Math.log(FisherExact.SLACK));
        this.remainderKeys = new RemainderKeys(rows.length, rows[rows.length - 1]);
        for (int k = 0; k < columns.length; k++) {
            stages.add(new TableNodes(rows));
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
        node(0, rows).paths().add(0, 1);
        for (int k = 0; k < columns.length - 2; k++) {
            int stage = k;
            stages.get(k).forEach(node -> follow(node, stage));
        }
        stages.get(columns.length - 2).forEach(this::settle);
        return allRare ? 1 : Math.min(1, rare);
    }

    /** Takes the paths to a node one column further, along each way at once: they are in order of their probability. */
    private void follow(TableNode node, int k) {
        if (node.paths().isEmpty()) {
            return;
        }
        SortedWeights paths = node.paths().take();
        if (paths.sum() > NEGLIGIBLE * Math.max(rare, observed)) {
            filling.forEach(node.remainders(), columns[k], ways -> follow(paths, k + 1, ways));
        }
    }

    /** Takes paths along some ways to the nodes of stage k; along most ways all paths are rare, or none, however they end. */
    private void follow(SortedWeights paths, int k, Ways ways) {
        long first = paths.key(0);
        long last = paths.key(paths.size() - 1);
        double all = paths.sum();
        double settled = 0;
        for (int way = 0; way < ways.size(); way++) {
            TableNode next = node(k, ways.leftBy(way));
            long room = limit - ways.units(way);
            if (next.isBounded() && last <= room - next.highest()) {
                settled += ways.weight(way) * all;
            } else if (next.isBounded() && first > room - next.lowest()) {
                allRare = false;
            } else {
                follow(paths, k, next, ways.units(way), ways.weight(way));
            }
        }
        rare += settled;
        steps.use(STEPS_OF_A_WAY * ways.size());
    }

    /** Takes paths along one way to the next node, of stage k, and settles those that are rare or not however they end. */
    private void follow(SortedWeights paths, int k, TableNode next, long units, double weight) {
        long room = limit - units;
        int settled = next.isBounded() ? paths.atMost(room - next.highest()) : 0;
        int open = next.isBounded() ? paths.atMost(room - next.lowest()) : paths.size();
        steps.use((long) open - settled);
        allRare &= settled == paths.size() || !next.isBounded();
        rare += weight * paths.below(settled);
        if (settled < open && k == columns.length - 2) {
            wait(next, new Arrival(paths, settled, open, room, weight));
        } else {
            for (int i = settled; i < open; i++) {
                next.paths().add(paths.key(i) + units, paths.weight(i) * weight);
            }
        }
    }

    /** The node with given remainders before column k. */
    private TableNode node(int k, int[] remainders) {
        TableNodes stage = stages.get(k);
        TableNode seen = stage.seen(remainders);
        if (seen != null) {
            return seen;
        }
        long key = remainderKeys.of(remainders);
        TableNode found = stage.get(key);
        TableNode node = found == null ? made(k, remainders) : found;
        if (found == null) {
            stage.put(key, node);
        }
        stage.see(remainders, node);
        return node;
    }

    private TableNode made(int k, int[] remainders) {
        int[] sorted = remainders.clone();
        Arrays.sort(sorted);
        TableNode made = new TableNode(sorted, new PathWeights(places));
        bound(made, k);
        places.use(1);
        return made;
    }

    /** Finds the most and the least probable way from a node to the end, save at the first stages, where few paths arrive. */
    private void bound(TableNode node, int k) {
        if (k == columns.length - 2) {
            ColumnExtremes extremes = new ColumnExtremes(filling, node.remainders(), columns[k]);
            steps.use(STEPS_OF_A_WAY);
            node.reach(extremes.highest(), extremes.lowest());
        } else if (k >= FIRST_BOUNDED) {
            filling.forEach(node.remainders(), columns[k], ways -> reach(node, k + 1, ways));
        }
    }

    private void reach(TableNode node, int k, Ways ways) {
        steps.use(STEPS_OF_A_WAY * ways.size());
        for (int way = 0; way < ways.size(); way++) {
            TableNode next = node(k, ways.leftBy(way));
            node.reach(ways.units(way) + next.highest(), ways.units(way) + next.lowest());
        }
    }

    /** Lets paths wait at a node of the last stage, so that its ways to the end are found once, or a few times if many come. */
    private void wait(TableNode node, Arrival arrival) {
        places.use(1);
        node.arrivals().add(arrival);
        if (node.arrivals().size() == MOST_ARRIVALS) {
            settle(node);
        }
    }

    private void settle(TableNode node) {
        if (!node.arrivals().isEmpty()) {
            SortedWeights ends = ends(node);
            for (Arrival arrival : node.arrivals()) {
                rare += arrival.rare(ends);
            }
            places.free(node.arrivals().size());
            node.arrivals().clear();
        }
    }

    /** All ways to fill the last two columns from a node. */
    private SortedWeights ends(TableNode node) {
        PathWeights ends = new PathWeights(places);
        filling.forEach(node.remainders(), columns[columns.length - 2], ways -> {
            steps.use(STEPS_OF_A_WAY * ways.size());
            for (int way = 0; way < ways.size(); way++) {
                ends.add(ways.units(way), ways.weight(way));
            }
        });
        return ends.take();
    }
}
