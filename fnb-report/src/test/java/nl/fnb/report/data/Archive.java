package nl.fnb.report.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.fnb.report.Rendered;
import nl.fnb.report.evaluation.Evaluation;

/** The files of the format data, read back. */
record Archive(Map<String, String> files) {

    static Archive of(Evaluation evaluation, Locale language) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                Rendered.of(evaluation, language, "data").file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Archive(files);
    }

    String text(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    /** The rows of a table, by column. */
    List<Map<String, String>> rows(String name) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(text(name)).stream().toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.getFieldCount(); i++) {
                cells.put(records.get(0).getField(i), row.getField(i));
            }
            rows.add(cells);
        }
        return rows;
    }
}
