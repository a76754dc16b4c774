package nl.fnb.stats.survival;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/** A Kaplan-Meier curve: the share without an event at any time, the time at which any share had one, and means. */
public final class SurvivalCurve implements Result {

    private final Followup followup;
    private final KaplanMeier.Steps steps;
    private final Band band;
    private final double level;

    SurvivalCurve(Followup followup, KaplanMeier.Steps steps, KaplanMeier.Scale scale, double level) {
        this.followup = followup;
        this.steps = steps;
        this.band = Band.of(scale, level);
        this.level = level;
    }

    /**
     * The curve at one time.
     *
     * @param time the time
     * @param atRisk how many were still followed then
     * @param events how many events happened at that very time
     * @param survival the share without an event, that time included
     * @param standardError its standard error by Greenwood; empty where nobody is left without one
     * @param interval its pointwise confidence interval; empty where its scale has none
     */
    public record Point(
            double time,
            int atRisk,
            int events,
            double survival,
            OptionalDouble standardError,
            Optional<Interval> interval) {}

    /**
     * A time by which a share had the event.
     *
     * @param share the share
     * @param time the time; empty where the curve does not come so far
     * @param low the low end of its interval, by inversion of the pointwise band; empty where not reached
     * @param high the high end
     */
    public record Quantile(double share, OptionalDouble time, OptionalDouble low, OptionalDouble high) {}

    /**
     * The mean time without an event up to a limit.
     *
     * @param estimate the area below the curve
     * @param standardError its standard error
     * @param interval its normal interval
     */
    public record RestrictedMean(double estimate, double standardError, Interval interval) {}

    /**
     * How many cases there were.
     *
     * @return at least 1
     */
    public int n() {
        return followup.size();
    }

    /**
     * How many events there were.
     *
     * @return at least 0
     */
    public int events() {
        return followup.events();
    }

    /**
     * The curve at each time at which a case had an event or left.
     *
     * @return the points by time
     */
    public List<Point> points() {
        return IntStream.rangeClosed(0, steps.last())
                .mapToObj(i -> at(steps.times[i]))
                .toList();
    }

    /**
     * The curve at a time.
     *
     * @param time the time
     * @return the point
     * @throws IllegalArgumentException if the time is below 0 or NaN
     * @throws NotEstimableException if the time lies beyond the last follow-up, and cases were still without an event
     */
    public Point at(double time) {
        Checks.require(time >= 0, "time must be at least 0", time);
        checkFollowed(time);
        int i = steps.before(time);
        if (i < 0) {
            return point(time, followup.size(), 0, 1, 0);
        }
        boolean exact = steps.times[i] == time;
        int atRisk = exact ? steps.atRisk[i] : i == steps.last() ? 0 : steps.atRisk[i + 1];
        return point(time, atRisk, exact ? steps.events[i] : 0, steps.survival[i], steps.greenwood[i]);
    }

    private void checkFollowed(double time) {
        int last = steps.last();
        NotEstimableException.unless(
                time <= steps.times[last] || steps.survival[last] == 0,
                Reason.TOO_FEW_VALUES,
                "nobody was followed beyond " + steps.times[last] + "; time",
                time);
    }

    private Point point(double time, int atRisk, int events, double survival, double greenwood) {
        double low = band.low(survival, greenwood);
        double high = band.high(survival, greenwood);
        return new Point(
                time,
                atRisk,
                events,
                survival,
                survival == 0 ? OptionalDouble.empty() : OptionalDouble.of(survival * Math.sqrt(greenwood)),
                Double.isNaN(low) || Double.isNaN(high)
                        ? Optional.empty()
                        : Optional.of(new Interval(low, high, level)));
    }

    /**
     * The first time at which at most half had no event; midway to the next event where it stays at a half.
     *
     * @return the median with its interval
     */
    public Quantile median() {
        return new CurveQuantiles(steps, band).median();
    }

    /**
     * The time by which a share had the event; midway to the next one where the curve stays at that share.
     *
     * @param share the share that had the event
     * @return the quantile with its interval
     * @throws IllegalArgumentException unless {@code 0 <= share <= 1}
     */
    public Quantile quantile(double share) {
        return new CurveQuantiles(steps, band).at(Checks.probability(share, "share"));
    }

    /**
     * The mean time without an event up to a limit: the area below the curve.
     *
     * @param limit the limit, above 0
     * @return the mean with its interval
     * @throws IllegalArgumentException unless the limit is above 0
     * @throws NotEstimableException if the limit lies beyond the last follow-up, and cases were still without an event
     */
    public RestrictedMean restrictedMean(double limit) {
        Checks.require(limit > 0, "limit must be above 0", limit);
        checkFollowed(limit);
        double area = 0;
        double variance = 0;
        double until = limit;
        for (int i = steps.before(limit); i >= 0; i--) {
            area += steps.survival[i] * (until - steps.times[i]);
            until = steps.times[i];
            int left = steps.atRisk[i] - steps.events[i];
            variance += left == 0 ? 0 : area * area * steps.events[i] / ((double) steps.atRisk[i] * left);
        }
        double error = Math.sqrt(variance);
        double mean = area + until;
        return new RestrictedMean(mean, error, new Interval(mean - band.z() * error, mean + band.z() * error, level));
    }

    @Override
    public String method() {
        return "Kaplan-Meier";
    }

    /** The median and its interval are left out where the curve does not come so far. */
    @Override
    public List<Figure> toRows() {
        Quantile median = median();
        return Stream.of(
                        figure("median", median.time()),
                        figure("median_low", median.low()),
                        figure("median_high", median.high()),
                        Optional.of(new Figure("n", n())),
                        Optional.of(new Figure("events", events())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(String name, OptionalDouble value) {
        return value.isPresent() ? Optional.of(new Figure(name, value.getAsDouble())) : Optional.empty();
    }

    @Override
    public Sentence sentence() {
        Quantile median = median();
        Sentence start = Sentence.of(method());
        if (median.time().isEmpty()) {
            start = start.say("median not reached");
        } else {
            start = start.estimate("median", median.time().getAsDouble());
            if (median.low().isPresent() && median.high().isPresent()) {
                start = start.interval(
                        new Interval(median.low().getAsDouble(), median.high().getAsDouble(), level));
            } else if (median.low().isPresent()) {
                start = start.say(
                        "interval from {}, its end not reached", median.low().getAsDouble());
            }
        }
        return start.say(events() == 1 ? "{} event of {}" : "{} events of {}", events(), n());
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
