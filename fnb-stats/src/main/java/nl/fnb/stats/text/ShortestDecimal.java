package nl.fnb.stats.text;

import java.math.BigDecimal;
import nl.fnb.stats.internal.Checks;

/**
 * The shortest decimal form of a double.
 *
 * <p>{@code Double.toString} of JDK 17 reads back but is sometimes a digit too long (2.0E-3 is well known), so its
 * digits are shortened while a neighbour of fewer digits still reads back. Up to 15 digits nothing shorter can.
 */
final class ShortestDecimal {

    private static final double WHOLE = 9007199254740992.0;
    private static final int SAFE_DIGITS = 15;

    private ShortestDecimal() {}

    static String of(double x) {
        Checks.finite(x, "x");
        if (Math.abs(x) < WHOLE && x == Math.rint(x)) {
            return Long.toString((long) x);
        }
        Digits digits = shorten(Digits.parse(Double.toString(Math.abs(x))), Math.abs(x));
        return x < 0 ? "-" + digits.text() : digits.text();
    }

    private static Digits shorten(Digits digits, double x) {
        int least = Math.abs(x) < Double.MIN_NORMAL ? 1 : SAFE_DIGITS;
        Digits shortest = digits;
        while (shortest.length() > least) {
            Digits shorter = shorter(shortest, x);
            if (shorter == shortest) {
                break;
            }
            shortest = shorter;
        }
        return shortest;
    }

    /** The neighbour with one digit less that reads back, the nearer if both do; the digits themselves if none does. */
    private static Digits shorter(Digits digits, double x) {
        Digits below = digits.cut(0);
        Digits above = digits.cut(1);
        boolean belowReads = below.value() == x;
        boolean aboveReads = above.value() == x;
        if (belowReads && aboveReads) {
            return nearer(below, above, x);
        }
        return belowReads ? below : aboveReads ? above : digits;
    }

    private static Digits nearer(Digits below, Digits above, double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal down = exact.subtract(new BigDecimal(below.text())).abs();
        BigDecimal up = exact.subtract(new BigDecimal(above.text())).abs();
        return down.compareTo(up) <= 0 ? below : above;
    }

    /**
     * A positive decimal, mantissa times a power of ten; the mantissa does not end in 0.
     *
     * @param mantissa the digits
     * @param exponent the power of ten
     */
    private record Digits(long mantissa, int exponent) {

        private static final int PLAIN_LOW = -6;
        private static final int PLAIN_HIGH = 21;

        static Digits parse(String text) {
            long mantissa = 0;
            int exponent = 0;
            boolean afterPoint = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 'E') {
                    exponent += Integer.parseInt(text, i + 1, text.length(), 10);
                    break;
                } else if (c == '.') {
                    afterPoint = true;
                } else {
                    mantissa = mantissa * 10 + (c - '0');
                    exponent -= afterPoint ? 1 : 0;
                }
            }
            return of(mantissa, exponent);
        }

        private static Digits of(long digits, int power) {
            long mantissa = digits;
            int exponent = power;
            while (mantissa != 0 && mantissa % 10 == 0) {
                mantissa /= 10;
                exponent++;
            }
            return new Digits(mantissa, exponent);
        }

        int length() {
            int length = 1;
            for (long rest = mantissa / 10; rest > 0; rest /= 10) {
                length++;
            }
            return length;
        }

        Digits cut(int up) {
            return of(mantissa / 10 + up, exponent + 1);
        }

        double value() {
            return Double.parseDouble(mantissa + "E" + exponent);
        }

        /** The decimal as text: plain from 1e-6 up to 1e21, else with an exponent. */
        String text() {
            String digits = Long.toString(mantissa);
            int magnitude = digits.length() + exponent - 1;
            if (magnitude < PLAIN_LOW || magnitude >= PLAIN_HIGH) {
                return pointed(digits, 1) + "e" + magnitude;
            }
            if (magnitude < 0) {
                return "0." + "0".repeat(-magnitude - 1) + digits;
            }
            return exponent >= 0 ? digits + "0".repeat(exponent) : pointed(digits, magnitude + 1);
        }

        private static String pointed(String digits, int before) {
            return digits.length() <= before ? digits : digits.substring(0, before) + "." + digits.substring(before);
        }
    }
}
