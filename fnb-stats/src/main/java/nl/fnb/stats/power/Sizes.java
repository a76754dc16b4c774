package nl.fnb.stats.power;

/**
 * The sizes of two groups; of a test that has no second group only the first counts.
 *
 * @param first the first, maybe fractional
 * @param second the second, maybe fractional
 */
record Sizes(double first, double second) {

    /** \( 1 / (1/n_1 + 1/n_2) \). */
    double harmonic() {
        return 1 / (1 / first + 1 / second);
    }
}
