package nl.fnb.stats;

import nl.fnb.stats.internal.Checks;

/**
 * How many of a number of trials succeeded.
 *
 * @param successes how many succeeded
 * @param trials how many there were
 */
public record Tally(long successes, long trials) {

    /**
     * Checks the counts.
     *
     * @param successes how many succeeded
     * @param trials how many there were
     * @throws IllegalArgumentException unless {@code 0 <= successes <= trials}
     */
    public Tally {
        Checks.require(successes >= 0, "successes must be at least 0", successes);
        Checks.require(successes <= trials, "successes must be at most trials " + trials, successes);
    }

    /**
     * How many trials failed.
     *
     * @return trials less successes
     */
    public long failures() {
        return trials - successes;
    }

    /**
     * The share of trials that succeeded.
     *
     * @return a number from 0 to 1
     * @throws NotEstimableException if there are no trials
     */
    public double proportion() {
        NotEstimableException.unless(trials > 0, Reason.EMPTY_GROUP, "a proportion needs at least 1 trial", trials);
        return (double) successes / trials;
    }

    /**
     * The tally of these trials and others.
     *
     * @param other the others
     * @return the tally of all
     */
    public Tally merge(Tally other) {
        return new Tally(successes + other.successes, trials + other.trials);
    }

    /** The counts, for instance {@code 84/205}. */
    @Override
    public String toString() {
        return successes + "/" + trials;
    }
}
