package nl.fnb.report.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.AnalysisSet;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.tidy.CsvRenderer;

/**
 * Writes {@code analysis.zip}: the compared families and the offers with numbers for pseudonyms and without dates, a
 * codebook, the results, and {@code analysis.R}, which derives every row of the results from them anew.
 */
public final class DataRenderer implements Renderer {

    /** The first moment that a zip file knows; a constant, so that the same study gives the same bytes. */
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Makes a renderer. */
    public DataRenderer() {}

    @Override
    public String format() {
        return "data";
    }

    @Override
    public String fileName() {
        return "analysis.zip";
    }

    @Override
    public boolean holdsRecords() {
        return true;
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Evaluation evaluation = content.evaluation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "format data holds records of single families, so it has no version for publication"));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files(evaluation, content).entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_MOMENT);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static SortedMap<String, byte[]> files(Evaluation evaluation, ReportContent content) throws IOException {
        AnalysisSet set = evaluation.analysisSet();
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        new CsvRenderer().render(content, results);
        Variables variables = Variables.of(set);
        PlanTables plan = new PlanTables(set);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("analysis.csv", new FamilyTable(set, variables).csv());
        files.put("offers.csv", OfferTable.csv(set));
        files.put("items.csv", ItemTable.csv(evaluation));
        files.put("plan.csv", plan.choices());
        files.put("outcomes.csv", plan.outcomes());
        files.put("references.csv", plan.references());
        files.put("variables.csv", plan.variables());
        files.put("results.csv", results.toByteArray());
        files.put("codebook.md", new Codebook(evaluation, variables, content.locale()).text());
        files.put("analysis.R", script());
        return files;
    }

    /** The script, which reads the tables in the first part and compares families in the second. */
    private static byte[] script() throws IOException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        for (String part : new String[] {"conferences.R", "families.R"}) {
            try (InputStream text = Objects.requireNonNull(DataRenderer.class.getResourceAsStream(part))) {
                text.transferTo(script);
            }
        }
        return script.toByteArray();
    }
}
