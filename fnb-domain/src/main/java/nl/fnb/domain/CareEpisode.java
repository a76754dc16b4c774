package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.law.LegalTerm;
import org.immutables.value.Value;

/** A stretch of professional care for a family. */
@LegalTerm(nl = "professionele zorg", source = "WODC 2384 (Dijkstra et al., 2016)")
@Value.Immutable
@ValueType
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableCareEpisode.class)
@JsonDeserialize(as = ImmutableCareEpisode.class)
public interface CareEpisode extends WithCareEpisode {

    /**
     * The pseudonym of the episode.
     *
     * @return a text that is not blank
     */
    String id();

    /**
     * The family.
     *
     * @return a family's id
     */
    String familyId();

    /**
     * The type of care.
     *
     * @return a known type or an outside code
     */
    CareType careType();

    /**
     * The first day of the care.
     *
     * @return a day
     */
    LocalDate startedOn();

    /**
     * The day on which the care ended.
     *
     * @return not before {@link #startedOn()}; empty while it runs
     */
    Optional<LocalDate> endedOn();

    /**
     * The intensity, in hours a week.
     *
     * @return zero or more, if recorded
     */
    Optional<Double> hoursPerWeek();

    /**
     * Starts an episode.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses blank identifiers, an end before the start and negative hours. */
    @Value.Check
    default void check() {
        new Breaches()
                .identifier("episode_id", id())
                .identifier("family_id", familyId())
                .inOrder("started_on", startedOn(), "ended_on", endedOn())
                .atLeast("hours_per_week", hoursPerWeek(), 0)
                .enforce();
    }

    /** Builds a {@link CareEpisode}. */
    final class Builder extends ImmutableCareEpisode.Builder {
        Builder() {}
    }
}
