package nl.fnb.stats;

/** Why data cannot answer a question. */
public enum Reason {
    /** Fewer values than the procedure needs. */
    TOO_FEW_VALUES("too-few-values"),
    /** The values do not vary. */
    NO_VARIANCE("no-variance"),
    /** A group has no cases. */
    EMPTY_GROUP("empty-group"),
    /** Fewer than two rows or two columns of a table have counts. */
    EMPTY_MARGIN("empty-margin"),
    /** A column of a model is a combination of earlier ones. */
    SINGULAR_MODEL("singular-model"),
    /** A model leaves no residuals to judge it by. */
    PERFECT_FIT("perfect-fit"),
    /** A model has as many terms as cases, or more. */
    TOO_FEW_DEGREES_OF_FREEDOM("too-few-degrees-of-freedom"),
    /** An iteration found no answer. */
    NOT_CONVERGED("not-converged"),
    /** An exact answer would take more work than the procedure allows itself. */
    TOO_LARGE("too-large"),
    /** No sample, effect or level gives what is asked. */
    OUT_OF_REACH("out-of-reach");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /**
     * The stable code of the reason.
     *
     * @return for instance {@code no-variance}
     */
    public String code() {
        return code;
    }
}
