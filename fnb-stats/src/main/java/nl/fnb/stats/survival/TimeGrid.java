package nl.fnb.stats.survival;

import java.util.Arrays;
import java.util.List;

/** The different times of some groups; those that differ by rounding alone are one, the earliest of them. */
final class TimeGrid {

    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    private final double[] times;

    private TimeGrid(double[] times) {
        this.times = times;
    }

    static TimeGrid of(List<Followup> groups) {
        return new TimeGrid(merged(distinct(groups.stream()
                .flatMapToDouble(group -> Arrays.stream(group.times()))
                .toArray())));
    }

    /** The different values, ascending, in an array that is used up. */
    static double[] distinct(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.0;
        }
        Arrays.sort(values);
        int n = 0;
        for (double each : values) {
            if (n == 0 || each != values[n - 1]) {
                values[n++] = each;
            }
        }
        return Arrays.copyOf(values, n);
    }

    /** R's {@code aeqSurv}: tied are times whose distance, or distance in means, is at most the root of a rounding error. */
    private static double[] merged(double[] sorted) {
        double mean = Arrays.stream(sorted).average().orElse(0);
        double within = TOLERANCE * Math.max(1, mean);
        double[] kept = new double[sorted.length];
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] - sorted[i - 1] > within) {
                kept[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(kept, n);
    }

    int size() {
        return times.length;
    }

    double at(int place) {
        return times[place];
    }

    /** The last place whose time is not after a time; -1 before the first. */
    int before(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }

    /** What happens at each time to how many of a group. */
    Risks risks(Followup group, int causes) {
        int[][] events = new int[causes + 1][times.length];
        double[] own = group.times();
        for (int cause = 0; cause <= group.causes(); cause++) {
            int[] ends = group.ends()[cause];
            int place = 0;
            for (int i = 0; i < own.length; i++) {
                while (place + 1 < times.length && times[place + 1] <= own[i]) {
                    place++;
                }
                events[cause][place] += ends[i];
            }
        }
        return new Risks(group.size(), events);
    }

    /** The numbers at risk of one group along the grid: {@code events[cause][place]}, censored at cause 0. */
    record Risks(int size, int[][] events) {

        /** Those who leave at a place, for whatever cause. */
        int leave(int place) {
            return all(place) + events[0][place];
        }

        /** Those who have an event at a place. */
        int all(int place) {
            int sum = 0;
            for (int cause = 1; cause < events.length; cause++) {
                sum += events[cause][place];
            }
            return sum;
        }

        int of(int cause, int place) {
            return cause < events.length ? events[cause][place] : 0;
        }
    }
}
