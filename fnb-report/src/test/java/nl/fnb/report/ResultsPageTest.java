package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.narrative.DrawnStudy;
import org.junit.jupiter.api.Test;

/** Holds docs/results.md to the rows that evaluations give: it names each of them, and no other. */
class ResultsPageTest {

    private static final int STUDIES = 120;
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void names_every_figure_and_no_other() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "results.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| ");
                for (String analysis : codes(cells[0])) {
                    codes(cells[3]).forEach(statistic -> named.add(analysis + " " + statistic));
                }
            }
        }

        Set<String> given = new TreeSet<>();
        for (long seed = 1; seed <= STUDIES; seed++) {
            DrawnStudy.evaluation(seed).rows().forEach(row -> given.add(name(row)));
        }

        assertThat(named).hasSizeGreaterThan(100).isEqualTo(given);
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(cell);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static String name(ResultRow row) {
        return row.key().analysis() + " " + row.statistic().replaceAll("_week_\\d+", "_week_W");
    }
}
