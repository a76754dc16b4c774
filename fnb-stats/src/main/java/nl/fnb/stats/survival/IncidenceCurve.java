package nl.fnb.stats.survival;

import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.table.ProportionInterval;

/** The cumulative incidence of one cause, at any time; or the share that came to no end. */
public final class IncidenceCurve implements Result {

    private final Followup followup;
    private final int cause;
    private final IncidenceSteps steps;
    private final double level;

    IncidenceCurve(Followup followup, int cause, IncidenceSteps steps, double level) {
        this.followup = followup;
        this.cause = cause;
        this.steps = steps;
        this.level = level;
    }

    /**
     * The curve at one time.
     *
     * @param time the time
     * @param atRisk how many were still followed then, without an end before
     * @param estimate the share that had come to this end, that time included
     * @param standardError its standard error
     * @param interval its pointwise confidence interval
     */
    public record Point(double time, int atRisk, double estimate, double standardError, Interval interval) {}

    /**
     * How many cases there were.
     *
     * @return at least 1
     */
    public int n() {
        return followup.size();
    }

    /**
     * The cause whose curve this is.
     *
     * @return the cause; 0 for the share that came to no end
     */
    public int cause() {
        return cause;
    }

    /**
     * The longest follow-up.
     *
     * @return the last time at which the curve is known, unless everybody had come to an end
     */
    public double lastTime() {
        return steps.lastTime();
    }

    /**
     * The curve at each time at which a case came to an end or was not followed further.
     *
     * @return the points by time
     */
    public List<Point> points() {
        return IntStream.range(0, steps.grid().size())
                .mapToObj(i -> at(steps.grid().at(i)))
                .toList();
    }

    /**
     * The curve at a time.
     *
     * @param time the time
     * @return the point
     * @throws IllegalArgumentException if the time is below 0 or NaN
     * @throws NotEstimableException if the time lies beyond the last follow-up, and cases had come to no end
     */
    public Point at(double time) {
        Checks.require(time >= 0, "time must be at least 0", time);
        NotEstimableException.unless(
                time <= steps.lastTime() || steps.isOver(),
                Reason.TOO_FEW_VALUES,
                "nobody was followed beyond " + steps.lastTime() + "; time",
                time);
        double estimate = steps.at(time, steps.estimate(), cause == 0 ? 1 : 0);
        double error = Math.sqrt(steps.at(time, steps.variance(), 0));
        return new Point(time, (int) steps.leftAt(time), estimate, error, interval(time, estimate, error));
    }

    private Interval interval(double time, double estimate, double error) {
        boolean none = nobody(estimate);
        if (none || nobody(1 - estimate)) {
            int known = Math.max(1, followup.knownAt(time));
            return ProportionInterval.withDefaults()
                    .with(ProportionInterval.Method.CLOPPER_PEARSON)
                    .withLevel(level)
                    .estimate(new Tally(none ? 0 : known, known))
                    .interval();
        }
        double reach = Tails.criticalZ((1 - level) / 2) * error / (estimate * -Math.log(estimate));
        return new Interval(Math.pow(estimate, Math.exp(reach)), Math.pow(estimate, Math.exp(-reach)), level);
    }

    /** A share of less than a millionth of a case is rounding. */
    private boolean nobody(double share) {
        return share * followup.size() < 1e-6;
    }

    @Override
    public String method() {
        return "Aalen-Johansen";
    }

    /** The curve at the last time. */
    @Override
    public List<Figure> toRows() {
        Point last = at(steps.lastTime());
        return List.of(
                new Figure("estimate", last.estimate()),
                new Figure("ci_low", last.interval().low()),
                new Figure("ci_high", last.interval().high()),
                new Figure("se", last.standardError()),
                new Figure("time", last.time()),
                new Figure("n", n()));
    }

    @Override
    public Sentence sentence() {
        Point last = at(steps.lastTime());
        return Sentence.of(method())
                .proportion(cause == 0 ? "share without an end" : "cumulative incidence", last.estimate())
                .interval(last.interval())
                .say("at time {}", last.time())
                .n(n());
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
