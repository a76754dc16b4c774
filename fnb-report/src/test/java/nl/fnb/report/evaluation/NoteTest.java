package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.fnb.stats.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoteTest {

    private static final ResultKey KEY = ResultKey.treated("outcome_comparison", "risk");

    static List<String> reasons() {
        return Stream.concat(
                        Stream.of(Reason.values()).map(Reason::code),
                        Stream.of(
                                Note.NOT_RECORDED,
                                Note.TOO_FEW_EVENTS,
                                Note.NO_OFFERS,
                                Note.NO_TRAJECTORIES,
                                Note.ONE_TRAJECTORY,
                                Note.TOO_FEW_APPROACHES,
                                Note.NOT_OFFERED,
                                Note.NOT_FOLLOWED,
                                Note.NO_ROOM,
                                Note.ONE_PLAN,
                                Note.EQUAL_WEEKS,
                                Note.NOT_COMPARED))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_words_in_both_languages(String reason) {
        Note note = Note.of(KEY, reason);

        assertThat(note.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(note.text(Locale.forLanguageTag("nl")));
    }

    @Test
    void the_words_are_those_of_the_language_asked_whatever_the_default() {
        Note note = Note.of(KEY, Note.NO_OFFERS);

        assertThat(note.text(Locale.forLanguageTag("nl-BE"))).isEqualTo("geen enkel aangeboden beraad is al afgerond");
        assertThat(note.text(Locale.UK)).isEqualTo("no offered conference has ended yet");
    }
}
