package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import nl.fnb.report.evaluation.TimeCourse;
import nl.fnb.report.evaluation.Verdict;
import nl.fnb.stats.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src", "test", "java", "nl", "fnb", "report", "ReadmeTest.java");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_snippet_gives_what_the_readme_says() throws IOException {
        // README
        Evaluation evaluation = Evaluation.of(StudyInput.open(Path.of("../examples/data/study")));
        Tally plans = evaluation.success().all().tally();
        TimeCourse course = evaluation.timeToPlan().all();
        Verdict risk = evaluation.verdicts().byOutcome().get("maltreatment_risk");
        Report.of(evaluation).in(Locale.ENGLISH).writeTo(folder, "html", "csv", "json");
        // END

        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("// => " + plans + "\n", "// => " + course + "\n", "// => " + risk + "\n");
        assertThat(folder.resolve("report.html")).exists();
        assertThat(statements(readme)).isEqualTo(statements(Files.readString(SOURCE)));
    }

    /** The statements between the first fences, or between the marks, without what they give. */
    private static List<String> statements(String text) {
        boolean isReadme = text.startsWith("#");
        String from = isReadme ? "```java\n" : "// README\n";
        int start = text.indexOf(from) + from.length();
        String lines = text.substring(start, text.indexOf(isReadme ? "```" : "// END", start));
        return lines.lines()
                .map(line -> line.replaceAll(" // => .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
