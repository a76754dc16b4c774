package nl.fnb.report.evaluation;

import nl.fnb.stats.Interval;

/** What may be said of an outcome; absence of an effect is claimed by {@link #EQUIVALENT} alone. */
public enum Verdict {
    /** Families with a conference did better: the interval lies wholly on that side of no difference. */
    BETTER,
    /** Families with a conference did worse: the interval lies wholly on that side of no difference. */
    WORSE,
    /** The difference is shown to be smaller than the margin of the plan. */
    EQUIVALENT,
    /** It is shown that the outcome is not worse by more than the margin; whether it is better is open. */
    NOT_WORSE,
    /** The data leave open whether there is a difference. */
    INCONCLUSIVE,
    /** Too few events for a test. */
    NOT_TESTED;

    /** The verdict of a difference, treated minus control, without a margin. */
    static Verdict of(Interval interval, Direction better) {
        if (interval.low() > 0 || interval.high() < 0) {
            return better.favours(interval.low() > 0 ? 1 : -1) ? BETTER : WORSE;
        }
        return INCONCLUSIVE;
    }

    /** The verdict where nothing lies wholly on one side of 0 and a margin was set. */
    Verdict orWithin(double pEquivalence, double pNonInferiority, double alpha) {
        if (this != INCONCLUSIVE) {
            return this;
        }
        if (pEquivalence < alpha) {
            return EQUIVALENT;
        }
        return pNonInferiority < alpha / 2 ? NOT_WORSE : INCONCLUSIVE;
    }
}
