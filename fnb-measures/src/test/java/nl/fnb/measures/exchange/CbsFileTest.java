package nl.fnb.measures.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CbsFileTest {

    private static final String CARE_HEADER =
            "record,gezin,jeugdige,aanbieder,verwijzer,hulpvorm,gestart_met_crisis,datum_aanvang,datum_einde,reden_beeindiging\n";
    private static final String MEASURE_HEADER =
            "record,gezin,jeugdige,type,datum_aanvang,datum_einde,reden_beeindiging,datum_overgedragen,datum_overgedragen_gekregen\n";
    private static final CareEpisode EPISODE = CareEpisode.builder()
            .id("e1")
            .familyId("f1")
            .careType(CareType.FOSTER_CARE)
            .startedOn(LocalDate.parse("2015-01-02"))
            .endedOn(LocalDate.parse("2015-12-31"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void care_is_written_in_the_codes_of_cbs() throws IOException {
        CareRecord full = new CareRecord(
                EPISODE,
                Optional.of("k,1"),
                Optional.of("p"),
                Optional.of("04"),
                Optional.of("02"),
                Optional.of(CareEnd.of("ijw:34")));
        StringBuilder out = new StringBuilder();

        CbsCareFile.write(
                List.of(
                        full,
                        CareRecord.of(EPISODE.withId("e2")
                                .withEndedOn(Optional.empty())
                                .withHoursPerWeek(3.0))),
                out);

        assertThat(out.toString())
                .isEqualTo(
                        CARE_HEADER + "e1,f1,\"k,1\",p,04,11,02,20150102,20151231,02\n" + "e2,f1,,,,11,,20150102,,\n");
    }

    @Test
    void care_without_a_code_at_cbs_is_not_written_and_told_at_once() {
        CareRecord outpatient = CareRecord.of(EPISODE.withCareType(CareType.of("ijw:45")));
        CareRecord moved = CareRecord.of(EPISODE.withId("e2")).withEndReason(CareEnd.of("ijw:38"));
        CareRecord early = CareRecord.of(EPISODE.withId("e3").withStartedOn(LocalDate.of(999, 12, 31)));
        CareRecord late = CareRecord.of(EPISODE.withId("e4").withEndedOn(LocalDate.of(10_000, 1, 1)));
        StringBuilder out = new StringBuilder();

        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> CbsCareFile.write(List.of(outpatient, moved, early, late), out))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "care, record e1, column hulpvorm: has no code at CBS: outpatient, but not"
                                        + " whether at the provider or in the network, got ijw:45",
                                "care, record e2, column reden_beeindiging: has no code at CBS: CBS asks who"
                                        + " took the initiative, which the code does not say, got ijw:38",
                                "care, record e3, column datum_aanvang: must be an existing day, written as"
                                        + " JJJJMMDD, got 0999-12-31",
                                "care, record e4, column datum_einde: must be an existing day, written as"
                                        + " JJJJMMDD, got +10000-01-01"));
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e1,f1,,,,11,,20150102,20150101, | column datum_einde: datum_einde may not lie before datum_aanvang"
                        + " (2015-01-02), got 2015-01-01",
                "e1,f1,,,07,11,,20150102,, | column verwijzer: must be one of: 01, 02, 03, 04, 05, 06, 08, got 07",
                "e1,f1,,,,15,,20150102,, | column hulpvorm: must be one of: 01, 02, 03, 04, 11, 12, 13, 14, got 15",
                "e1,f1,,,,,,20150102,, | column hulpvorm: a value is required here",
                "e1,f1,,,,11,03,20150102,, | column gestart_met_crisis: must be one of: 01, 02, got 03",
                "e1,f1,,,,11,,20150102,,06 | column reden_beeindiging: must be one of: 01, 02, 03, 04, 05, got 06",
                "e1,f1,,,,11,,,, | column datum_aanvang: a value is required here",
                "e1,f1,,,,11,,2015-01-02,, | column datum_aanvang: must be an existing day, written as JJJJMMDD, got"
                        + " 2015-01-02",
                "e1,f1,,,,11,,20150230,, | column datum_aanvang: must be an existing day, written as JJJJMMDD, got"
                        + " 20150230",
                "e1,f1,,,,11,,01500102,, | column datum_aanvang: must be an existing day, written as JJJJMMDD, got"
                        + " 01500102",
                "e1,999900006,,,,11,,20150102,, | column gezin: the identifier looks like a citizen service number"
                        + " (BSN); use a pseudonym of the organisation, got *********",
                "' ,f1,,,,11,,20150102,,' | column record: an identifier may not be blank, got "
            })
    void a_row_of_care_that_cbs_would_not_take_is_refused_with_its_line(String row, String problem) throws IOException {
        Problems problems = Problems.ofFiles();

        assertThat(CbsCareFile.read(file(CARE_HEADER + row + "\n"), "care.csv", problems))
                .isEmpty();
        assertThat(problems.all().get(0).toString()).startsWith("care.csv, line 2, " + problem.strip());
    }

    @Test
    void a_measure_of_a_study_has_its_last_day_written() throws IOException {
        Safeguard order = safeguard(SafeguardKind.OTS, "2015-01-01", "2016-01-01");
        StringBuilder out = new StringBuilder();

        CbsMeasureFile.write(List.of(MeasureRecord.of(order, "11")), out);

        assertThat(out.toString()).isEqualTo(MEASURE_HEADER + "s1,f1,,11,20150101,20151231,,,\n");
        assertThat(CbsMeasureFile.read(file(out.toString()), "m.csv", Problems.ofFiles())
                        .orElseThrow()
                        .get(0)
                        .safeguard())
                .contains(order);
    }

    @Test
    void a_placement_needs_its_authorisation_and_a_kind_its_own_type() {
        Safeguard placement = safeguard(SafeguardKind.UHP, "2015-01-01", "2016-01-01");

        assertThat(MeasureRecord.of(placement, "72").safeguard()).contains(placement);
        assertThat(MeasureRecord.of(placement, "71").safeguard()).contains(placement);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureRecord.of(placement, "11"))
                .withMessage("type must be a code of UHP, got 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure("99", Optional.empty()))
                .withMessage("type must be a code of cbs:maatregel or cbs:machtiging, got 99");
    }

    @Test
    void a_measure_that_a_study_does_not_have_stays_a_record() {
        assertThat(measure("31", Optional.of(LocalDate.parse("2015-01-01"))).safeguard())
                .isEmpty();
        assertThat(measure("11", Optional.empty()).safeguard()).isEmpty();
    }

    @Test
    void a_measure_that_runs_on_no_day_is_not_written() {
        MeasureRecord none = MeasureRecord.of(safeguard(SafeguardKind.VOTS, "2015-01-01", "2015-01-01"), "12");
        MeasureRecord early = measure("11", Optional.of(LocalDate.of(800, 1, 1)));

        assertThatExceptionOfType(ExchangeRefused.class)
                .isThrownBy(() -> CbsMeasureFile.write(List.of(none, early), new StringBuilder()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "measures, record s1, column datum_einde: the measure ends on the day it starts, so"
                                        + " that it has no last day, got 2014-12-31",
                                "measures, record m1: must be an existing day, written as JJJJMMDD, got 0800-01-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m1,f1,,13,20150101,,,, | column type: must be one of: 11, 12, 21, 22, 23, 31, 41, 42, 50, 51, 61, 62,"
                        + " 63, 71, 72, got 13",
                "m1,f1,,,20150101,,,, | column type: a value is required here",
                "m1,f1,,11,20150101,20141231,,, | column datum_einde: datum_einde may not lie before datum_aanvang"
                        + " (2015-01-01), got 2014-12-31",
                "m1,f1,,11,20150101,,11,, | column reden_beeindiging: must be one of: 01, 02, 03, 04, 05, 06, 07, got"
                        + " 11",
                "m1,f1,,21,20150101,,01,, | column reden_beeindiging: must be one of: 11, 12, 13, 14, 15, got 01",
                "m1,f1,,31,20150101,,01,, | column reden_beeindiging: must be one of: 31, got 01",
                "m1,f1,,42,20150101,,01,, | column reden_beeindiging: must be one of: 41, 42, 43, 51, 52, got 01",
                "m1,f1,,50,20150101,,31,, | column reden_beeindiging: must be one of: 41, 42, 43, 51, 52, got 31",
                "m1,f1,,61,20150101,,31,, | column reden_beeindiging: must be one of: 41, 42, 43, 51, 52, got 31",
                "m1,f1,,72,20150101,,01,, | column reden_beeindiging: must be one of: , got 01",
                "m1,f1,,11,20150101,,,x, | column datum_overgedragen: must be an existing day, written as JJJJMMDD,"
                        + " got x",
                "m1,f1,,11,20150101,,,,x | column datum_overgedragen_gekregen: must be an existing day, written as"
                        + " JJJJMMDD, got x"
            })
    void a_row_of_measures_that_cbs_would_not_take_is_refused_with_its_line(String row, String problem)
            throws IOException {
        Problems problems = Problems.ofFiles();

        assertThat(CbsMeasureFile.read(file(MEASURE_HEADER + row + "\n"), "m.csv", problems))
                .isEmpty();
        assertThat(problems.all().get(0)).hasToString("m.csv, line 2, " + problem);
    }

    @Test
    void a_file_with_other_columns_is_refused() throws IOException {
        Problems problems = Problems.ofFiles();

        assertThat(CbsCareFile.read(file("record,bsn\n1,2\n"), "care.csv", problems))
                .isEmpty();
        assertThat(problems.all().toString()).contains("column bsn: the column is not known");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    private static Safeguard safeguard(SafeguardKind kind, String start, String end) {
        return Safeguard.builder()
                .id("s1")
                .familyId("f1")
                .kind(kind)
                .startedOn(LocalDate.parse(start))
                .endedOn(LocalDate.parse(end))
                .build();
    }

    private static MeasureRecord measure(String type, Optional<LocalDate> first) {
        return new MeasureRecord(
                "m1",
                "f1",
                Optional.empty(),
                type,
                first,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
