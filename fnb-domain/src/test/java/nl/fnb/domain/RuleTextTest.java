package nl.fnb.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Object[] THREE = {"one", "two", "three"};

    @ParameterizedTest
    @EnumSource(StudyRule.class)
    void each_rule_has_a_text_in_both_languages(StudyRule rule) {
        Breach breach = Breach.of(rule, "field", "value", THREE);

        assertThat(breach.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}");
        assertThat(breach.text(DUTCH)).isNotBlank().doesNotContain("{", "}").isNotEqualTo(breach.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(StudyRule.class)
    void both_languages_mention_the_same_arguments(StudyRule rule) {
        Breach breach = Breach.of(rule, "field", "value", "@0@", "@1@", "@2@");

        assertThat(arguments(breach.text(DUTCH))).isEqualTo(arguments(breach.text(Locale.ENGLISH)));
    }

    @Test
    void the_bundles_hold_no_texts_without_a_rule() {
        List<String> codes = Stream.of(StudyRule.values()).map(StudyRule::code).toList();

        for (Locale locale : List.of(Locale.ROOT, DUTCH)) {
            assertThat(ResourceBundle.getBundle("nl.fnb.domain.rules", locale).keySet())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void a_breach_shows_numbers_as_they_are_and_labels_in_the_language() {
        Breach breach = Breach.of(StudyRule.WRONG_VALUE, "age", "old", new Label("een getal", "a number"));

        assertThat(Breach.of(StudyRule.TOO_SMALL, "hours", -1, 1_048_576).text(DUTCH))
                .isEqualTo("moet ten minste 1048576 zijn");
        assertThat(breach.text(DUTCH)).isEqualTo("moet een getal zijn");
        assertThat(breach).hasToString("must be a number, got old");
    }

    private static List<String> arguments(String text) {
        return Stream.of("@0@", "@1@", "@2@").filter(text::contains).toList();
    }
}
