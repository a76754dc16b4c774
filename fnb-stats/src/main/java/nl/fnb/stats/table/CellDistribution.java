package nl.fnb.stats.table;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.internal.Roots;

/**
 * The first cell of a table of two by two, given its margins and an odds ratio: Fisher's noncentral hypergeometric
 * distribution.
 *
 * <p>Probabilities are products of ratios of neighbours, taken from the mode outward until they no longer count; no
 * logarithms, so nothing cancels.
 */
final class CellDistribution {

    private static final double NEGLIGIBLE = 1e-20;

    private final double row1;
    private final double row2;
    private final double column1;
    private final long low;
    private final long high;
    private final long observed;

    private CellDistribution(Counts table) {
        this.row1 = table.rowTotal(0);
        this.row2 = table.rowTotal(1);
        this.column1 = table.columnTotal(0);
        this.low = Math.max(0, table.columnTotal(0) - table.rowTotal(1));
        this.high = Math.min(table.columnTotal(0), table.rowTotal(0));
        this.observed = table.at(0, 0);
    }

    static CellDistribution of(Counts table) {
        return new CellDistribution(table);
    }

    /** Whether the margins allow one table only. */
    boolean isFixed() {
        return low == high;
    }

    double pValue(Alternative alternative, FisherExact.TwoSided kind, boolean mid) {
        return switch (alternative) {
            case TWO_SIDED -> kind == FisherExact.TwoSided.CENTRAL ? central(mid) : twoSided(mid);
            case LESS -> atMost(observed, 1) - half(mid, 1);
            case GREATER -> atLeast(observed, 1) - half(mid, 1);
        };
    }

    private double central(boolean mid) {
        return Math.min(1, 2 * (Math.min(atMost(observed, 1), atLeast(observed, 1)) - half(mid, 1)));
    }

    /** Half the probability of the observed table, which a mid-p value leaves out. */
    private double half(boolean mid, double odds) {
        if (!mid) {
            return 0;
        }
        long mode = mode(odds);
        return weight(observed, mode, odds) / total(mode, odds) / 2;
    }

    /** The odds ratio whose mean cell is the observed one. */
    double oddsRatio() {
        if (observed == low) {
            return 0;
        }
        if (observed == high) {
            return Double.POSITIVE_INFINITY;
        }
        return odds(log -> mean(Math.exp(log)) - observed);
    }

    Interval interval(Alternative alternative, double level, boolean mid) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        boolean open = alternative == Alternative.LESS || observed == low;
        double from = open ? 0 : odds(log -> atLeast(observed, Math.exp(log)) - half(mid, Math.exp(log)) - tail);
        boolean unbounded = alternative == Alternative.GREATER || observed == high;
        double to = unbounded
                ? Double.POSITIVE_INFINITY
                : odds(log -> tail - atMost(observed, Math.exp(log)) + half(mid, Math.exp(log)));
        return new Interval(from, to, level);
    }

    private double odds(DoubleUnaryOperator increasing) {
        return Math.exp(Roots.ofIncreasing(increasing, start(), 1));
    }

    /** The logarithm of the sample odds ratio with half a count added to each cell. */
    private double start() {
        double a = observed + 0.5;
        double d = row2 - column1 + observed + 0.5;
        return Math.log(a * d / ((row1 - observed + 0.5) * (column1 - observed + 0.5)));
    }

    /** P(x + 1) / P(x). */
    private double ratio(long x, double odds) {
        return (row1 - x) / (x + 1.0) * ((column1 - x) / (row2 - column1 + x + 1)) * odds;
    }

    private long mode(double odds) {
        long from = low;
        long to = high;
        while (from < to) {
            long middle = (from + to) >>> 1;
            if (ratio(middle, odds) >= 1) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private double mean(double odds) {
        long mode = mode(odds);
        double weights = 0;
        double sum = 0;
        double weight = 1;
        for (long x = mode; x <= high && weight > NEGLIGIBLE * weights; x++) {
            weights += weight;
            sum += weight * (x - mode);
            weight *= ratio(x, odds);
        }
        weight = 1;
        for (long x = mode; x > low && weight > NEGLIGIBLE * weights; x--) {
            weight /= ratio(x - 1, odds);
            weights += weight;
            sum += weight * (x - 1 - mode);
        }
        return mode + sum / weights;
    }

    private double atLeast(long x, double odds) {
        long mode = mode(odds);
        return x > mode ? above(x, mode, odds) / total(mode, odds) : 1 - below(x - 1, mode, odds) / total(mode, odds);
    }

    private double atMost(long x, double odds) {
        long mode = mode(odds);
        return x < mode ? below(x, mode, odds) / total(mode, odds) : 1 - above(x + 1, mode, odds) / total(mode, odds);
    }

    /** The weight of x and all above; the mode has weight 1. */
    private double above(long from, long mode, double odds) {
        if (from > high) {
            return 0;
        }
        double weight = weight(from, mode, odds);
        double sum = 0;
        for (long x = from; x <= high && weight > NEGLIGIBLE * sum; x++) {
            sum += weight;
            weight *= ratio(x, odds);
        }
        return sum;
    }

    /** The weight of x and all below. */
    private double below(long from, long mode, double odds) {
        if (from < low) {
            return 0;
        }
        double weight = weight(from, mode, odds);
        double sum = weight;
        for (long x = from; x > low && weight > NEGLIGIBLE * sum; x--) {
            weight /= ratio(x - 1, odds);
            sum += weight;
        }
        return sum;
    }

    private double weight(long x, long mode, double odds) {
        double weight = 1;
        for (long i = mode; i < x; i++) {
            weight *= ratio(i, odds);
        }
        for (long i = mode; i > x; i--) {
            weight /= ratio(i - 1, odds);
        }
        return weight;
    }

    private double total(long mode, double odds) {
        return above(mode, mode, odds) + below(mode - 1, mode, odds);
    }

    /** The tables that are at most as probable; with mid-p, those equally probable count half. */
    private double twoSided(boolean mid) {
        long mode = mode(1);
        double observedWeight = weight(observed, mode, 1);
        double rare = rare(mode, observedWeight * FisherExact.SLACK);
        if (mid) {
            rare = (rare + rare(mode, observedWeight / FisherExact.SLACK)) / 2;
        }
        return Math.min(1, rare / total(mode, 1));
    }

    /** The weight of all tables with at most a given weight. */
    private double rare(long mode, double limit) {
        return limit >= 1
                ? total(mode, 1)
                : above(firstRare(mode, limit), mode, 1) + below(lastRare(mode, limit), mode, 1);
    }

    /** The least x from the mode up with at most the given weight. */
    private long firstRare(long mode, double limit) {
        long x = mode;
        double weight = 1;
        while (x <= high && weight > limit) {
            weight *= ratio(x, 1);
            x++;
        }
        return x;
    }

    /** The largest x from the mode down with at most the given weight. */
    private long lastRare(long mode, double limit) {
        long x = mode;
        double weight = 1;
        while (x >= low && weight > limit) {
            weight = x > low ? weight / ratio(x - 1, 1) : 0;
            x--;
        }
        return x;
    }
}
