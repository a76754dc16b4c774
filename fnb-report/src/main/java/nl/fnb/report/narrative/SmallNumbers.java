package nl.fnb.report.narrative;

/** From which number of cases on a figure goes without a caution. */
final class SmallNumbers {

    /**
     * The least number of families or offers behind a percentage, and of families with complete data in each group of a
     * comparison, that needs no caution. Below it one family more or less moves a percentage by 10 points or more.
     */
    static final int LEAST = 10;

    private SmallNumbers() {}

    static boolean isSmall(long n) {
        return n < LEAST;
    }
}
