package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Families and what happened to them, as one study gathered it.
 *
 * <p>A study holds records that are valid each by itself; that they fit together (keys, references, double
 * measurements) is checked by {@code nl.fnb.domain.io.StudyChecks}, for a study from a folder and for one that an
 * application built.
 */
@Value.Immutable
@ValueType
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableStudy.class)
@JsonDeserialize(as = ImmutableStudy.class)
public interface Study extends WithStudy {

    /**
     * The identifier of the study.
     *
     * @return a text that is not blank
     */
    String id();

    /**
     * The title that a report shows.
     *
     * @return a title in Dutch and English
     */
    Label title();

    /**
     * The organisations that take part.
     *
     * @return in the order of the study
     */
    List<Organisation> organisations();

    /**
     * The characteristics that are recorded of each family.
     *
     * @return in the order of the study
     */
    List<Characteristic> characteristics();

    /**
     * The instruments that were used: each the name of a file in the study folder, or the id or id@version of a built-in one.
     *
     * @return in the order of the study
     */
    List<String> instruments();

    /**
     * The families.
     *
     * @return in the order of the study
     */
    List<Family> families();

    /**
     * The trajectories of the families.
     *
     * @return in the order of the study
     */
    List<Trajectory> trajectories();

    /**
     * The plans that were made.
     *
     * @return empty where plans were not recorded
     */
    Optional<List<Plan>> plans();

    /**
     * The measurements of the families.
     *
     * @return in the order of the study
     */
    List<Measurement> measurements();

    /**
     * The answers that the measurements hold.
     *
     * @return in the order of the study
     */
    List<Response> responses();

    /**
     * The professional care that the families had.
     *
     * @return empty where care was not recorded, so that nothing is known of it
     */
    Optional<List<CareEpisode>> care();

    /**
     * The child protection measures that the families had.
     *
     * @return empty where measures were not recorded, so that nothing is known of them
     */
    Optional<List<Safeguard>> safeguards();

    /**
     * Starts a study.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a study without an id. */
    @Value.Check
    default void check() {
        new Breaches().identifier("id", id()).enforce();
    }

    /**
     * The sizes of the study, without any record of a family.
     *
     * @return one line
     */
    default String summary() {
        return "study " + id() + ": " + families().size() + " families, "
                + trajectories().size() + " trajectories, " + measurements().size() + " measurements, "
                + responses().size() + " responses";
    }

    /** Builds a {@link Study}. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}
    }
}
