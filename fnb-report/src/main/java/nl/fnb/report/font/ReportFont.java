package nl.fnb.report.font;

import java.io.InputStream;
import java.util.Objects;

/**
 * The fonts that come with the library, so that no format depends on those of the machine: DejaVu Sans Condensed, whose licence
 * lies beside them.
 */
public enum ReportFont {
    /** For running text. */
    REGULAR("DejaVuSansCondensed.ttf", 400),
    /** For headings. */
    BOLD("DejaVuSansCondensed-Bold.ttf", 700);

    /** The name by which pages and drawings call the family. */
    public static final String FAMILY = "FNB Sans";

    private final String file;
    private final int weight;

    ReportFont(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    /**
     * The weight of the font.
     *
     * @return 400 for regular, 700 for bold
     */
    public int weight() {
        return weight;
    }

    /**
     * Opens the font.
     *
     * @return a stream of TrueType; to be closed
     */
    public InputStream open() {
        return Objects.requireNonNull(ReportFont.class.getResourceAsStream(file), file);
    }
}
