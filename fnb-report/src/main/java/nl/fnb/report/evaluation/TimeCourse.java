package nl.fnb.report.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.survival.CumulativeIncidence;
import nl.fnb.stats.survival.Followup;
import nl.fnb.stats.survival.IncidenceCurve;

/**
 * How offered conferences came to an end as the weeks went by, of one approach or of all together.
 *
 * <p>The share that came to a plan, or to refraining, by a week is the estimate of Aalen and Johansen, in which the two
 * compete and an offer that still runs counts as long as it was observed. Intervals are pointwise.
 */
public final class TimeCourse {

    private final Optional<Approach> approach;
    private final double[] weeks;
    private final int[] causes;
    private final Map<Ending, IncidenceCurve> curves = new EnumMap<>(Ending.class);

    private TimeCourse(Optional<Approach> approach, List<Trajectory> offers, double level) {
        this.approach = approach;
        this.weeks = offers.stream().mapToDouble(TimeCourse::followed).toArray();
        this.causes = offers.stream().mapToInt(TimeCourse::cause).toArray();
        if (weeks.length > 0) {
            CumulativeIncidence procedure = CumulativeIncidence.withDefaults().withLevel(level);
            Followup followup = followup();
            for (Ending ending : Ending.values()) {
                curves.put(ending, procedure.estimate(followup, ending.cause()));
            }
        }
    }

    static TimeCourse of(AnalysisSet set, Optional<Approach> approach) {
        List<Trajectory> offers = set.offers().stream()
                .filter(offer -> approach.isEmpty() || approach.get() == offer.approach())
                .toList();
        return new TimeCourse(approach, offers, set.plan().level());
    }

    private static double followed(Trajectory offer) {
        return offer.outcome() instanceof TrajectoryOutcome.Ongoing ongoing
                ? offer.weeksUntil(ongoing.observedUntil())
                : Durations.weeksOf(offer);
    }

    private static int cause(Trajectory offer) {
        return Arrays.stream(Ending.values())
                .filter(ending -> ending.status() == offer.status())
                .mapToInt(Ending::cause)
                .findFirst()
                .orElse(0);
    }

    /** The weeks, and what ended them. */
    Followup followup() {
        return Followup.ofCauses(weeks, causes);
    }

    /**
     * The approach.
     *
     * @return empty for all together
     */
    public Optional<Approach> approach() {
        return approach;
    }

    /**
     * The number of offers, those that still run among them.
     *
     * @return zero or more
     */
    public int n() {
        return weeks.length;
    }

    /**
     * How many came to an end of a kind, at any time.
     *
     * @param ending the kind
     * @return zero to {@link #n()}
     */
    public long events(Ending ending) {
        return Arrays.stream(causes).filter(cause -> cause == ending.cause()).count();
    }

    /**
     * How many still ran when they were last observed.
     *
     * @return zero to {@link #n()}
     */
    public long ongoing() {
        return Arrays.stream(causes).filter(cause -> cause == 0).count();
    }

    /**
     * Of how many it is known how they stood at a week: all but those that were still running when they were last observed,
     * before that week.
     *
     * @param week weeks since the offer
     * @return zero to {@link #n()}
     */
    public int known(double week) {
        int lost = 0;
        for (int i = 0; i < weeks.length; i++) {
            if (causes[i] == 0 && weeks[i] < week) {
                lost++;
            }
        }
        return weeks.length - lost;
    }

    /**
     * How many were still observed at a week, without an end before it.
     *
     * @param week weeks since the offer
     * @return zero to {@link #n()}
     */
    public int atRisk(double week) {
        return (int) Arrays.stream(weeks).filter(until -> until >= week).count();
    }

    /**
     * The share that came to an end of a kind, as a curve over the weeks.
     *
     * @param ending the kind
     * @return empty without offers
     */
    public Optional<IncidenceCurve> curve(Ending ending) {
        return Optional.ofNullable(curves.get(ending));
    }

    /**
     * The share that came to an end of a kind by a week.
     *
     * @param ending the kind
     * @param week weeks since the offer, at least 0
     * @return empty without offers, and beyond the last observation of offers that still run
     */
    public Optional<IncidenceCurve.Point> at(Ending ending, double week) {
        return curve(ending).flatMap(curve -> Attempt.of(() -> curve.at(week)).value());
    }

    @Override
    public String toString() {
        return approach.map(Approach::code).orElse(ResultKey.ALL) + ": " + n() + " offers, " + events(Ending.PLAN)
                + " plans, " + events(Ending.REFRAINED) + " refrained";
    }
}
