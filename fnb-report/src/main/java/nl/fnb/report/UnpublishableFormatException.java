package nl.fnb.report;

/** A format that holds records of single families was asked of a report for publication. */
public final class UnpublishableFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The format asked. */
    private final String format;

    /**
     * An exception for a format.
     *
     * @param format the format asked
     */
    public UnpublishableFormatException(String format) {
        super("format " + format + " holds records of single families, so it has no version for publication");
        this.format = format;
    }

    /**
     * The format asked.
     *
     * @return its name
     */
    public String format() {
        return format;
    }
}
