package nl.fnb.examples.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import nl.fnb.report.document.Renderer;

/** The formats of a report: those that are always written, and those that a renderer on the class path may add. */
final class Formats {

    /** What is always written. */
    private static final List<String> ALWAYS = List.of("html", "csv", "json");

    private static final Map<String, String> FILES = Map.of(
            "html", "report.html",
            "csv", "results.csv",
            "json", "results.json",
            "docx", "report.docx",
            "pdf", "report.pdf",
            "xlsx", "report.xlsx");

    /** What each of the other formats needs; a test keeps it as the report has it. */
    private static final Map<String, String> COORDINATES = Map.of(
            "docx", "org.apache.poi:poi-ooxml:5.5.1",
            "pdf", "io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65",
            "xlsx", "org.dhatim:fastexcel:0.20.2");

    private final Texts texts;

    Formats(Texts texts) {
        this.texts = texts;
    }

    /**
     * What is always written and what was asked besides.
     *
     * @throws UsageException for a format that is not known, or that no renderer writes
     */
    Set<String> with(List<String> asked) {
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        for (String format : asked) {
            if (!FILES.containsKey(format)) {
                throw new UsageException(texts.get("usage.value", "--format", format));
            }
            if (all.add(format) && !hasRenderer(format)) {
                throw new UsageException(texts.get("format.absent", format, COORDINATES.getOrDefault(format, format)));
            }
        }
        return all;
    }

    /** The name of the file of a format. */
    static String file(String format) {
        return FILES.getOrDefault(format, format);
    }

    private static boolean hasRenderer(String format) {
        for (Renderer renderer : ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader())) {
            if (renderer.format().equals(format)) {
                return true;
            }
        }
        return false;
    }
}
