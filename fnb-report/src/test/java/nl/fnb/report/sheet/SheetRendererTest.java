package nl.fnb.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.fnb.domain.Label;
import nl.fnb.report.Hostile;
import nl.fnb.report.Rendered;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRendererTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final long SEED = 57;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_table_is_a_sheet_whose_cells_look_as_in_the_report(Locale locale) throws IOException {
        Evaluation evaluation = DrawnStudy.evaluation(SEED);
        List<Numbering.Entry> tables =
                Numbering.of(Narrative.of(evaluation, locale)).entries();

        try (XSSFWorkbook book = book(evaluation, locale)) {
            assertThat(tables).hasSizeGreaterThan(10);
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size() + 2);
            for (Numbering.Entry entry : tables) {
                List<List<String>> shown = shown(book.getSheet(entry.name()), locale);
                assertThat(shown).containsSubsequence(texts(entry.table()));
            }
        }
    }

    @Test
    void a_number_is_a_number_in_full_precision() throws IOException {
        Evaluation evaluation = DrawnStudy.evaluation(SEED);
        List<Double> expected = new ArrayList<>();
        for (Numbering.Entry entry :
                Numbering.of(Narrative.of(evaluation, DUTCH)).entries()) {
            entry.table()
                    .rows()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> CellFormat.in(DUTCH).of(cell).isPresent())
                            .forEach(cell -> expected.add(cell.number().getAsDouble())));
        }

        try (XSSFWorkbook book = book(evaluation, DUTCH)) {
            List<Double> numbers = new ArrayList<>();
            for (Sheet sheet : book) {
                if (!sheet.getSheetName().equals("results.csv")) {
                    numbers.addAll(numbers(sheet));
                }
            }
            assertThat(numbers).hasSizeGreaterThan(50).isEqualTo(expected);
        }
    }

    @Test
    void the_last_sheet_holds_the_rows_of_the_evaluation() throws IOException {
        Evaluation evaluation = DrawnStudy.evaluation(SEED);

        try (XSSFWorkbook book = book(evaluation, DUTCH)) {
            assertThat(numbers(book.getSheet("results.csv")))
                    .isEqualTo(evaluation.rows().stream()
                            .filter(ResultRow::isNumber)
                            .map(row -> Double.parseDouble(row.value()))
                            .toList());
        }
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        String text = String.join(" ", Hostile.TEXTS);
        for (String formula : List.of(Hostile.FORMULA, text)) {
            try (XSSFWorkbook book = book(DrawnStudy.evaluation(SEED, Label.same(formula)), DUTCH)) {
                for (Sheet sheet : book) {
                    sheet.forEach(row -> assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | 12        | 12      | 0",
                "nl | 1.234     | 1234    | #,##0",
                "en | 1,234     | 1234    | #,##0",
                "nl | 1,234     | 1.234   | 0.000",
                "nl | -3,37     | -3.372  | 0.00",
                "nl | 0,00      | -0.001  | 0.00;0.00",
                "en | 36.0%     | 0.36    | 0.0%",
                "en | .041      | 0.0412  | .000",
                "nl | < ,001    | 0.0001  | \"< ,001\""
            })
    void a_text_of_one_number_becomes_its_format(Locale locale, String text, double number, String code) {
        assertThat(CellFormat.in(locale).of(Cell.of(text, number))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0 tot 2,0", "63/139", "", "%", "n.v.t."})
    void a_text_of_more_than_a_number_stays_text(String text) {
        Optional<String> code = CellFormat.in(DUTCH).of(new Cell(text, OptionalDouble.of(1)));

        assertThat(code).isEmpty();
    }

    @Test
    void a_number_in_another_unit_than_its_text_stays_text() {
        assertThat(CellFormat.in(DUTCH).of(Cell.of("48,5", 0.485))).isEmpty();
    }

    private static XSSFWorkbook book(Evaluation evaluation, Locale locale) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Rendered.of(evaluation, locale, "xlsx").file()));
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<List<String>> shown(Sheet sheet, Locale locale) {
        DataFormatter formatter = new DataFormatter(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Double> numbers(Sheet sheet) {
        List<Double> numbers = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC) {
                numbers.add(cell.getNumericCellValue());
            }
        }));
        return numbers;
    }
}
