package nl.fnb.stats.survival;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Checks;

/** How long each case was followed, and what ended it: nothing as yet (censored), or one of several causes. */
public final class Followup {

    private final int size;
    private final double[] times;
    private final int[][] events;

    private Followup(int size, double[] times, int[][] events) {
        this.size = size;
        this.times = times;
        this.events = events;
    }

    /**
     * Times to one kind of event.
     *
     * @param times how long each case was followed, at least 0
     * @param events whether the event happened then; false where the case was not followed further
     * @return the follow-up
     * @throws IllegalArgumentException if the lengths differ, or a time is NaN, infinite or below 0
     * @throws NotEstimableException if there are no cases
     */
    public static Followup of(double[] times, boolean[] events) {
        Checks.require(
                events.length == times.length, "events must be as many as times, " + times.length, events.length);
        return ofCauses(
                times,
                IntStream.range(0, events.length).map(i -> events[i] ? 1 : 0).toArray());
    }

    /**
     * Times to the first of several kinds of event.
     *
     * @param times how long each case was followed, at least 0
     * @param causes what ended it: 1, 2, ..; 0 where the case was not followed further
     * @return the follow-up
     * @throws IllegalArgumentException if the lengths differ, a time is NaN, infinite or below 0, or a cause is below 0 or
     *     above 100
     * @throws NotEstimableException if there are no cases
     */
    public static Followup ofCauses(double[] times, int[] causes) {
        Checks.require(
                causes.length == times.length, "causes must be as many as times, " + times.length, causes.length);
        NotEstimableException.unless(times.length > 0, Reason.EMPTY_GROUP, "a follow-up needs at least 1 case", 0);
        double[] checked = Checks.finite(times, "time");
        int most = 0;
        for (int i = 0; i < checked.length; i++) {
            Checks.require(checked[i] >= 0, "time must be at least 0", checked[i]);
            Checks.require(causes[i] >= 0 && causes[i] <= 100, "cause must lie from 0 to 100", causes[i]);
            most = Math.max(most, causes[i]);
        }
        double[] different = TimeGrid.distinct(checked.clone());
        int[][] events = new int[most + 1][different.length];
        for (int i = 0; i < checked.length; i++) {
            events[causes[i]][Arrays.binarySearch(different, checked[i] + 0.0)]++;
        }
        return new Followup(times.length, different, events);
    }

    /**
     * How many cases there are.
     *
     * @return at least 1
     */
    public int size() {
        return size;
    }

    /**
     * How many cases had an event, of whatever cause.
     *
     * @return the number of cases that are not censored
     */
    public int events() {
        return size - Arrays.stream(events[0]).sum();
    }

    /**
     * The highest cause.
     *
     * @return 0 if nothing happened to anyone
     */
    public int causes() {
        return events.length - 1;
    }

    /** The different times, ascending. Not to be changed. */
    double[] times() {
        return times;
    }

    /** How many cases each cause ended at each time; cause 0 was lost. Not to be changed. */
    int[][] ends() {
        return events;
    }

    /** The cases whose end by a time is known: all but those who were lost before. */
    int knownAt(double time) {
        int lost = 0;
        for (int i = 0; i < times.length && times[i] < time; i++) {
            lost += events[0][i];
        }
        return size - lost;
    }

    /** How many cases, and how many of them had an event. */
    @Override
    public String toString() {
        return size + " cases, " + events() + " events";
    }
}
