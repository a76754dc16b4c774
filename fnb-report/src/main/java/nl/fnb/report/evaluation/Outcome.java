package nl.fnb.report.evaluation;

import java.util.Optional;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;

/** Something that is compared between families with a family network conference and families with regular care. */
public sealed interface Outcome {

    /**
     * The identifier of the outcome in the results.
     *
     * @return distinct within a plan
     */
    String id();

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    Label label();

    /**
     * Which values are good news.
     *
     * @return lower or higher
     */
    Direction better();

    /** An outcome that is measured before and after, on a scale. */
    sealed interface Continuous extends Outcome {

        /**
         * Whose measurements count.
         *
         * @return empty where the study has one informant throughout
         */
        Optional<Informant> informant();

        /**
         * The largest difference that is taken to mean nothing, in standard deviations of the pre-measurement.
         *
         * @return a positive number; empty where the plan sets none
         */
        Optional<Double> margin();
    }

    /**
     * The score of a scale of an instrument.
     *
     * @param id the identifier
     * @param label the name
     * @param better which values are good news
     * @param instrument the id of the instrument
     * @param scale the id of the scale
     * @param informant whose measurements count
     * @param margin the equivalence margin in standard deviations
     */
    record ScaleScore(
            String id,
            Label label,
            Direction better,
            String instrument,
            String scale,
            Optional<Informant> informant,
            Optional<Double> margin)
            implements Continuous {}

    /**
     * The use of professional care.
     *
     * @param id the identifier
     * @param label the name
     * @param better which values are good news
     * @param care how care is counted
     * @param informant whose measurements date the window
     * @param margin the equivalence margin in standard deviations
     */
    record CareUse(
            String id,
            Label label,
            Direction better,
            CareMeasure care,
            Optional<Informant> informant,
            Optional<Double> margin)
            implements Continuous {}

    /**
     * Whether a child protection measure began in the window after the plan.
     *
     * @param id the identifier
     * @param label the name
     * @param better whether fewer or more events are good news
     * @param safeguard the measure
     */
    record Event(String id, Label label, Direction better, SafeguardKind safeguard) implements Outcome {}
}
