package nl.fnb.report.evaluation;

import java.util.List;
import nl.fnb.domain.Breaches;
import nl.fnb.domain.ValueType;
import nl.fnb.stats.multiple.PAdjustment;
import org.immutables.value.Value;

/** What is compared, how, and what was decided beforehand. */
@Value.Immutable
@ValueType
public interface AnalysisPlan extends WithAnalysisPlan {

    /**
     * The level of the tests; intervals hold at one minus this.
     *
     * @return between 0 and 0.5, 0.05 by default
     */
    @Value.Default
    default double alpha() {
        return 0.05;
    }

    /**
     * The months between the plan and the post-measurement, and the length of the windows of care and events.
     *
     * @return at least 1, 3 by default
     */
    @Value.Default
    default int followUpMonths() {
        return 3;
    }

    /**
     * The number of events, of both groups together, from which a binary outcome is tested.
     *
     * @return at least 0, 10 by default
     */
    @Value.Default
    default int minimumEvents() {
        return 10;
    }

    /**
     * How p-values are adjusted over the pairs of approaches, and over the moderators of an outcome.
     *
     * @return Holm by default
     */
    @Value.Default
    default PAdjustment multiplicity() {
        return PAdjustment.HOLM;
    }

    /**
     * The seed of random procedures.
     *
     * @return 1 by default
     */
    @Value.Default
    default long seed() {
        return 1;
    }

    /**
     * What is compared.
     *
     * @return in the order of the report
     */
    List<Outcome> outcomes();

    /**
     * The characteristics that may change the effect.
     *
     * @return codes of characteristics
     */
    List<String> moderators();

    /**
     * What the comparisons are adjusted for, besides the pre-measurement.
     *
     * @return codes of characteristics, or {@code organisation}
     */
    List<String> adjustFor();

    /**
     * The success rates from elsewhere.
     *
     * @return in the order of the report
     */
    List<Reference> references();

    /**
     * Whether nobody made choices beforehand, so that this is the default plan of the study.
     *
     * @return true for the plan of a study that brings none
     */
    @Value.Default
    default boolean isDefault() {
        return false;
    }

    /**
     * Starts a plan with the default values.
     *
     * @return a builder without outcomes
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The confidence level of every interval.
     *
     * @return one minus alpha
     */
    default double level() {
        return 1 - alpha();
    }

    /**
     * Whether a p-value lies below alpha. One that is alpha but for the rounding of its computation, as an exact test may
     * give, does not.
     *
     * @param p the p-value
     * @return true if it shows something
     */
    default boolean shows(double p) {
        return p < alpha() * (1 - 1e-12);
    }

    /** Refuses numbers outside their range. */
    @Value.Check
    default void check() {
        new Breaches()
                .require(PlanRange.isAlpha(alpha()), PlanRule.RANGE, "alpha", alpha(), PlanRange.ALPHA)
                .require(
                        PlanRange.isFollowUp(followUpMonths()),
                        PlanRule.RANGE,
                        "followUpMonths",
                        followUpMonths(),
                        PlanRange.MONTHS)
                .require(minimumEvents() >= 0, PlanRule.RANGE, "minimumEvents", minimumEvents(), PlanRange.EVENTS)
                .enforce();
    }

    /** Builds an {@link AnalysisPlan}. */
    final class Builder extends ImmutableAnalysisPlan.Builder {
        Builder() {}
    }
}
