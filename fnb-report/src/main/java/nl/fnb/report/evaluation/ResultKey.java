package nl.fnb.report.evaluation;

import nl.fnb.domain.Approach;

/**
 * What a figure is a figure of.
 *
 * @param analysis the analysis, such as {@code success_rate}
 * @param outcome the outcome, such as {@code family_group_plan}
 * @param term the term, such as {@code approach}
 * @param level the level of the term, {@code ALL} for the whole
 */
public record ResultKey(String analysis, String outcome, String term, String level) {

    /** The level that stands for the whole. */
    public static final String ALL = "ALL";

    /**
     * The key of a figure about all approaches together.
     *
     * @param analysis the analysis
     * @param outcome the outcome
     * @return a key of term approach
     */
    public static ResultKey allApproaches(String analysis, String outcome) {
        return new ResultKey(analysis, outcome, "approach", ALL);
    }

    /**
     * The key of a figure about one approach.
     *
     * @param analysis the analysis
     * @param outcome the outcome
     * @param approach the approach
     * @return a key of term approach
     */
    public static ResultKey approach(String analysis, String outcome, Approach approach) {
        return new ResultKey(analysis, outcome, "approach", approach.code());
    }

    /**
     * The key of a figure about treated against control.
     *
     * @param analysis the analysis
     * @param outcome the outcome
     * @return a key of term treated
     */
    public static ResultKey treated(String analysis, String outcome) {
        return new ResultKey(analysis, outcome, "treated", ALL);
    }
}
