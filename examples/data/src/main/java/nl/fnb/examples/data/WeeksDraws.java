package nl.fnb.examples.data;

import static nl.fnb.examples.data.PublishedFigures.FORMS;
import static nl.fnb.examples.data.PublishedFigures.WEEKS_TO_PLAN;
import static nl.fnb.examples.data.PublishedFigures.WEEKS_TO_REFRAIN;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.fnb.domain.Approach;
import nl.fnb.examples.data.PublishedFigures.Form;
import nl.fnb.examples.data.PublishedFigures.Weeks;

/**
 * Draws days from the offer to the decision, again and again until their means in weeks round to the published ones
 * and the shortest and the longest are the published ones. The shape is invented: skewed to the right, as waiting
 * times are.
 */
final class WeeksDraws {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final double TENTHS = 10;

    /** An overall mean that rounds to 10 leaves room only at the low edge of 10, 9 and 18: 0.4 below each of them. */
    private static final double BELOW_THE_ROUNDED_MEAN = 0.4;

    /** Invented: the wait is made of three waits of the same mean (the offer is weighed, prepared and held). */
    private static final int STEPS = 3;

    /** Invented: half of the decisions fall on the weekday of the offer, as those of a weekly consultation do. */
    private static final double IN_WHOLE_WEEKS = 0.5;

    private final Draws draws;

    WeeksDraws(Draws draws) {
        this.draws = draws;
    }

    /** Days to a plan, by approach. */
    Map<Approach, List<Integer>> toPlan() {
        return Draws.until(
                days -> fits(days.values().stream().flatMap(List::stream).toList(), WEEKS_TO_PLAN), () -> {
                    Map<Approach, List<Integer>> days = new EnumMap<>(Approach.class);
                    FORMS.forEach(form -> days.put(form.approach(), toPlan(form)));
                    return days;
                });
    }

    /** Days to refraining, of all families who got no plan. */
    List<Integer> toRefrain() {
        return Draws.until(
                days -> fits(days, WEEKS_TO_REFRAIN),
                () -> days(PublishedFigures.refrained(), WEEKS_TO_REFRAIN.mean(), WEEKS_TO_REFRAIN));
    }

    private List<Integer> toPlan(Form form) {
        double mean = form.weeksToPlan() - BELOW_THE_ROUNDED_MEAN;
        return Draws.until(days -> roundsTo(form.weeksToPlan(), days), () -> days(form.plans(), mean, WEEKS_TO_PLAN));
    }

    private List<Integer> days(int count, double mean, Weeks range) {
        return Stream.generate(() -> days(mean, range)).limit(count).toList();
    }

    private int days(double mean, Weeks range) {
        int shortest = range.shortest() * DAYS_IN_A_WEEK;
        int longest = range.longest() * DAYS_IN_A_WEEK;
        return Draws.until(days -> days >= shortest && days <= longest, () -> days(mean));
    }

    private int days(double mean) {
        double weeks = 0;
        for (int step = 0; step < STEPS; step++) {
            weeks += draws.exponential(mean / STEPS);
        }
        return draws.chance(IN_WHOLE_WEEKS) ? (int) Math.round(weeks) * DAYS_IN_A_WEEK : (int) (weeks * DAYS_IN_A_WEEK);
    }

    private static boolean fits(List<Integer> days, Weeks published) {
        return roundsTo(published.mean(), days)
                && Collections.min(days) == published.shortest() * DAYS_IN_A_WEEK
                && Collections.max(days) == published.longest() * DAYS_IN_A_WEEK;
    }

    /** Whether the mean rounds to the weeks, also where it was rounded to one decimal before. */
    private static boolean roundsTo(int weeks, List<Integer> days) {
        int total = days.stream().mapToInt(Integer::intValue).sum();
        double mean = total / (double) (days.size() * DAYS_IN_A_WEEK);
        return Math.round(mean) == weeks && Math.round(Math.round(mean * TENTHS) / TENTHS) == weeks;
    }
}
