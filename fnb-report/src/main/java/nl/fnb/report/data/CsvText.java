package nl.fnb.report.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV table under construction; not to be shared. */
final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    CsvText(List<String> header) {
        csv.writeRecord(header);
    }

    /** A row with as many cells as the header; an empty cell is a missing value. */
    CsvText row(String... cells) {
        csv.writeRecord(cells);
        return this;
    }

    CsvText row(List<String> cells) {
        csv.writeRecord(cells);
        return this;
    }

    byte[] bytes() throws IOException {
        csv.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
