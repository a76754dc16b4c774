package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scale whose points are counted in whole units of 10^-decimals. All sums stay below 2^53, so that they are exact as
 * {@code long} and as {@code double}, and one division gives the nearest double.
 */
final class CompiledScale {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1L << 53);

    private final Scale scale;
    private final List<Points> points;
    private final int decimals;
    private final long unit;
    private final long[] bands;
    private final boolean rounds;

    private CompiledScale(Scale scale, List<Points> points, int decimals) {
        this.scale = scale;
        this.points = points;
        this.decimals = decimals;
        this.unit = units(BigDecimal.ONE);
        this.bands = new long[scale.bands().size()];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = units(scale.bands().get(i).from());
        }
        this.rounds = scale.rounding().isPresent();
    }

    /** Compiles a scale; empty where its numbers are too large or too fine. */
    static Optional<CompiledScale> of(Instrument instrument, Scale scale) {
        List<Points> points = new ArrayList<>();
        for (String id : scale.items()) {
            instrument.item(id).ifPresent(item -> points.add(new Points(scale, item)));
        }
        Range range = new Range();
        points.forEach(item -> range.add(item, scale.weight(item.item().id())));
        scale.bands().forEach(band -> range.take(band.from()));
        BigDecimal most = range.total.add(range.greatest).add(BigDecimal.ONE);
        BigDecimal needed =
                most.multiply(BigDecimal.valueOf(4L * points.size())).scaleByPowerOfTen(range.decimals);
        return needed.compareTo(LIMIT) < 0
                ? Optional.of(new CompiledScale(scale, List.copyOf(points), range.decimals))
                : Optional.empty();
    }

    /** The items of the scale, each with what its answers are worth. */
    List<Points> points() {
        return points;
    }

    /** What an answer brings in, in units. */
    long part(Points item, Answer answer) {
        return units(ScaleScoring.part(scale, item, answer));
    }

    boolean isMax() {
        return scale.method() == ScoreMethod.MAX;
    }

    /** Writes the score of a row from the sum (or greatest) of its parts; returns the rank of its class, -1 for none. */
    int put(ScoreColumns columns, int row, int column, long gathered, int answered) {
        int items = points.size();
        MissingOutcome missing = scale.missing().decide(answered, items);
        if (!missing.isScored()) {
            columns.putMissing(row, column, answered);
            return -1;
        }
        boolean prorated = missing == MissingOutcome.PRORATED;
        long over = gathered;
        long under = 1;
        if (scale.method() == ScoreMethod.MEAN) {
            under = prorated ? answered : items;
        } else if (prorated) {
            over = gathered * items;
            under = answered;
        } else if (isMax() && missing == MissingOutcome.ZERO) {
            over = Math.max(over, 0);
        }
        if (rounds) {
            over = roundedHalfUp(over, under * unit) * unit;
            under = 1;
        }
        int rank = rank(over, under);
        columns.put(row, column, over == 0 ? 0 : (double) over / (under * unit), rank, answered);
        return rank;
    }

    private int rank(long over, long under) {
        int rank = -1;
        while (rank + 1 < bands.length && over >= bands[rank + 1] * under) {
            rank++;
        }
        return rank;
    }

    private static long roundedHalfUp(long over, long under) {
        long whole = (2 * Math.abs(over) + under) / (2 * under);
        return over < 0 ? -whole : whole;
    }

    private long units(BigDecimal number) {
        return number.movePointRight(decimals).longValueExact();
    }

    /** The greatest sum that the items can reach, and the decimals that their points have. */
    private static final class Range {

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal greatest = BigDecimal.ZERO;
        private int decimals;

        void add(Points item, BigDecimal weight) {
            BigDecimal most = BigDecimal.ZERO;
            if (item.item() instanceof NumericItem range) {
                most = BigDecimal.valueOf(Math.max(Math.abs((long) range.min()), Math.abs((long) range.max())));
                take(weight);
            } else if (item.item() instanceof OptionItem options) {
                for (Option option : options.options()) {
                    BigDecimal worth = item.of(option).multiply(weight);
                    take(worth);
                    most = most.add(item.of(option).abs());
                }
            }
            total = total.add(most.multiply(weight.abs()));
        }

        void take(BigDecimal number) {
            decimals = Math.max(decimals, number.stripTrailingZeros().scale());
            greatest = greatest.max(number.abs());
        }
    }
}
