package nl.fnb.measures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A fraction in lowest terms, with a positive denominator. */
record Fraction(BigInteger over, BigInteger under) {

    static final Fraction ZERO = whole(0);

    Fraction {
        BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        BigInteger ten = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
        return new Fraction(decimal.multiply(new BigDecimal(ten)).toBigIntegerExact(), ten);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(long number) {
        return new Fraction(over, under.multiply(BigInteger.valueOf(number)));
    }

    boolean exceeds(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
    }

    Fraction halfUp() {
        BigDecimal whole =
                new BigDecimal(over.abs().multiply(BigInteger.TWO).add(under).divide(under.multiply(BigInteger.TWO)));
        return of(over.signum() < 0 ? whole.negate() : whole);
    }

    double asDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), new MathContext(100))
                .doubleValue();
    }
}
