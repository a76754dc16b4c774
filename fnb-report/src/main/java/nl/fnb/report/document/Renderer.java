package nl.fnb.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
     * The libraries that the renderer needs besides those that this one brings; an application may leave them out.
     *
     * @return the libraries, none unless a renderer says otherwise
     */
    default List<Library> libraries() {
        return List.of();
    }

    /**
     * Whether the file holds records of single families, so that there is no version for publication of it.
     *
     * @return false unless a renderer says otherwise
     */
    default boolean holdsRecords() {
        return false;
    }

    /**
     * Writes the report; is called only where all {@link #libraries()} are present.
     *
     * <p>The same content gives the same bytes, whenever and wherever it is written.
     *
     * @param content what to show
     * @param out where to
     * @throws IOException if writing fails
     */
    void render(ReportContent content, OutputStream out) throws IOException;
}
