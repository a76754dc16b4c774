package nl.fnb.measures.exchange;

import static nl.fnb.measures.exchange.Messages.start;
import static nl.fnb.measures.exchange.Messages.started;
import static nl.fnb.measures.exchange.Messages.stop;
import static nl.fnb.measures.exchange.Messages.stopped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Breach;
import nl.fnb.domain.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages are refused for, and that a refusal gives no client away. */
class IjwRefusalTest {

    private static final IjwImport IMPORT = IjwImport.pseudonymisedBy(bsn -> "f1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-04-03 | 2015-04-02 | line 27, field Einddatum: Einddatum may not lie before Begindatum"
                        + " 2015-04-03 (TR018), got 2015-04-02",
                "2015-04-03 | 2015-07-21 | line 27, field Einddatum: may not lie after the Dagtekening of the message,"
                        + " 2015-07-20 (TR134), got 2015-07-21",
                "2015-04-31 | 2015-07-19 | line 25, field Begindatum: must be an existing day, written as yyyy-mm-dd,"
                        + " got 2015-04-31",
                "2015-4-3   | 2015-07-19 | line 25, field Begindatum: must be an existing day, written as yyyy-mm-dd,"
                        + " got 2015-4-3",
                "2015-04-03Z| 2015-07-19 | line 25, field Begindatum: must be an existing day, written as yyyy-mm-dd,"
                        + " got 2015-04-03Z"
            })
    void days_that_the_standard_forbids_are_refused(String begin, String end, String problem) {
        IjwReading reading = IMPORT.read(List.of(stop("m.xml", "2015-07-20", stopped(begin, end, "31", "1"))));

        assertThat(texts(reading)).containsExactly("m.xml, " + problem);
    }

    @Test
    void days_in_the_future_are_refused_if_today_is_known() {
        IjwReading reading = IMPORT.on(LocalDate.parse("2015-04-01"))
                .read(List.of(start("m.xml", "2015-04-04", started("2015-04-02", "1"))));

        assertThat(texts(reading))
                .containsExactly(
                        "m.xml, line 9, field Dagtekening: may not lie in the future; today is 2015-04-01 (TR135), got"
                                + " 2015-04-04",
                        "m.xml, line 25, field Begindatum: may not lie in the future; today is 2015-04-01 (TR135), got"
                                + " 2015-04-02");
        assertThat(IMPORT.on(LocalDate.parse("2015-04-04"))
                        .read(List.of(start("m.xml", "2015-04-04", started("2015-04-04", "1"))))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_line_may_occur_once_in_a_message_and_a_number_once_for_a_sender() {
        IjwSource twice = start("m.xml", "2015-04-04", started("2015-04-02", "1"), started("2015-04-02", "1"));
        IjwSource once = start("n.xml", "2015-04-04", started("2015-04-02", "1"));
        IjwSource again = start("o.xml", "2015-04-04", started("2015-04-02", "1"));

        assertThat(texts(IMPORT.read(List.of(twice))))
                .containsExactly(
                        "m.xml, line 28, field StartProduct: a message may not have two lines with one key; the first"
                                + " is on line 21 (TR101)");
        assertThat(texts(IMPORT.read(List.of(once, again))).get(0))
                .startsWith("o.xml, line 10, field Identificatie: the sender used this Identificatie before, in n.xml"
                        + " (TR056), got ");
    }

    @Test
    void a_bsn_that_fails_the_test_is_refused_unseen() {
        String text = Messages.startText("2015-04-04", started("2015-04-02", "1"));

        assertThat(texts(IMPORT.read(List.of(Messages.source("m.xml", text.replace(Messages.BSN, "999999999"))))))
                .containsExactly("m.xml, line 16, field Bsn: the number does not pass the eleven-test (CS002)");
        assertThat(texts(IMPORT.read(List.of(Messages.source("m.xml", text.replace(Messages.BSN, "99990000"))))))
                .containsExactly("m.xml, line 16, field Bsn: must be 9 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "999900006", "x999900006", "id 123456782"})
    void a_pseudonym_that_is_empty_or_gives_away_a_bsn_is_refused_unseen(String pseudonym) {
        IjwSource message = start("m.xml", "2015-04-04", started("2015-04-02", "1"));
        String problem =
                "m.xml, line 16, field Bsn: the pseudonym must be a text that is not, and does not look like, a"
                        + " citizen service number";

        assertThat(texts(IjwImport.pseudonymisedBy(bsn -> pseudonym).read(List.of(message))))
                .containsExactly(problem);
        assertThat(texts(IMPORT.withChildren(bsn -> pseudonym).read(List.of(message))))
                .containsExactly(problem);
    }

    @Test
    void the_bsn_and_the_name_of_the_client_are_nowhere_in_what_comes_back() {
        IjwReading good = IMPORT.read(List.of(start("m.xml", "2015-04-04", started("2015-04-02", "1"))));
        String text = Messages.startText("2015-04-04", started("2015-04-02", "1"));
        IjwReading bad = IMPORT.read(List.of(Messages.source(
                "m.xml", text.replace("45A01", Messages.BSN).replace("<j:Geslacht>", "<j:X/><j:Geslacht>"))));

        assertThat(good.orRefuse().records().toString()).doesNotContain("99990", "Voorbeeld");
        assertThat(bad.problems().toString())
                .doesNotContain("99990", "Voorbeeld")
                .contains("*********");
    }

    @Test
    void one_bad_message_refuses_all_and_every_problem_is_told() {
        IjwReading reading = IMPORT.read(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "1")),
                start("b.xml", "2015-04-04", started("2015-04-05", "1"), started("2015-04-06", "1"))));

        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(reading::orRefuse)
                .withMessage(
                        "refused for 2 problems: b.xml, line 25, field Begindatum: may not lie after the Dagtekening"
                                + " of the message, 2015-04-04 (TR134), got 2015-04-05; b.xml, line 32, field Begindatum:"
                                + " may not lie after the Dagtekening of the message, 2015-04-04 (TR134), got 2015-04-06")
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    }

    @Test
    void a_long_list_of_problems_is_cut_in_the_message_and_whole_in_the_list() {
        List<IjwSource> sources = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sources.add(Messages.source(i + ".xml", "<x/>"));
        }

        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> IMPORT.read(sources).orRefuse())
                .withMessageStartingWith("refused for 7 problems: 0.xml, line 1: must be the Bericht of one of: ")
                .withMessageEndingWith("; and 2 more");
        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> IMPORT.read(sources.subList(0, 5)).orRefuse())
                .withMessageStartingWith("refused for 5 problems: ")
                .withMessageNotContaining("more");
        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> IMPORT.read(sources.subList(0, 1)).orRefuse())
                .withMessageStartingWith("refused for 1 problem: ");
    }

    @Test
    void every_rule_has_a_text_in_two_languages() {
        for (ExchangeRule rule : ExchangeRule.values()) {
            Breach breach = Breach.of(rule, "", "", "a", "b", "c");
            assertThat(breach.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(breach.text(Locale.forLanguageTag("nl"))).isNotBlank().isNotEqualTo(breach.text(Locale.ENGLISH));
        }
    }

    private static List<String> texts(IjwReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
