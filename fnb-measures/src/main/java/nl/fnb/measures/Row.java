package nl.fnb.measures;

/** The working memory in which one measurement is scored, used for one after the other. */
final class Row {

    /** The sum, or the greatest, of the parts so far, by scale. */
    final long[] gathered;

    /** The number of answered items, by scale. */
    final int[] answered;

    /** The score is over / under units; under is 0 where it is missing. */
    final long[] over;

    final long[] under;
    final double[] values;
    final int[] ranks;

    /** The highest class that an override sets, -1 for none. */
    int override;

    /** The discretionary step. */
    int step;

    /** The rank of the class of the whole, -1 for none. */
    int classification;

    Row(int scales) {
        this.gathered = new long[scales];
        this.answered = new int[scales];
        this.over = new long[scales];
        this.under = new long[scales];
        this.values = new double[scales];
        this.ranks = new int[scales];
    }

    void putMissing(int scale) {
        over[scale] = 0;
        under[scale] = 0;
        values[scale] = Double.NaN;
        ranks[scale] = -1;
    }
}
