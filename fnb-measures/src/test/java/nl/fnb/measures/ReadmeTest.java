package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.measures.testing.LawReport;
import nl.fnb.measures.testing.ScoringLaw;
import nl.fnb.measures.testing.ScoringLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\\n(.*?)```");

    private final List<String> shown = new ArrayList<>();
    private final List<Object> kept = new ArrayList<>();

    @Test
    void each_snippet_stands_in_this_test() throws IOException {
        String source = Files.readString(Path.of("src/test/java/nl/fnb/measures/ReadmeTest.java"));
        List<String> snippets = SNIPPET.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(snippets)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(snippet -> assertThat(bare(source)).contains(bare(snippet)));
    }

    @Test
    void scoring_is_embedded_in_ten_lines() {
        Instrument form = Instruments.find("strengths-difficulties").banded("parent-3");
        Map<String, String> answers = new HashMap<>();
        form.items().forEach(item -> answers.put(item.id(), "1"));
        try {
            Score score = form.score(answers);
            keep(
                    score.scale("total").value().map(ExactValue::doubleValue),
                    score.scale("total").className());
            keep(score.explain(), score.toJson());
        } catch (InvalidValueException refused) {
            show(refused.getMessage());
        }

        assertThat(kept).startsWith(Optional.of(20.0), Optional.of("ABNORMAL")).hasSize(4);
        assertThat(shown).isEmpty();
    }

    @Test
    void the_snippets_give_what_the_readme_says() throws IOException {
        Score risk = Instruments.find("indications-checklist")
                .score(Map.of("i1", "1", "i2", "0", "i3", "1", "i4", "0", "i5", "0", "i6", "1", "i7", "0", "i8", "0"));
        Instrument support = Instrument.builder()
                .id("support")
                .version("1")
                .title(new Label("Steun", "Support"))
                .addItems(NumericItem.of("helped", 0, 4), NumericItem.of("heard", 0, 4), NumericItem.of("alone", 0, 4))
                .addScales(Scale.builder()
                        .id("total")
                        .method(ScoreMethod.SUM)
                        .addItems("helped", "heard", "alone")
                        .addReversed("alone")
                        .missing(MissingRule.prorate(1))
                        .addBands(Band.of(0, "LOW"), Band.of(6, "HIGH"))
                        .build())
                .build();
        Score score = support.score(Map.of("helped", "3", "alone", "0"));
        ColumnScorer scorer = Scorer.compile(support);
        int[][] columns = {{3, 4}, {4, ColumnScorer.MISSING}, {0, 1}};
        double[][] values = new double[1][2];
        scorer.score(columns, values, new int[2][2]);

        assertThat(Files.readString(Path.of("README.md"))).contains("// => " + Arrays.toString(values[0]) + "\n");
        assertThat(Files.readString(Path.of("README.md"))).contains("// => " + risk + "\n", "// => " + score + "\n");
        assertThat(score.explain()).isEqualTo("""
                        support@1 (Support)
                        total = 10.5 HIGH (2 of 3 items answered), SUM
                          helped: 3 -> 3 points
                          heard: missing
                          alone: 0 -> 4 points, reversed
                          missing: 1 of 3; rule PRORATE, at most 1: the answered items stand for the missing ones
                        """);
    }

    @Test
    void an_instrument_is_proved_in_the_three_lines_of_the_readme_and_a_forgotten_reversal_is_told(@TempDir Path folder)
            throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String file = Files.readString(Path.of("src/test/resources/support.instrument.json"));
        Path forgetful = Files.writeString(
                folder.resolve("support.instrument.json"), file.replace("\"reversed\": [\"alone\"], ", ""));

        ScoringLaws.ofFile(Path.of("src/test/resources/support.instrument.json"))
                .rising("total", "helped", "heard")
                .falling("total", "alone")
                .ranging("total", 0, 12)
                .assertHolds();
        LawReport report =
                ScoringLaws.ofFile(forgetful).falling("total", "alone").check();

        assertThat(readme.replaceAll("\\s+", ""))
                .contains("ScoringLaws.ofFile(Path.of(\"src/test/resources/support.instrument.json\"))"
                        + ".rising(\"total\",\"helped\",\"heard\").falling(\"total\",\"alone\").ranging(\"total\",0,12)"
                        + ".assertHolds();");
        assertThat(readme).contains("\n" + report.result(ScoringLaw.DIRECTION) + "\n");
        assertThat(readme).contains("[" + ScoringLaw.values().length + " laws]");
    }

    private void keep(Object... values) {
        kept.addAll(List.of(values));
    }

    private void show(String message) {
        shown.add(message);
    }

    /** Code without comments and layout. */
    private static String bare(String code) {
        return code.replaceAll("(?m)//.*$", "").replaceAll("\\s+", "");
    }
}
