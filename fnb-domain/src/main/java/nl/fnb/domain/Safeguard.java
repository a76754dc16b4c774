package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.law.LegalTerm;
import org.immutables.value.Value;

/** A child protection measure of a family, or the return home that ends one, with its dates. */
@LegalTerm(nl = "beschermingsmaatregel", source = "BW 1:255 e.v.")
@Value.Immutable
@ValueType
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableSafeguard.class)
@JsonDeserialize(as = ImmutableSafeguard.class)
public interface Safeguard extends WithSafeguard {

    /**
     * The pseudonym of the measure.
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
     * What it is.
     *
     * @return a supervision order, an out-of-home placement or another kind
     */
    SafeguardKind kind();

    /**
     * The first day on which it holds.
     *
     * @return a day
     */
    LocalDate startedOn();

    /**
     * The first day on which it no longer holds.
     *
     * @return not before {@link #startedOn()}; empty while it runs
     */
    Optional<LocalDate> endedOn();

    /**
     * Starts a measure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Whether it runs on a day: it has started, and ends later or not at all.
     *
     * @param day the day
     * @return true if {@code startedOn <= day < endedOn}
     */
    default boolean runsOn(LocalDate day) {
        return !startedOn().isAfter(day)
                && endedOn().map(end -> end.isAfter(day)).orElse(true);
    }

    /** Refuses blank identifiers and an end before the start. */
    @Value.Check
    default void check() {
        new Breaches()
                .identifier("safeguard_id", id())
                .identifier("family_id", familyId())
                .inOrder("started_on", startedOn(), "ended_on", endedOn())
                .enforce();
    }

    /** Builds a {@link Safeguard}. */
    final class Builder extends ImmutableSafeguard.Builder {
        Builder() {}
    }
}
