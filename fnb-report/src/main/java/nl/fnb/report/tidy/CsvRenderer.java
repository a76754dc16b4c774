package nl.fnb.report.tidy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/** Writes {@code results.csv}: one row a figure. */
public final class CsvRenderer implements Renderer {

    /** Makes a renderer. */
    public CsvRenderer() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "results.csv";
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("analysis", "outcome", "term", "level", "statistic", "value");
            for (ResultRow row : content.publication().rows()) {
                ResultKey key = row.key();
                csv.writeRecord(key.analysis(), key.outcome(), key.term(), key.level(), row.statistic(), row.value());
            }
        }
    }
}
