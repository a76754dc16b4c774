package nl.fnb.measures;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact score: a decimal over a whole number, so that neither 0.1 + 0.2 nor a third loses anything. It becomes a
 * {@code double} only when it is printed or analysed.
 *
 * @param numerator the numerator
 * @param denominator the denominator; at least 1
 */
public record ExactValue(BigDecimal numerator, long denominator) implements Comparable<ExactValue> {

    private static final int SIGNIFICANT_BITS = 62;

    /**
     * Requires a denominator of at least 1.
     *
     * @param numerator the numerator
     * @param denominator the denominator; at least 1
     * @throws IllegalArgumentException if the denominator is less than 1
     */
    public ExactValue {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator must be at least 1, got " + denominator);
        }
    }

    /**
     * A decimal as it stands.
     *
     * @param value the decimal
     * @return the value
     */
    public static ExactValue of(BigDecimal value) {
        return new ExactValue(value, 1);
    }

    /** The sum, over the least common denominator. */
    ExactValue plus(ExactValue other) {
        long divisor = BigInteger.valueOf(denominator)
                .gcd(BigInteger.valueOf(other.denominator))
                .longValueExact();
        long factor = other.denominator / divisor;
        BigDecimal mine = numerator.multiply(BigDecimal.valueOf(factor));
        BigDecimal theirs = other.numerator.multiply(BigDecimal.valueOf(denominator / divisor));
        return new ExactValue(mine.add(theirs), Math.multiplyExact(denominator, factor));
    }

    ExactValue dividedBy(int number) {
        return new ExactValue(numerator, Math.multiplyExact(denominator, (long) number));
    }

    /**
     * The value rounded to a whole number, halves away from zero.
     *
     * @return -3 for -2.5, 2 for 1.5
     */
    public ExactValue roundedHalfUp() {
        BigDecimal twice = numerator.abs().add(numerator.abs()).add(BigDecimal.valueOf(denominator));
        BigDecimal whole =
                twice.divideToIntegralValue(BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(2)));
        return of(BigDecimal.valueOf(numerator.signum()).multiply(whole).setScale(0));
    }

    /**
     * The nearest {@code double}, ties to even.
     *
     * @return the value, rounded once
     */
    public double doubleValue() {
        if (numerator.signum() == 0) {
            return 0;
        }
        BigInteger over = numerator.unscaledValue().abs();
        BigInteger under = BigInteger.valueOf(denominator);
        if (numerator.scale() >= 0) {
            under = under.multiply(BigInteger.TEN.pow(numerator.scale()));
        } else {
            over = over.multiply(BigInteger.TEN.pow(-numerator.scale()));
        }
        return numerator.signum() * quotient(over, under);
    }

    /**
     * Compares exactly, so that 1/3 equals 2/6.
     *
     * @param other the other value
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ExactValue other) {
        return numerator
                .multiply(BigDecimal.valueOf(other.denominator))
                .compareTo(other.numerator.multiply(BigDecimal.valueOf(denominator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactValue that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(doubleValue());
    }

    /**
     * The shortest decimal that reads back as the same {@code double}; a whole number has no point.
     *
     * @return for example {@code 7}, {@code 2.5} or {@code 0.3333333333333333}
     */
    @Override
    public String toString() {
        return ShortestDecimal.of(doubleValue());
    }

    /** Takes 62 or 63 leading bits of the quotient; the last one also stands for all that follow, which decides ties. */
    private static double quotient(BigInteger over, BigInteger under) {
        int shift = SIGNIFICANT_BITS - (over.bitLength() - under.bitLength());
        BigInteger left = shift > 0 ? over.shiftLeft(shift) : over;
        BigInteger right = shift > 0 ? under : under.shiftLeft(-shift);
        BigInteger[] parts = left.divideAndRemainder(right);
        long bits = parts[0].longValueExact();
        return Math.scalb((double) (parts[1].signum() == 0 ? bits : bits | 1), -shift);
    }
}
