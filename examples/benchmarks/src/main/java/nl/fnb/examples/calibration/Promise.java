package nl.fnb.examples.calibration;

/** What theory promises of a rate. */
enum Promise {
    /** The rate is the nominal one, at every sample size. */
    EXACT,
    /** A test rejects what is true at most as often as its level; an interval covers at least as often as its level. */
    GUARANTEED,
    /** The rate comes near the nominal one as samples grow. */
    ASYMPTOTIC
}
