package nl.fnb.stats.group;

/** Which F a one-way analysis of variance takes. */
public enum AnovaForm {
    /** One variance for all groups. */
    CLASSIC,
    /** A variance a group, each mean weighted by \( n_i / s_i^2 \): Welch (1951). */
    WELCH,
    /**
     * A variance a group, means weighted by size: Brown and Forsythe (1974), \( F^* = SS_b / \sum (1 - n_i/n) s_i^2 \).
     *
     * @see <a href="https://doi.org/10.2307/1267501">Brown and Forsythe (1974), Technometrics 16, 129-132</a>
     */
    BROWN_FORSYTHE
}
