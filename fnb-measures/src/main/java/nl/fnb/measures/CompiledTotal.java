package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A compiled total over scales that stand before it. */
final class CompiledTotal implements CompiledScale {

    private final int[] parts;
    private final long[] factors;
    private final long divisor;
    private final CompiledBands bands;
    private final BigDecimal most;
    private final long greatestUnder;

    private CompiledTotal(Scale scale, int[] parts, List<CompiledScale> before, Size size) {
        this.parts = parts;
        this.bands = new CompiledBands(scale, size.decimals);
        this.factors = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int coarser = size.decimals - before.get(parts[i]).bands().decimals();
            factors[i] = BigDecimal.ONE.movePointRight(coarser).longValueExact();
        }
        this.divisor = scale.method() == ScoreMethod.MEAN ? parts.length : 1;
        this.most = size.most.add(BigDecimal.ONE);
        this.greatestUnder = bands.rounds() ? 1 : size.under.longValueExact();
    }

    /** Compiles a total; empty where its numbers are too large or too fine. */
    static Optional<CompiledScale> of(Instrument instrument, Scale scale, List<CompiledScale> before) {
        int[] parts = new int[scale.scales().size()];
        List<String> ids = instrument.scales().stream().map(Scale::id).toList();
        Size size = new Size();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = ids.indexOf(scale.scales().get(i));
            size.add(before.get(parts[i]));
        }
        size.under = size.under.multiply(BigDecimal.valueOf(scale.method() == ScoreMethod.MEAN ? parts.length : 1));
        scale.bands().forEach(band -> size.take(band.from()));
        BigDecimal needed = size.most
                .add(size.greatest)
                .add(BigDecimal.ONE)
                .multiply(size.under)
                .multiply(BigDecimal.valueOf(4))
                .scaleByPowerOfTen(size.decimals);
        return needed.compareTo(LIMIT) < 0
                ? Optional.of(new CompiledTotal(scale, parts, before, size))
                : Optional.empty();
    }

    @Override
    public void finish(Row row, int place) {
        long over = 0;
        long under = 1;
        int answered = 0;
        for (int i = 0; i < parts.length; i++) {
            long partUnder = row.under[parts[i]];
            over = over * partUnder + row.over[parts[i]] * factors[i] * under;
            under *= partUnder;
            answered += row.answered[parts[i]];
        }
        row.answered[place] = answered;
        if (under == 0) {
            row.putMissing(place);
        } else {
            bands.settle(row, place, over, under * divisor);
        }
    }

    @Override
    public CompiledBands bands() {
        return bands;
    }

    @Override
    public BigDecimal most() {
        return most;
    }

    @Override
    public long greatestUnder() {
        return greatestUnder;
    }

    /** How large and how fine the numbers of the total can become. */
    private static final class Size {

        private BigDecimal most = BigDecimal.ZERO;
        private BigDecimal under = BigDecimal.ONE;
        private BigDecimal greatest = BigDecimal.ZERO;
        private int decimals;

        void add(CompiledScale part) {
            most = most.add(part.most());
            under = under.multiply(BigDecimal.valueOf(part.greatestUnder()));
            decimals = Math.max(decimals, part.bands().decimals());
        }

        void take(BigDecimal number) {
            decimals = Math.max(decimals, number.stripTrailingZeros().scale());
            greatest = greatest.max(number.abs());
        }
    }
}
