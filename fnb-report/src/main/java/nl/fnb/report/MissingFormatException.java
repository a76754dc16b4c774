package nl.fnb.report;

/** A format was asked that no renderer on the class path writes, or whose renderer misses a library. */
public final class MissingFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The format asked. */
    private final String format;

    /** What is missing, empty for an unknown format. */
    private final String coordinates;

    /**
     * An exception for a format.
     *
     * @param format the format asked
     * @param coordinates the Maven coordinates of the libraries that are missing, joined by commas; empty for an unknown format
     */
    public MissingFormatException(String format, String coordinates) {
        super(message(format, coordinates));
        this.format = format;
        this.coordinates = coordinates;
    }

    private static String message(String format, String coordinates) {
        return coordinates.isEmpty()
                ? "format must be one that a renderer writes (html, csv, json, docx, pdf, xlsx, data), got " + format
                : "format " + format + " needs what is not present; add " + coordinates;
    }

    /**
     * The format asked.
     *
     * @return its name
     */
    public String format() {
        return format;
    }

    /**
     * The libraries that are missing.
     *
     * @return Maven coordinates, joined by commas; empty for an unknown format
     */
    public String coordinates() {
        return coordinates;
    }
}
