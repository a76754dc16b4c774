package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A compiled scale of items. */
final class CompiledItems implements CompiledScale {

    private final Scale scale;
    private final List<Points> points;
    private final CompiledBands bands;
    private final BigDecimal most;

    private CompiledItems(Scale scale, List<Points> points, CompiledBands bands, BigDecimal most) {
        this.scale = scale;
        this.points = points;
        this.bands = bands;
        this.most = most;
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
                ? Optional.of(new CompiledItems(
                        scale, List.copyOf(points), new CompiledBands(scale, range.decimals), range.total))
                : Optional.empty();
    }

    /** The items of the scale, each with what its answers are worth. */
    List<Points> points() {
        return points;
    }

    /** What an answer brings in, in units. */
    long part(Points item, Answer answer) {
        return bands.units(ScaleScoring.part(scale, item, answer));
    }

    boolean isMax() {
        return scale.method() == ScoreMethod.MAX;
    }

    @Override
    public void finish(Row row, int place) {
        int items = points.size();
        int answered = row.answered[place];
        MissingOutcome missing = scale.missing().decide(answered, items);
        if (!missing.isScored()) {
            row.putMissing(place);
            return;
        }
        boolean prorated = missing == MissingOutcome.PRORATED;
        long over = row.gathered[place];
        long under = 1;
        if (scale.method() == ScoreMethod.MEAN) {
            under = prorated ? answered : items;
        } else if (prorated) {
            over *= items;
            under = answered;
        } else if (isMax() && missing == MissingOutcome.ZERO) {
            over = Math.max(over, 0);
        }
        bands.settle(row, place, over, under);
    }

    @Override
    public CompiledBands bands() {
        return bands;
    }

    @Override
    public BigDecimal most() {
        return most.add(BigDecimal.ONE);
    }

    @Override
    public long greatestUnder() {
        boolean divides = scale.method() == ScoreMethod.MEAN || scale.missing().strategy() == MissingStrategy.PRORATE;
        return divides && !bands.rounds() ? points.size() : 1;
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
