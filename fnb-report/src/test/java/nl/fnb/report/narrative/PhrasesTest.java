package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Severity;
import nl.fnb.domain.StudyRule;
import nl.fnb.report.evaluation.Verdict;
import nl.fnb.stats.multiple.PAdjustment;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases DUTCH = Phrases.in(Locale.forLanguageTag("nl-BE"));
    private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);

    @Test
    void every_sentence_exists_in_both_languages() throws IOException {
        assertThat(properties("phrases_nl.properties").stringPropertyNames())
                .isEqualTo(properties("phrases.properties").stringPropertyNames());
    }

    @Test
    void every_sentence_has_the_same_places_in_both_languages() throws IOException {
        Properties dutch = properties("phrases_nl.properties");
        Properties english = properties("phrases.properties");
        for (String key : dutch.stringPropertyNames()) {
            assertThat(places(dutch.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void every_sentence_can_be_filled() throws IOException {
        String[] arguments = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};

        for (String key : properties("phrases.properties").stringPropertyNames()) {
            assertThat(DUTCH.say(key, arguments))
                    .as(key)
                    .doesNotContain("{", "}")
                    .isNotBlank();
            assertThat(ENGLISH.say(key, arguments))
                    .as(key)
                    .doesNotContain("{", "}")
                    .isNotBlank();
        }
    }

    @Test
    void every_code_that_a_report_may_meet_has_its_words() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(DUTCH.has("verdict." + verdict)).isTrue();
            assertThat(DUTCH.has("definition." + verdict)).isTrue();
        }
        for (PAdjustment method : PAdjustment.values()) {
            assertThat(DUTCH.has("adjusted." + method)).isTrue();
            assertThat(DUTCH.has("multiplicity." + method)).isTrue();
        }
        assertThat(Informant.values()).allMatch(informant -> DUTCH.has("informant." + informant));
        assertThat(Arrays.stream(StudyRule.values()).filter(rule -> rule.severity() == Severity.WARNING))
                .allMatch(rule -> DUTCH.has("warning." + rule.code()));
    }

    @Test
    void what_is_put_in_a_sentence_is_not_read_as_one() {
        assertThat(ENGLISH.say("item", "{1}{0}", "it's {9}")).isEqualTo("{1}{0}: it's {9}");
    }

    @Test
    void a_list_has_a_conjunction_before_its_last_item() {
        assertThat(DUTCH.join(List.of())).isEmpty();
        assertThat(DUTCH.join(List.of("a"))).isEqualTo("a");
        assertThat(DUTCH.join(List.of("a", "b"))).isEqualTo("a en b");
        assertThat(ENGLISH.join(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(ENGLISH.joinLong(List.of("a", "b", "c"))).isEqualTo("a; b; c");
    }

    @Test
    void one_has_its_own_sentence() {
        assertThat(DUTCH.count("noun.family", 1, "1")).isEqualTo("1 gezin");
        assertThat(DUTCH.count("noun.family", 0, "0")).isEqualTo("0 gezinnen");
        assertThat(ENGLISH.count("noun.time", 1, "1")).isEqualTo("once");
        assertThat(ENGLISH.count("noun.time", 2, "2")).isEqualTo("2 times");
    }

    @Test
    void an_unknown_sentence_is_a_fault() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static Set<Character> places(String phrase) {
        Set<Character> places = new TreeSet<>();
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', open + 1)) {
            places.add(phrase.charAt(open + 1));
        }
        return places;
    }
}
