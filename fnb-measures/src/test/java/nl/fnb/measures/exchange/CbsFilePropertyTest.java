package nl.fnb.measures.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import nl.fnb.measures.codes.CodeEntry;
import nl.fnb.measures.codes.CodeTables;

class CbsFilePropertyTest {

    @Property(tries = 200)
    void care_that_is_written_reads_back(@ForAll("care") List<CareRecord> records) throws IOException {
        Path file = Files.createTempFile("care", ".csv");
        try {
            StringBuilder out = new StringBuilder();
            CbsCareFile.write(records, out);
            Files.writeString(file, out);
            Problems problems = Problems.ofFiles();

            assertThat(CbsCareFile.read(file, "care.csv", problems)).contains(records);
            assertThat(problems.all()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200)
    void measures_that_are_written_read_back(@ForAll("measures") List<MeasureRecord> records) throws IOException {
        Path file = Files.createTempFile("measures", ".csv");
        try {
            StringBuilder out = new StringBuilder();
            CbsMeasureFile.write(records, out);
            Files.writeString(file, out);

            assertThat(CbsMeasureFile.read(file, "m.csv", Problems.ofFiles())).contains(records);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<CareRecord>> care() {
        Arbitrary<CareEpisode> episodes = Combinators.combine(
                        names(),
                        names(),
                        Arbitraries.of(CareType.known()),
                        days(),
                        Arbitraries.integers().between(0, 900).optional(0.7))
                .as((id, family, type, start, length) -> CareEpisode.builder()
                        .id(id)
                        .familyId(family)
                        .careType(type)
                        .startedOn(start)
                        .endedOn(length.map(start::plusDays))
                        .build());
        return Combinators.combine(
                        episodes,
                        names().optional(0.5),
                        names().optional(0.5),
                        codes("cbs:verwijzer").optional(0.5),
                        codes("cbs:gestart-met-crisis").optional(0.5),
                        codes("cbs:reden-beeindiging")
                                .map(code -> CareEnd.of("cbs:" + code))
                                .optional(0.5))
                .as(CareRecord::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<MeasureRecord>> measures() {
        Arbitrary<String> types = Arbitraries.oneOf(codes("cbs:maatregel"), codes("cbs:machtiging"));
        return Combinators.combine(
                        names(),
                        names(),
                        names().optional(0.5),
                        types,
                        days(),
                        Arbitraries.integers().between(0, 900).optional(0.7),
                        days().optional(0.3))
                .as((id, family, child, type, start, length, transferred) -> new MeasureRecord(
                        id,
                        family,
                        child,
                        type,
                        Optional.of(start),
                        length.map(start::plusDays),
                        Optional.empty(),
                        transferred,
                        transferred.map(day -> day.plusDays(1))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars('a', 'z', '1', '"', ',', ';', '\u00eb')
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(LocalDate.of(2010, 1, 1)::plusDays);
    }

    private static Arbitrary<String> codes(String table) {
        return Arbitraries.of(
                CodeTables.find(table).entries().stream().map(CodeEntry::code).toList());
    }
}
