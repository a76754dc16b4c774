package nl.fnb.measures;

import java.math.BigDecimal;

/**
 * A scale whose points are counted in whole units of 10^-decimals. All sums stay below 2^53, so that they are exact as
 * {@code long} and as {@code double}, and one division gives the nearest double.
 */
interface CompiledScale {

    /** Everything that is computed stays below this, in units. */
    BigDecimal LIMIT = BigDecimal.valueOf(1L << 53);

    /** Works out the score at a place of a row, from what was gathered or from the scales before it. */
    void finish(Row row, int place);

    /** How the scale rounds and classes, and in what units. */
    CompiledBands bands();

    /** A bound on the size of its scores. */
    BigDecimal most();

    /** The greatest denominator that a score can have, beside the unit. */
    long greatestUnder();
}
