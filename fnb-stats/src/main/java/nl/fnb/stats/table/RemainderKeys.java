package nl.fnb.stats.table;

import java.util.Arrays;
import org.apache.commons.math3.primes.Primes;
import org.jspecify.annotations.Nullable;

/**
 * One number for what is left of the rows, the same for any order of them and for nothing else with the same sum.
 *
 * <p>The sums of the powers of some numbers, from the first to as many as there are numbers, tell which numbers they are,
 * also modulo a prime beyond each of them (Newton's identities). The sum itself is known at a stage; the other sums are
 * digits of one long, so a key is a sum of numbers looked up. Where they do not fit, the numbers are put in order.
 */
final class RemainderKeys {

    private static final double MOST_DIGITS = 62 * Math.log(2);

    private final long base;
    private final int[] ordered;
    private final long @Nullable [] powers;

    /** For a number of rows, none of them larger than the largest. */
    RemainderKeys(int rows, int largest) {
        this.base = largest + 1L;
        this.ordered = new int[rows];
        int prime = Primes.nextPrime(Math.max(largest, rows) + 1);
        boolean fits = (rows - 1) * Math.log((double) rows * prime) < MOST_DIGITS;
        this.powers = fits ? powers(rows, largest, prime) : null;
    }

    /** For each number up to the largest its powers from the second on modulo a prime, as digits that do not overflow in a sum. */
    private static long[] powers(int rows, int largest, long prime) {
        long[] powers = new long[largest + 1];
        for (int n = 0; n <= largest; n++) {
            long power = n;
            for (int exponent = 2; exponent <= rows; exponent++) {
                power = power * n % prime;
                powers[n] = powers[n] * rows * prime + power;
            }
        }
        return powers;
    }

    /** The key of what is left of the rows: not negative. */
    long of(int[] remainders) {
        return powers == null ? inOrder(remainders) : sum(powers, remainders);
    }

    private static long sum(long[] powers, int[] remainders) {
        long key = 0;
        for (int remainder : remainders) {
            key += powers[remainder];
        }
        return key;
    }

    private long inOrder(int[] remainders) {
        System.arraycopy(remainders, 0, ordered, 0, ordered.length);
        Arrays.sort(ordered);
        long key = 0;
        for (int remainder : ordered) {
            key = key * base + remainder;
        }
        return key;
    }
}
