package nl.fnb.stats.summary;

import java.io.Serializable;
import java.math.BigInteger;
import nl.fnb.stats.internal.Checks;

/**
 * A sum of doubles, and of products of doubles, without any rounding: \( m \cdot 2^e \).
 *
 * <p>Every finite double is a whole number times a power of two, so such a sum is one too. Equal sums are equal records,
 * in whatever order their terms came. Rounding happens once, on the way out.
 *
 * @param mantissa m; odd, or 0
 * @param exponent e; 0 where the sum is 0
 */
public record ExactSum(BigInteger mantissa, int exponent) implements Serializable {

    /** The sum of nothing. */
    public static final ExactSum ZERO = new ExactSum(BigInteger.ZERO, 0);

    private static final int GUARD_BITS = 66;

    /**
     * Takes the twos out of the mantissa, so that a sum has one form only.
     *
     * @param mantissa m
     * @param exponent e
     */
    public ExactSum {
        int twos = mantissa.getLowestSetBit();
        if (twos > 0) {
            mantissa = mantissa.shiftRight(twos);
        }
        exponent = twos < 0 ? 0 : exponent + twos;
    }

    /**
     * One number.
     *
     * @param value the number
     * @return the sum of it alone
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static ExactSum of(double value) {
        long bits = Double.doubleToRawLongBits(Checks.finite(value, "value"));
        BigInteger magnitude = BigInteger.valueOf(ExactAdder.mantissa(bits));
        return new ExactSum(bits < 0 ? magnitude.negate() : magnitude, ExactAdder.exponent(bits));
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the sum of it alone
     */
    public static ExactSum of(long value) {
        return new ExactSum(BigInteger.valueOf(value), 0);
    }

    /**
     * The sum of both.
     *
     * @param other the other sum
     * @return this + other
     */
    public ExactSum plus(ExactSum other) {
        if (mantissa.signum() == 0) {
            return other;
        }
        if (other.mantissa.signum() == 0) {
            return this;
        }
        int lowest = Math.min(exponent, other.exponent);
        return new ExactSum(at(lowest).add(other.at(lowest)), lowest);
    }

    private BigInteger at(int lowest) {
        return exponent == lowest ? mantissa : mantissa.shiftLeft(exponent - lowest);
    }

    /**
     * The difference.
     *
     * @param other the other sum
     * @return this - other
     */
    public ExactSum minus(ExactSum other) {
        return plus(new ExactSum(other.mantissa.negate(), other.exponent));
    }

    /**
     * The product.
     *
     * @param other the other sum
     * @return this times other
     */
    public ExactSum times(ExactSum other) {
        return new ExactSum(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    /**
     * The quotient by a count, correctly rounded.
     *
     * @param count the count, above 0
     * @return the double nearest to this / count; infinite beyond the range of doubles
     * @throws IllegalArgumentException unless {@code count > 0}
     */
    public double dividedBy(long count) {
        Checks.require(count > 0, "count must be above 0", count);
        BigInteger divisor = BigInteger.valueOf(count);
        int shift = Math.max(0, GUARD_BITS + divisor.bitLength() - mantissa.bitLength());
        BigInteger[] parts = mantissa.abs().shiftLeft(shift).divideAndRemainder(divisor);
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return mantissa.signum() * scaled(quotient, exponent - shift);
    }

    /** Keeps the guard bits and marks in the last of them whether anything was cut, then rounds once. */
    private static double scaled(BigInteger whole, int exponent) {
        int cut = Math.max(0, whole.bitLength() - GUARD_BITS);
        BigInteger kept = whole.shiftRight(cut);
        if (cut > 0 && whole.getLowestSetBit() < cut) {
            kept = kept.setBit(0);
        }
        return Math.scalb(kept.doubleValue(), exponent + cut);
    }

    /**
     * The sum as a double, correctly rounded.
     *
     * @return the nearest double; infinite beyond the range of doubles
     */
    public double toDouble() {
        return dividedBy(1);
    }

    /** The sum, rounded to a double. */
    @Override
    public String toString() {
        return String.valueOf(toDouble());
    }
}
