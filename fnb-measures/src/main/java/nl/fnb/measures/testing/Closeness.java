package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.fnb.measures.ExactValue;

/** Compares values; those that differ by no more than the tolerance are the same. */
record Closeness(BigDecimal tolerance) {

    /** Nothing but the exact value will do. */
    static final Closeness EXACT = new Closeness(BigDecimal.ZERO);

    boolean same(ExactValue one, ExactValue other) {
        return compare(one, other) == 0;
    }

    int compare(ExactValue one, ExactValue other) {
        ExactValue difference = minus(one, other);
        boolean near = new ExactValue(difference.numerator().abs(), difference.denominator())
                        .compareTo(ExactValue.of(tolerance))
                <= 0;
        return near ? 0 : difference.numerator().signum();
    }

    boolean isWhole(ExactValue value) {
        return same(value, halfUp(value));
    }

    static ExactValue minus(ExactValue one, ExactValue other) {
        return plus(one, new ExactValue(other.numerator().negate(), other.denominator()));
    }

    /** The sum over the least common denominator, so that those of many scales stay small. */
    static ExactValue plus(ExactValue one, ExactValue other) {
        long divisor = BigInteger.valueOf(one.denominator())
                .gcd(BigInteger.valueOf(other.denominator()))
                .longValueExact();
        long factor = other.denominator() / divisor;
        BigDecimal over = times(one, factor).add(times(other, one.denominator() / divisor));
        return new ExactValue(over, Math.multiplyExact(one.denominator(), factor));
    }

    /** To whole points, halves away from zero. */
    static ExactValue halfUp(ExactValue value) {
        BigDecimal under = BigDecimal.valueOf(value.denominator());
        return ExactValue.of(value.numerator().divide(under, 0, RoundingMode.HALF_UP));
    }

    private static BigDecimal times(ExactValue value, long factor) {
        return value.numerator().multiply(BigDecimal.valueOf(factor));
    }
}
