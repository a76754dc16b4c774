package nl.fnb.measures.change;

/** Which scores are good news for a family. */
public enum Better {
    /** Lower scores, as of problems and risks. */
    LOWER,
    /** Higher scores, as of support and strengths. */
    HIGHER;

    /** A difference with its sign turned so that improvement is above 0. */
    double improvement(double difference) {
        return this == HIGHER ? difference : -difference;
    }
}
