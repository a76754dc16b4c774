package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the command line against a study whose figures were computed by another program, in R: every row that it expects must
 * be there with the same value.
 *
 * <p>A figure agrees within 1e-9 of its size, and one that is not a p-value also within 1e-9 as such: R printed 15 digits, and
 * sums in another order differ in the last ones. Words and whole counts agree exactly.
 */
class ExampleCheckTest {

    private static final double TOLERANCE = 1e-9;

    @TempDir
    private static Path temp = Path.of("");

    private static Map<String, String> expected = Map.of();
    private static Map<String, String> given = Map.of();

    @BeforeAll
    static void evaluate() throws IOException {
        Run run = Run.of("evaluate", Folders.CHECK.resolve("study"), "--out", temp.resolve("out"));

        assertThat(run.status()).as(run.err()).isZero();
        expected = figures(Folders.CHECK.resolve("expected.csv"));
        given = figures(temp.resolve("out/results.csv"));
    }

    @Test
    void gives_every_expected_figure() {
        List<String> differences = new ArrayList<>();

        expected.forEach((figure, value) -> {
            if (!given.containsKey(figure)) {
                differences.add(figure + ": expected " + value + ", not given");
            } else if (!agree(figure, value, given.getOrDefault(figure, ""))) {
                differences.add(figure + ": expected " + value + ", got " + given.get(figure));
            }
        });

        assertThat(expected).hasSize(470);
        assertThat(differences).isEmpty();
    }

    @Test
    void gives_no_other_figure_in_the_analyses_that_are_expected() {
        List<String> analyses = expected.keySet().stream()
                .map(ExampleCheckTest::analysis)
                .distinct()
                .toList();

        assertThat(given.keySet())
                .filteredOn(figure -> analyses.contains(analysis(figure)))
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(expected.keySet()));
    }

    @Test
    void would_notice_a_difference() {
        assertThat(agree("a,o,t,l,p", "1e-12", "1.1e-12")).isFalse();
        assertThat(agree("a,o,t,l,p", "1e-12", "1.0000000001e-12")).isTrue();
        assertThat(agree("a,o,t,l,se", "1e-12", "1.1e-12")).isTrue();
        assertThat(agree("a,o,t,l,se", "2", "2.00000001")).isFalse();
        assertThat(agree("a,o,t,l,verdict", "BETTER", "WORSE")).isFalse();
    }

    private static boolean agree(String figure, String expected, String given) {
        String statistic = figure.substring(figure.lastIndexOf(',') + 1);
        if (statistic.equals("verdict")) {
            return expected.equals(given);
        }
        double want = Double.parseDouble(expected);
        double off = Math.abs(Double.parseDouble(given) - want);
        boolean pValue = statistic.equals("p") || statistic.startsWith("p_");
        return off <= TOLERANCE * Math.abs(want) || (!pValue && off <= TOLERANCE);
    }

    private static String analysis(String figure) {
        return figure.substring(0, figure.indexOf(','));
    }

    /** Reads rows as value by name; no cell of these files is quoted. */
    private static Map<String, String> figures(Path file) throws IOException {
        Map<String, String> figures = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            int last = line.lastIndexOf(',');
            String twice = figures.put(line.substring(0, last), line.substring(last + 1));
            assertThat(twice).as("twice in %s: %s", file, line).isNull();
        }
        return figures;
    }
}
