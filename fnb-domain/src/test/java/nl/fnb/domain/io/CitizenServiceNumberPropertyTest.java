package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.fnb.domain.CitizenServiceNumber;

class CitizenServiceNumberPropertyTest {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]+");

    private final ExampleFolder example = ExampleFolder.sound();
    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("study");
    }

    @AfterTry
    void removeFolder() throws IOException {
        for (String file : example.files().keySet()) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    @Property(tries = 500)
    void no_message_shows_a_number_that_looks_like_one_wherever_it_stands(
            @ForAll("numbers") String number, @ForAll("files") String file, @ForAll @IntRange(max = 60) int place)
            throws IOException {
        ExampleFolder spoilt = example.with(file, replaced(example.files().getOrDefault(file, ""), place, number));

        Problems problems = StudyFolder.at(spoilt.writeTo(folder))
                .read()
                .check(StudyChecks.all(), new ScheduleCheck(3))
                .problems();

        assertThat(problems.all()).allSatisfy(problem -> {
            assertThat(problem.text(Locale.ENGLISH)).doesNotContain(number);
            assertThat(problem.text(Locale.forLanguageTag("nl"))).doesNotContain(number);
            assertThat(problem.breach().toString() + problem.breach().value() + problem.record())
                    .doesNotContain(number);
        });
    }

    @Property
    void masking_leaves_every_other_text_as_it_is(@ForAll String text) {
        boolean hasRun = Pattern.compile("[0-9]{9}").matcher(text).find();

        assertThat(hasRun || CitizenServiceNumber.masked(text).equals(text)).isTrue();
    }

    @Property
    void changing_one_digit_makes_it_another_number(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        int digit = (number.charAt(place) - '0' + by) % 10;
        String changed = number.substring(0, place) + digit + number.substring(place + 1);

        assertThat(CitizenServiceNumber.looksLike(number)).isTrue();
        assertThat(CitizenServiceNumber.looksLike(changed)).isFalse();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.integers()
                .between(1_000_000, 99_999_999)
                .map(first -> String.format(Locale.ROOT, "%08d", first))
                .map(CitizenServiceNumberPropertyTest::completed)
                .filter(number -> number.length() == 9);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(example.files().keySet());
    }

    /** The eight digits with the ninth that makes the sum a multiple of eleven, unless that would be ten. */
    private static String completed(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (eight.charAt(i) - '0');
        }
        return eight + sum % 11;
    }

    private static String replaced(String text, int place, String number) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult value = values.get(place % values.size());
        return text.substring(0, value.start()) + number + text.substring(value.end());
    }
}
