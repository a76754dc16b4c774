package nl.fnb.stats.table;

import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/** How much of something an exact test may use. */
final class Allowance {

    private final long most;
    private final String things;
    private long used;

    /** So many things at most, named in the plural. */
    Allowance(long most, String things) {
        this.most = most;
        this.things = things;
    }

    /** Uses more, unless that is too much: {@link Reason#TOO_LARGE}. */
    void use(long more) {
        used += more;
        if (used > most) {
            throw new NotEstimableException(Reason.TOO_LARGE, "an exact test allows " + most + " " + things, used);
        }
    }

    /** Takes back what is no longer used. */
    void free(long less) {
        used -= less;
    }
}
