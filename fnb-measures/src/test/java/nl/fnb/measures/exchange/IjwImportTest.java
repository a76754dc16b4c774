package nl.fnb.measures.exchange;

import static nl.fnb.measures.exchange.Messages.start;
import static nl.fnb.measures.exchange.Messages.started;
import static nl.fnb.measures.exchange.Messages.stop;
import static nl.fnb.measures.exchange.Messages.stopped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Severity;
import nl.fnb.domain.io.Problem;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IjwImportTest {

    private static final IjwImport IMPORT = IjwImport.pseudonymisedBy(bsn -> "f1");

    @Test
    void a_start_and_its_stop_are_one_record_of_care() {
        IjwCare care = read(
                stop("b.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "31", "1")),
                start("a.xml", "2015-04-04", started("2015-04-03", "1")));

        assertThat(care.unmatched()).isEmpty();
        assertThat(care.records()).hasSize(1);
        CareRecord record = care.records().get(0);
        assertThat(record.provider()).contains("65656055");
        assertThat(record.child()).isEmpty();
        assertThat(record.endReason()).contains(CareEnd.of("ijw:31"));
        assertThat(care.episodes())
                .containsExactly(CareEpisode.builder()
                        .id("ijw-1")
                        .familyId("f1")
                        .careType(CareType.of("ijw:45"))
                        .startedOn(LocalDate.parse("2015-04-03"))
                        .endedOn(LocalDate.parse("2015-07-19"))
                        .build());
        assertThat(care).hasToString("1 records of care, 0 deliveries unmatched");
    }

    @Test
    void a_start_without_a_stop_still_runs_and_children_are_told_apart() {
        IjwReading reading = IMPORT.withChildren(bsn -> "k" + bsn.substring(0, 2))
                .read(List.of(start("a.xml", "2015-04-04", started("2015-04-03", "1"))));

        CareRecord record = reading.orRefuse().records().get(0);
        assertThat(record.episode().endedOn()).isEmpty();
        assertThat(record.endReason()).isEmpty();
        assertThat(record.child()).contains("k99");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_category_of_2015_is_a_known_type_of_care() {
        IjwCare care = read(start(
                "a.xml",
                "2015-04-04",
                Messages.product("35", "35A01") + "<j:Begindatum>2015-04-03</j:Begindatum>\n" + Messages.status("1")));

        assertThat(care.episodes()).extracting(CareEpisode::careType).containsExactly(CareType.FOSTER_CARE);
    }

    @Test
    void a_retracted_start_is_gone_and_can_be_delivered_anew() {
        IjwReading reading = IMPORT.read(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "1")),
                start("b.xml", "2015-04-05", started("2015-04-03", "3")),
                start("c.xml", "2015-04-05", started("2015-04-01", "1"))));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orRefuse().episodes())
                .extracting(CareEpisode::startedOn)
                .containsExactly(LocalDate.parse("2015-04-01"));
    }

    @Test
    void a_retracted_stop_lets_the_care_run_until_another_stop_comes() {
        IjwSource start = start("a.xml", "2015-04-04", started("2015-04-03", "1"));
        IjwSource stop = stop("b.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "31", "1"));
        IjwSource retraction = stop("c.xml", "2015-07-21", stopped("2015-04-03", "2015-07-19", "31", "3"));
        IjwSource correction = stop("d.xml", "2015-07-22", stopped("2015-04-03", "2015-07-18", "32", "1"));

        assertThat(read(start, stop, retraction).episodes())
                .extracting(CareEpisode::endedOn)
                .containsExactly(Optional.empty());
        assertThat(read(correction, retraction, stop, start).records())
                .extracting(
                        record -> record.episode().endedOn().orElseThrow(),
                        record -> record.endReason().orElseThrow())
                .containsExactly(tuple(LocalDate.parse("2015-07-18"), CareEnd.of("ijw:32")));
    }

    @Test
    void a_retraction_is_not_looked_into() {
        IjwReading reading = IMPORT.on(LocalDate.parse("2015-07-22"))
                .read(List.of(stop("c.xml", "2015-07-21", stopped("2015-09-03", "2015-08-19", "31", "3"))));

        assertThat(texts(reading))
                .containsExactly(
                        "c.xml, line 21, field StatusAanlevering: retracts what was not delivered, and is passed over"
                                + " (TR063), got 3");
    }

    @Test
    void a_changed_stop_replaces_the_one_before_with_a_warning() {
        IjwReading reading = IMPORT.read(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "2")),
                stop("b.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "31", "1")),
                stop("c.xml", "2015-07-21", stopped("2015-04-03", "2015-07-10", "34", "2")),
                stop("d.xml", "2015-07-21", stopped("2015-04-03", "2015-07-11", "34", "9")),
                start("e.xml", "2015-07-21", started("2015-05-03", "9"))));

        assertThat(reading.orRefuse().episodes())
                .extracting(CareEpisode::endedOn)
                .containsExactly(Optional.of(LocalDate.parse("2015-07-10")));
        assertThat(reading.orRefuse().unmatched()).isEmpty();
        assertThat(reading.problems()).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(ExchangeRule.OTHER_STATUS);
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void what_messages_contradict_is_warned_about_and_passed_over() {
        IjwReading reading = IMPORT.read(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "1")),
                start("b.xml", "2015-04-05", started("2015-04-03", "1")),
                start("c.xml", "2015-04-06", started("2015-04-01", "3")),
                stop("d.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "31", "1")),
                stop("e.xml", "2015-07-21", stopped("2015-04-03", "2015-07-19", "31", "1")),
                start("f.xml", "2015-07-22", started("2015-04-03", "3"))));

        assertThat(texts(reading))
                .containsExactly(
                        "b.xml, line 21, field StatusAanlevering: is delivered for the first time again and is passed"
                                + " over; it came first in a.xml (TR074), got 1",
                        "c.xml, line 21, field StatusAanlevering: retracts what was not delivered, and is passed over"
                                + " (TR063), got 3",
                        "e.xml, line 21, field StatusAanlevering: is delivered for the first time again and is passed"
                                + " over; it came first in d.xml (TR074), got 1",
                        "f.xml, line 21, field StatusAanlevering: retracts a start of which a stop was delivered, and"
                                + " is passed over (TR071), got 3");
        assertThat(reading.orRefuse().episodes())
                .extracting(CareEpisode::endedOn)
                .containsExactly(Optional.of(LocalDate.parse("2015-07-19")));
    }

    @Test
    void what_does_not_pair_is_listed_with_the_care_that_it_tells_of() {
        IjwReading reading = IMPORT.read(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "1")),
                stop("b.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "20", "1")),
                stop("c.xml", "2015-07-21", stopped("2015-04-03", "2015-07-18", "31", "1")),
                stop("d.xml", "2015-07-22", stopped("2014-04-03", "2015-07-18", "31", "1")),
                start(
                        "e.xml",
                        "2015-07-23",
                        "<j:ToewijzingNummer>7</j:ToewijzingNummer><j:Begindatum>2015-07-01</j:Begindatum>"
                                + Messages.status("1"))));
        IjwCare care = reading.orRefuse();

        assertThat(care.records()).hasSize(1);
        assertThat(care.records().get(0).episode().endedOn()).contains(LocalDate.parse("2015-07-18"));
        assertThat(care.unmatched())
                .extracting(UnmatchedCare::rule, UnmatchedCare::message, UnmatchedCare::line)
                .containsExactly(
                        tuple(ExchangeRule.SECOND_STOP, "b.xml", 21L),
                        tuple(ExchangeRule.NO_PRODUCT, "e.xml", 21L),
                        tuple(ExchangeRule.STOP_WITHOUT_START, "d.xml", 21L));
        assertThat(care.unmatched().get(0).record().orElseThrow().endReason()).contains(CareEnd.of("ijw:20"));
        assertThat(care.unmatched().get(1).record()).isEmpty();
        assertThat(care.unmatched().get(2).record().orElseThrow().episode())
                .hasToString(
                        "CareEpisode{id=ijw-unmatched-d.xml-21, familyId=f1, careType=ijw:45, startedOn=2014-04-03,"
                                + " endedOn=2015-07-18}");
        assertThat(reading.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void records_come_in_one_order_whatever_the_order_of_the_messages() {
        List<IjwSource> sources = new ArrayList<>(List.of(
                start("a.xml", "2015-04-04", started("2015-04-03", "1"), started("2015-02-03", "1")),
                start("b.xml", "2015-04-05", started("2015-03-03", "1"))));
        IjwCare one = IMPORT.read(sources).orRefuse();
        Collections.reverse(sources);

        assertThat(IMPORT.read(sources).orRefuse().records()).isEqualTo(one.records());
        assertThat(one.episodes()).extracting(CareEpisode::id).containsExactly("ijw-1", "ijw-2", "ijw-3");
        assertThat(one.episodes())
                .extracting(CareEpisode::startedOn)
                .containsExactly(
                        LocalDate.parse("2015-02-03"), LocalDate.parse("2015-03-03"), LocalDate.parse("2015-04-03"));
    }

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

    private static IjwCare read(IjwSource... sources) {
        return IMPORT.read(List.of(sources)).orRefuse();
    }

    private static List<String> texts(IjwReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
