package nl.fnb.report;

import java.util.Map;
import java.util.ServiceLoader;
import nl.fnb.report.document.Renderer;

/** The renderers that are present. */
final class Renderers {

    /** What to add for the formats that need a library of their own. */
    private static final Map<String, String> COORDINATES = Map.of(
            "docx", "org.apache.poi:poi-ooxml:5.5.1",
            "pdf", "io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65",
            "xlsx", "org.dhatim:fastexcel:0.20.2");

    private Renderers() {}

    /** The renderer of a format. */
    static Renderer find(String format) {
        for (Renderer renderer : ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader())) {
            if (renderer.format().equals(format)) {
                return renderer;
            }
        }
        throw new MissingFormatException(format, COORDINATES.getOrDefault(format, ""));
    }
}
