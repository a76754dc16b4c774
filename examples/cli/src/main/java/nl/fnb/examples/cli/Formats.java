package nl.fnb.examples.cli;

import com.openhtmltopdf.util.XRLog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import nl.fnb.report.MissingFormatException;
import nl.fnb.report.Report;
import nl.fnb.report.UnpublishableFormatException;
import nl.fnb.report.disclosure.Disclosure;

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
            "xlsx", "report.xlsx",
            "data", "analysis.zip");

    private final Texts texts;

    Formats(Texts texts) {
        this.texts = texts;
    }

    /**
     * What is always written and what was asked besides.
     *
     * @throws UsageException for a format that is not known, that no renderer writes, or that cannot be published
     */
    Set<String> with(List<String> asked, Disclosure control) {
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        for (String format : asked) {
            if (!FILES.containsKey(format)) {
                throw new UsageException(texts.wrongValue("--format", format));
            }
            all.add(format);
        }
        if (!asked.isEmpty()) {
            quieten();
        }
        try {
            Report.requireFormats(control, all.toArray(String[]::new));
        } catch (MissingFormatException absent) {
            throw new UsageException(texts.get("format.absent", absent.format(), absent.coordinates()));
        } catch (UnpublishableFormatException records) {
            throw new UsageException(texts.get("format.records", records.format()));
        }
        return all;
    }

    /** The libraries of the formats tell their steps on standard error, which nobody asked for. */
    private static void quieten() {
        LogManager.getLogManager().reset();
        XRLog.setLoggingEnabled(false);
    }

    /** The name of the file of a format. */
    static String file(String format) {
        return FILES.getOrDefault(format, format);
    }
}
