package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final Path STUDY = Folders.CHECK.resolve("study");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evaluate                              | wrong usage: missing --out, STUDY
            evaluate STUDY                        | wrong usage: missing --out
            evaluate /no/such --out x             | STUDY must be a folder that exists, got /no/such
            evaluate STUDY --out x --plan /no.json| --plan must be a file that exists, got /no.json
            evaluate STUDY --out x --threads 0    | wrong usage: --threads cannot be 0; it must be a whole number from 1 on
            evaluate STUDY --out x --threads many | wrong usage: --threads cannot be many; it must be a whole number from 1 on
            evaluate STUDY --out x --seed 1.5     | wrong usage: --seed cannot be 1.5; it must be a whole number
            evaluate STUDY --out x --format html,exe | wrong usage: --format cannot be exe; it must be html, docx, pdf, xlsx or data, or several of these with commas between
            evaluate STUDY --out x --out y        | wrong usage: --out is given twice
            evaluate STUDY more --out x           | wrong usage: not known here: more
            evaluate STUDY --out x --color        | wrong usage: not known here: --color
            evaluate STUDY --out x --colour red   | --colour: a colour is written as # and six hexadecimal digits, such as #00507d, got red
            evaluate STUDY --out x --colour #ffffff | --colour: text in this colour cannot be read on white: its contrast is below 4.5, got #ffffff
            evaluate STUDY --out x --title .      | --title: a title has a letter or digit, and no more than 300 characters
            evaluate STUDY --out x --logo /no.png | --logo must be a file that exists, got /no.png
            evaluate STUDY --out x --foreword /no.md | --foreword must be a file that exists, got /no.md
            validate                              | wrong usage: missing STUDY
            validate /no/such                     | STUDY must be a folder that exists, got /no/such
            score                                 | wrong usage: missing INSTRUMENT
            score risk-index /no.csv              | RESPONSES.csv must be a file that exists, got /no.csv
            init                                  | wrong usage: missing DIR
            report                                | wrong usage: not known here: report
            """)
    void says_in_one_sentence_what_is_wrong(String words, String sentence) {
        Object[] args = Stream.concat(Stream.of(words.split(" ")), Stream.of("--lang", "en"))
                .map(word -> word.equals("STUDY") ? STUDY : word)
                .toArray();

        Run run = Run.of(args);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).contains(sentence);
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void takes_two_languages_and_no_other() {
        Run run = Run.of("validate", STUDY, "--lang", "fr");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "verkeerd gebruik: --lang kan niet fr zijn; het moet nl of en zijn%nfnb validate --help toont de hulp%n"
                                .formatted());
    }

    @Test
    void shows_the_commands_when_none_is_given() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("evaluate", "validate", "score", "instruments", "init", "Gebruik: fnb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "validate", "score", "instruments", "init"})
    void explains_every_option_in_both_languages(String command) {
        Run dutch = Run.of(command, "--help");
        Run english = Run.of(command, "--help", "--lang", "en");

        assertThat(dutch.status()).isZero();
        assertThat(dutch.out()).contains("Gebruik: fnb " + command, "Toont deze hulp.");
        assertThat(english.status()).isZero();
        assertThat(english.out()).contains("Usage: fnb " + command, "Shows this help.");
    }

    @Test
    void says_its_version() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("fnb ");
    }

    @Test
    void letters_that_the_system_did_not_read_come_with_a_hint() {
        Run study = Run.of("validate", "gezin-\uFFFD\uFFFD", "--lang", "en");
        Run instrument = Run.of("score", "\uFFFD.json", STUDY.resolve("responses.csv"));

        assertThat(study.status()).isEqualTo(2);
        assertThat(study.err().lines())
                .hasSize(3)
                .contains("the letters shown as \uFFFD were not read: set LC_ALL to a UTF-8 locale, such as C.UTF-8");
        assertThat(instrument.err())
                .contains("de letters die als \uFFFD staan zijn niet gelezen: zet LC_ALL op een UTF-8-locale");
    }
}
