package nl.fnb.stats;

import java.util.List;

/** Data that cannot answer; {@link Attempt} turns it into a value. */
public final class NotEstimableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the data cannot answer. */
    private final Reason reason;

    private final transient List<Object> arguments;

    /**
     * Data that cannot answer.
     *
     * @param reason why
     * @param rule what the data must do
     * @param got what they do instead
     */
    public NotEstimableException(Reason reason, String rule, Object got) {
        super(rule + ", got " + got);
        this.reason = reason;
        this.arguments = List.of(got);
    }

    /**
     * Throws unless a condition on the data holds.
     *
     * @param condition what must hold
     * @param reason why the data cannot answer otherwise
     * @param rule what the data must do
     * @param got what they do instead
     * @throws NotEstimableException with "rule, got value" unless the condition holds
     */
    public static void unless(boolean condition, Reason reason, String rule, Object got) {
        if (!condition) {
            throw new NotEstimableException(reason, rule, got);
        }
    }

    /**
     * Why the data cannot answer.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What was found, for a message in another language.
     *
     * @return the arguments of the message
     */
    public List<Object> arguments() {
        return arguments;
    }
}
