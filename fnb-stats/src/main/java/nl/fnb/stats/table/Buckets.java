package nl.fnb.stats.table;

/** Ranges of equal width that numbers fall into. */
final class Buckets {

    private static final int DIGITS_MORE = 2;

    private final long least;
    private final int shift;
    private final int number;

    private Buckets(long least, int shift, int number) {
        this.least = least;
        this.shift = shift;
        this.number = number;
    }

    /** To put the numbers from a place up to another in order, of which there are some: about one for each. */
    static Buckets over(long[] keys, int from, int to) {
        long least = keys[from];
        long most = least;
        for (int i = from + 1; i < to; i++) {
            least = Math.min(least, keys[i]);
            most = Math.max(most, keys[i]);
        }
        return between(least, most, to - from, 0);
    }

    /** To find numbers that are in order, of which there are some: a few for each. */
    static Buckets overSorted(long[] keys) {
        return between(keys[0], keys[keys.length - 1], keys.length, DIGITS_MORE);
    }

    private static Buckets between(long least, long most, int count, int digitsMore) {
        int digits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(count) + digitsMore;
        int shift = Math.max(0, digits - wanted);
        return new Buckets(least, shift, (int) ((most - least) >>> shift) + 1);
    }

    /** The bucket of a number from the least up to the most. */
    int of(long key) {
        return (int) ((key - least) >>> shift);
    }

    boolean single() {
        return number == 1;
    }

    /** How many of the numbers from a place up to another lie before each bucket, and at the end all. */
    int[] before(long[] keys, int from, int to) {
        int[] before = new int[number + 1];
        for (int i = from; i < to; i++) {
            before[of(keys[i]) + 1]++;
        }
        for (int b = 0; b < number; b++) {
            before[b + 1] += before[b];
        }
        return before;
    }
}
