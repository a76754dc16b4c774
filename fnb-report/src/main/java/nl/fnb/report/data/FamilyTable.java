package nl.fnb.report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Wave;
import nl.fnb.report.evaluation.AnalysisSet;
import nl.fnb.report.evaluation.Case;

/** {@code analysis.csv}: a row a compared family. */
final class FamilyTable {

    /** The columns that there always are. */
    static final List<String> FIXED = List.of(
            "family", "treated", "approach", "organisation", "measured_pre", "measured_post", "post_on_schedule");

    private final AnalysisSet set;
    private final Variables variables;

    FamilyTable(AnalysisSet set, Variables variables) {
        this.set = set;
        this.variables = variables;
    }

    byte[] csv() throws IOException {
        List<String> header = new ArrayList<>(FIXED);
        variables.columns().forEach(column -> header.add(column.name()));
        CsvText csv = new CsvText(header);
        for (int row = 0; row < set.cases().size(); row++) {
            csv.row(cells(row));
        }
        return csv.bytes();
    }

    private List<String> cells(int row) {
        Case family = set.cases().get(row);
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(row + 1),
                Variables.flag(family.treated()),
                family.approach().code(),
                family.family().organisation(),
                Variables.flag(set.isMeasured(row, Wave.PRE, Optional.empty())),
                Variables.flag(set.isMeasured(row, Wave.POST, Optional.empty())),
                Variables.flag(set.isOnSchedule(row))));
        variables.columns().forEach(column -> cells.add(column.cell().apply(row)));
        return cells;
    }
}
