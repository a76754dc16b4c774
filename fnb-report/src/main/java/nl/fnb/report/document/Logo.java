package nl.fnb.report.document;

import java.util.Arrays;
import java.util.Objects;

/** The picture of an organisation at the head of a report, which was found to be safe. */
public final class Logo {

    /** What kind of picture it is. */
    public enum Kind {
        /** Dots. */
        PNG("image/png"),
        /** A drawing. */
        SVG("image/svg+xml");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /**
         * The media type.
         *
         * @return such as {@code image/png}
         */
        public String type() {
            return type;
        }
    }

    private final Kind kind;
    private final byte[] file;
    private final double ratio;
    private final String description;

    /**
     * A picture; {@code LogoFile} makes one from a file and checks it.
     *
     * @param kind what kind of picture it is
     * @param file the file; an array that nobody changes
     * @param ratio its width over its height
     * @param description what it shows, for readers who do not see it
     */
    public Logo(Kind kind, byte[] file, double ratio, String description) {
        this.kind = kind;
        this.file = file.clone();
        this.ratio = ratio;
        this.description = description;
    }

    /**
     * What kind of picture it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The file.
     *
     * @return a copy
     */
    public byte[] file() {
        return file.clone();
    }

    /**
     * How wide it is for its height.
     *
     * @return width over height
     */
    public double ratio() {
        return ratio;
    }

    /**
     * What it shows.
     *
     * @return words for readers who do not see it
     */
    public String description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo that
                && kind == that.kind
                && Arrays.equals(file, that.file)
                && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(file), description);
    }

    @Override
    public String toString() {
        return kind + " of " + file.length + " bytes: " + description;
    }
}
