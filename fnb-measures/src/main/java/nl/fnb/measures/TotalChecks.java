package nl.fnb.measures;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Checks the rules of scales that are totals over other scales. */
final class TotalChecks {

    private static final int MOST_BITS = 53;

    private final InstrumentParts parts;
    private final BreachSink sink;
    private final Map<String, BigInteger> denominators = new HashMap<>();

    TotalChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    void check() {
        Map<String, Scale> known = parts.scalesById();
        for (int i = 0; i < parts.scales().size(); i++) {
            Scale scale = parts.scales().get(i);
            String path = "scales[" + i + "]";
            if (scale.isTotal()) {
                total(scale, path, known);
            }
            BigInteger denominator = denominator(scale);
            boolean fits = denominator.bitLength() <= MOST_BITS;
            sink.require(fits || !scale.isTotal(), path, "scales", InstrumentRule.FRACTIONS_TOO_FINE, scale.id());
            denominators.putIfAbsent(scale.id(), denominator);
        }
    }

    private void total(Scale scale, String path, Map<String, Scale> known) {
        sink.require(scale.items().isEmpty(), path, "scales", InstrumentRule.ITEMS_OR_SCALES, scale.id());
        InstrumentChecks.once(sink, path, "scales", scale.scales());
        for (String id : scale.scales()) {
            InstrumentRule rule = known.containsKey(id) ? InstrumentRule.NOT_BEFORE : InstrumentRule.NO_SUCH_SCALE;
            sink.require(denominators.containsKey(id), path, "scales", rule, id);
        }
        boolean adds = scale.method() == ScoreMethod.SUM || scale.method() == ScoreMethod.MEAN;
        sink.require(adds, path, "method", InstrumentRule.TOTAL_METHOD, scale.method());
        boolean whole = scale.missing().strategy() == MissingStrategy.NONE;
        sink.require(
                whole,
                path,
                "missing",
                InstrumentRule.TOTAL_MISSING,
                scale.missing().strategy());
    }

    /** The greatest denominator that a score of the scale can have: its fractions must add up exactly. */
    private BigInteger denominator(Scale scale) {
        if (scale.rounding().isPresent()) {
            return BigInteger.ONE;
        }
        boolean divides = scale.method() == ScoreMethod.MEAN || scale.missing().strategy() == MissingStrategy.PRORATE;
        int number = scale.isTotal() ? scale.scales().size() : scale.items().size();
        BigInteger product = BigInteger.valueOf(divides ? Math.max(number, 1) : 1);
        for (String id : scale.scales()) {
            product = product.multiply(denominators.getOrDefault(id, BigInteger.ONE));
        }
        return product;
    }
}
