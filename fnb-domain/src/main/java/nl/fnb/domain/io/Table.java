package nl.fnb.domain.io;

import java.util.List;
import java.util.Locale;

/** The tables of a study: each a list of the {@link nl.fnb.domain.Study} and a CSV file of the study folder. */
public enum Table {
    /** The families; a column for each characteristic follows the fixed ones. */
    FAMILIES(true, "family_id", "organisation"),
    /** The trajectories of the families. */
    TRAJECTORIES(
            true,
            "trajectory_id",
            "family_id",
            "approach",
            "offered_on",
            "status",
            "decided_on",
            "observed_until",
            "refrain_reason"),
    /** The plans that were made. */
    PLANS(
            false,
            "plan_id",
            "trajectory_id",
            "kind",
            "made_on",
            "accepted_on",
            "network_members",
            "professionals",
            "goals",
            "goals_met"),
    /** The moments of measurement. */
    MEASUREMENTS(true, "measurement_id", "family_id", "wave", "informant", "measured_on"),
    /** The answers to the items. */
    RESPONSES(true, "measurement_id", "instrument", "item", "response"),
    /** The professional care that the families had. */
    CARE(false, "episode_id", "family_id", "care_type", "started_on", "ended_on", "hours_per_week"),
    /** The child protection measures of the families. */
    SAFEGUARDS(false, "safeguard_id", "family_id", "kind", "started_on", "ended_on");

    private final boolean required;
    private final List<String> columns;

    Table(boolean required, String... columns) {
        this.required = required;
        this.columns = List.of(columns);
    }

    /**
     * The name of the table, where there is no file.
     *
     * @return for example {@code families}
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the file in a study folder.
     *
     * @return for example {@code families.csv}
     */
    public String file() {
        return title() + ".csv";
    }

    /**
     * The column that holds the key; of the responses, the first of the three that make up the key.
     *
     * @return for example {@code family_id}
     */
    public String keyColumn() {
        return columns.get(0);
    }

    /**
     * The columns that the table always has.
     *
     * @return the key column first, then in the order of the study format
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Whether each study has the table.
     *
     * @return false for plans, care and safeguards, which a study may not have recorded
     */
    public boolean isRequired() {
        return required;
    }
}
