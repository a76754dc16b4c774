package nl.fnb.report.sheet;

import java.util.List;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/** The rows of {@code results.csv} as a sheet. */
final class ResultsSheet {

    private static final List<String> COLUMNS = List.of("analysis", "outcome", "term", "level", "statistic", "value");
    private static final List<Boolean> FIGURES = List.of(false, false, false, false, false, true);

    private final Sheet sheet;

    ResultsSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(String title, List<ResultRow> rows) {
        sheet.title(title);
        sheet.nextRow();
        sheet.header(COLUMNS, FIGURES);
        rows.forEach(this::row);
        sheet.finish();
    }

    private void row(ResultRow row) {
        ResultKey key = row.key();
        List<String> names = List.of(key.analysis(), key.outcome(), key.term(), key.level(), row.statistic());
        for (int column = 0; column < names.size(); column++) {
            sheet.cell(column, names.get(column)).set();
        }
        if (row.isNumber()) {
            sheet.number(names.size(), Double.parseDouble(row.value()), "General", row.value())
                    .set();
        } else {
            sheet.cell(names.size(), row.value()).horizontalAlignment("right").set();
        }
        sheet.nextRow();
    }
}
