package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All formats show the same figures, and these are the figures of the evaluation. */
class SameFiguresTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*|[.,]\\d+");
    private static final double CLOSE = 1e-9;
    private static final long SEED = 57;

    private final Evaluation evaluation = DrawnStudy.evaluation(SEED);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_number_of_the_page_is_in_the_document_and_no_other(Locale locale) {
        Map<String, Integer> page = numbers(Rendered.of(evaluation, locale, "html"));
        Map<String, Integer> document = numbers(Rendered.of(evaluation, locale, "docx"));

        assertThat(page).hasSizeGreaterThan(100);
        assertThat(extra(page, document)).as("only on the page").isEmpty();
        assertThat(extra(document, page)).as("only in the document").containsOnlyKeys("1"); // the number of a page
    }

    @Test
    void every_number_of_the_page_is_in_the_pages_and_no_other_but_their_own() {
        Map<String, Integer> page = numbers(Rendered.of(evaluation, DUTCH, "html"));
        Map<String, Integer> pages = numbers(Rendered.of(evaluation, DUTCH, "pdf"));

        assertThat(extra(page, pages)).as("only on the page").isEmpty();
        assertThat(extra(pages, page).keySet()).as("only in the pages").allMatch(SameFiguresTest::isOfAPage);
    }

    /** The number of a page, or the level of an interval in a head that is repeated. */
    private static boolean isOfAPage(String number) {
        return number.matches("[1-9]\\d?") || number.matches("9[0-9],[0-9]");
    }

    @Test
    void the_tables_of_the_document_are_those_of_the_report() throws IOException {
        List<List<List<String>>> expected =
                tables(DUTCH).stream().map(entry -> texts(entry.table())).toList();
        List<List<List<String>>> read = new ArrayList<>();

        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(Rendered.of(evaluation, DUTCH, "docx").file()))) {
            word.getTables().forEach(table -> read.add(texts(table)));
        }

        assertThat(read).isEqualTo(expected);
    }

    /** Standardised figures are results divided by a standard deviation; tables of the plan have the plan as their source. */
    @Test
    void every_cell_of_one_number_is_a_result() {
        List<Double> results = results();
        for (Numbering.Entry entry : tables(DUTCH)) {
            if (entry.section().id().equals("plan")) {
                continue;
            }
            for (Table.Row row : entry.table().rows()) {
                for (Cell cell : row.cells()) {
                    assertThat(hasSource(cell.number(), results))
                            .as("%s: %s in %s", entry.name(), cell, row)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_number_among_the_results_is_shown() {
        String page = Rendered.of(evaluation, Locale.ENGLISH, "html").text();
        String figures = page.substring(0, page.lastIndexOf("Provenance")); // fingerprints are no figures
        List<Double> shown = numbers(figures).keySet().stream()
                .map(number -> Double.valueOf(number.replace(",", "")))
                .toList();

        for (ResultRow row : evaluation.rows()) {
            if (row.isNumber()) {
                double size = Math.abs(Double.parseDouble(row.value()));
                assertThat(shown)
                        .as(row.toString())
                        .anyMatch(
                                number -> rounds(size, number) || rounds(size * 100, number) || isBound(size, number));
            }
        }
    }

    private static boolean rounds(double exact, double shown) {
        String text = BigDecimal.valueOf(shown).stripTrailingZeros().toPlainString();
        int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
        return Math.abs(exact - shown) <= 0.5001 * Math.pow(10, -decimals);
    }

    /** A p-value near 0 or 1 is shown by what bounds it. */
    private static boolean isBound(double exact, double shown) {
        return (exact < 0.001 && shown == 0.001) || (exact > 0.999 && shown == 0.999);
    }

    private static boolean hasSource(OptionalDouble number, List<Double> results) {
        if (number.isEmpty()) {
            return true;
        }
        double x = number.getAsDouble();
        return results.stream()
                .anyMatch(r ->
                        close(x, r) || close(x, 100 * r) || results.stream().anyMatch(sd -> close(x * sd, r)));
    }

    private static boolean close(double x, double y) {
        return Math.abs(x - y) <= CLOSE * Math.max(1, Math.abs(y));
    }

    private List<Double> results() {
        return evaluation.rows().stream()
                .filter(ResultRow::isNumber)
                .map(row -> Double.valueOf(row.value()))
                .toList();
    }

    private List<Numbering.Entry> tables(Locale locale) {
        return Numbering.of(Narrative.of(evaluation, locale)).entries();
    }

    private static List<List<String>> texts(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Table.Column::header).toList());
        table.rows()
                .forEach(row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        return rows;
    }

    private static List<List<String>> texts(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(cell -> cell.getText()).toList());
        }
        return rows;
    }

    private static Map<String, Integer> numbers(Rendered report) {
        return numbers(report.text());
    }

    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            counts.merge(number.group(), 1, Integer::sum);
        }
        return counts;
    }

    /** What the first has more often than the second. */
    private static Map<String, Integer> extra(Map<String, Integer> first, Map<String, Integer> second) {
        Map<String, Integer> extra = new HashMap<>();
        first.forEach((number, times) -> {
            if (times > second.getOrDefault(number, 0)) {
                extra.put(number, times - second.getOrDefault(number, 0));
            }
        });
        return extra;
    }
}
