package nl.fnb.report.document;

import java.io.IOException;
import java.io.OutputStream;

/** Shows a report in one format; found by {@link java.util.ServiceLoader}, so that others can add formats. */
public interface Renderer {

    /**
     * The name of the format.
     *
     * @return lower case, such as {@code html}
     */
    String format();

    /**
     * The name of the file.
     *
     * @return such as {@code report.html}
     */
    String fileName();

    /**
     * Writes the report.
     *
     * @param content what to show
     * @param out where to
     * @throws IOException if writing fails
     */
    void render(ReportContent content, OutputStream out) throws IOException;
}
