package nl.fnb.stats.summary;

import java.math.BigInteger;
import nl.fnb.stats.internal.Checks;

/**
 * Adds many products of two doubles without rounding, in whole numbers of 32 bits whose carries wait in the upper half of
 * their longs.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1505.05571">Neal (2015), Fast exact summation using small and large
 *     superaccumulators</a>
 */
final class ExactAdder {

    /** The exponent of the lowest bit; a product of two doubles has none below -2148. */
    private static final int LOWEST = -2176;

    /** A product reaches up to 2^2048 and five chunks; carries wait. */
    private static final int CHUNKS = (2048 - LOWEST) / 32 + 4;

    private static final long LOW_HALF = 0xffffffffL;
    private static final int MOST_WAITING = 1 << 30;

    private final long[] chunks = new long[CHUNKS];
    private ExactSum settled = ExactSum.ZERO;
    private int waiting;

    void add(double value) {
        add(value, 1);
    }

    /** Adds a product; both factors must be finite. */
    void add(double x, double y) {
        long xBits = Double.doubleToRawLongBits(Checks.finite(x, "value"));
        long yBits = Double.doubleToRawLongBits(Checks.finite(y, "value"));
        int place = exponent(xBits) + exponent(yBits) - LOWEST;
        add(place >> 5, place & 31, mantissa(xBits), mantissa(yBits), (xBits ^ yBits) >> 63);
        if (++waiting == MOST_WAITING) {
            sum();
        }
    }

    private void add(int chunk, int shift, long x, long y, long sign) {
        long low = x * y;
        long high = Math.multiplyHigh(x, y);
        long first = low << shift;
        long second = high << shift | low >>> 1 >>> (63 - shift);
        chunks[chunk] += ((first & LOW_HALF) ^ sign) - sign;
        chunks[chunk + 1] += (first >>> 32 ^ sign) - sign;
        chunks[chunk + 2] += ((second & LOW_HALF) ^ sign) - sign;
        chunks[chunk + 3] += (second >>> 32 ^ sign) - sign;
        chunks[chunk + 4] += (high >>> 1 >>> (63 - shift) ^ sign) - sign;
    }

    static int exponent(long bits) {
        return Math.max(1, (int) (bits >>> 52) & 0x7ff) - 1075;
    }

    static long mantissa(long bits) {
        long fraction = bits & 0xfffffffffffffL;
        return (bits >>> 52 & 0x7ff) == 0 ? fraction : fraction | 1L << 52;
    }

    /** The sum so far. */
    ExactSum sum() {
        int lowest = 0;
        while (lowest < CHUNKS - 1 && chunks[lowest] == 0) {
            lowest++;
        }
        BigInteger total = BigInteger.ZERO;
        for (int i = CHUNKS - 1; i >= lowest; i--) {
            BigInteger chunk = BigInteger.valueOf(chunks[i]);
            total = total.signum() == 0 ? chunk : total.shiftLeft(32).add(chunk);
            chunks[i] = 0;
        }
        settled = settled.plus(new ExactSum(total, LOWEST + 32 * lowest));
        waiting = 0;
        return settled;
    }
}
