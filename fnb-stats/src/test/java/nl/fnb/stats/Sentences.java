package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.fnb.stats.internal.Notation;
import org.junit.jupiter.api.DynamicTest;

/** What every result must do: one sentence, rows with names, and Dutch for each word. */
public final class Sentences {

    private Sentences() {}

    /** A test that a result prints a sentence and names its rows, in order. */
    public static DynamicTest says(Result result, String sentence, String statistics) {
        return DynamicTest.dynamicTest(sentence, () -> {
            List<String> names = result.toRows().stream().map(Figure::statistic).toList();

            assertThat(result).hasToString(sentence);
            assertThat(String.join(" ", names)).isEqualTo(statistics);
            assertThat(result.method()).isNotBlank();
            assertThat(untranslated(result)).isEmpty();
        });
    }

    /** The words of a sentence that have no Dutch; symbols and numbers need none. */
    private static Set<String> untranslated(Result result) {
        ResourceBundle dutch = Wording.dictionary();
        Set<String> missing = new TreeSet<>();
        result.sentence().in(new Wording(Notation.in(Locale.ROOT), english -> {
            if (!dutch.containsKey(english.replace(' ', '_')) && english.matches(".*[a-z]{2,}.*")) {
                missing.add(english);
            }
            return english;
        }));
        return missing;
    }
}
