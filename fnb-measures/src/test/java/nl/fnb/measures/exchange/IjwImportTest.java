package nl.fnb.measures.exchange;

import static nl.fnb.measures.exchange.Messages.start;
import static nl.fnb.measures.exchange.Messages.started;
import static nl.fnb.measures.exchange.Messages.stop;
import static nl.fnb.measures.exchange.Messages.stopped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Severity;
import nl.fnb.domain.io.Problem;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_retraction_takes_back_the_stop_that_it_names_and_no_other() {
        IjwCare care = read(
                start("a.xml", "2015-04-04", started("2015-04-03", "1")),
                stop("b.xml", "2015-07-20", stopped("2015-04-03", "2015-07-19", "31", "1")),
                stop("c.xml", "2015-07-21", stopped("2015-04-03", "2015-07-18", "31", "1")),
                stop("d.xml", "2015-07-22", stopped("2015-04-03", "2015-07-18", "31", "3")));

        assertThat(care.unmatched()).isEmpty();
        assertThat(care.episodes())
                .extracting(CareEpisode::endedOn)
                .containsExactly(Optional.of(LocalDate.parse("2015-07-19")));
    }

    @ParameterizedTest
    @CsvSource({"999900006, 123456782", "65656055, 65656054", "<ijw:Categorie>45, <ijw:Categorie>44"})
    void records_that_begin_on_a_day_are_told_apart_by_client_provider_and_category(String one, String other) {
        String text = Messages.startText("2015-04-04", started("2015-04-03", "1"));
        IjwSource first = Messages.source("a.xml", text);
        IjwSource second = Messages.source(
                "b.xml", text.replace(one, other).replace("<ijw:Identificatie>", "<ijw:Identificatie>9"));
        IjwImport byClient = IjwImport.pseudonymisedBy(bsn -> "f").withChildren(bsn -> "k" + bsn.charAt(0));

        List<CareRecord> records =
                byClient.read(List.of(first, second)).orRefuse().records();

        assertThat(records).hasSize(2);
        assertThat(byClient.read(List.of(second, first)).orRefuse().records()).isEqualTo(records);
        assertThat(records.get(0).toString().replace("ijw-1", "ijw-2"))
                .isNotEqualTo(records.get(1).toString());
    }

    private static IjwCare read(IjwSource... sources) {
        return IMPORT.read(List.of(sources)).orRefuse();
    }

    private static List<String> texts(IjwReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
