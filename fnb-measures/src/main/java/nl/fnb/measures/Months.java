package nl.fnb.measures;

/** The length of a window. */
final class Months {

    private Months() {}

    static int notNegative(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months must be 0 or more, got " + months);
        }
        return months;
    }
}
