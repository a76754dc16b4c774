package nl.fnb.measures.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.io.CsvFile;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import nl.fnb.measures.codes.CodeTable;
import nl.fnb.measures.codes.CodeTables;
import nl.fnb.measures.codes.Counterpart;

/**
 * Care in the data elements and codes of CBS Beleidsinformatie Jeugd (informatieprotocol v7, chapter 3), as CSV.
 *
 * <p>The elements, their codes and the form of a date (JJJJMMDD) are those of the protocol. The names and order of the columns
 * are this library's: the file that CBS takes is laid down in a message specification and in spreadsheets of its own, which
 * the protocol refers to (8.4) and which were not found. Of the young person there is no more than a pseudonym: no citizen
 * service number, birth date, sex or postcode, which a study does not hold. Hours a week are no element of CBS and are not
 * written.
 */
public final class CbsCareFile {

    private static final List<String> COLUMNS = List.of(
            "record",
            "gezin",
            "jeugdige",
            "aanbieder",
            "verwijzer",
            "hulpvorm",
            "gestart_met_crisis",
            "datum_aanvang",
            "datum_einde",
            "reden_beeindiging");
    private static final CodeTable REFERRER = CodeTables.find("cbs:verwijzer");
    private static final CodeTable CARE_TYPE = CodeTables.find("cbs:hulpvorm");
    private static final CodeTable CRISIS = CodeTables.find("cbs:gestart-met-crisis");
    private static final CodeTable END_REASON = CodeTables.find("cbs:reden-beeindiging");

    private CbsCareFile() {}

    /**
     * Writes records; all of them or none.
     *
     * @param records records of care
     * @param out takes the CSV
     * @throws IOException if {@code out} throws it
     * @throws ExchangeRefused if a type of care or a reason for ending has no code at CBS, or a year has not four digits
     */
    public static void write(List<CareRecord> records, Appendable out) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (CareRecord record : records) {
            rows.add(cells(record, problems));
        }
        if (!problems.isEmpty()) {
            throw new ExchangeRefused(problems);
        }
        CbsCells.write(out, COLUMNS.stream().map(Optional::of).toList());
        for (List<Optional<String>> row : rows) {
            CbsCells.write(out, row);
        }
    }

    /**
     * Reads records.
     *
     * @param file the file
     * @param name its name in problems
     * @param problems takes everything that is wrong with the file, with its line
     * @return the records; empty, with at least one problem added, where the file is refused
     */
    public static Optional<List<CareRecord>> read(Path file, String name, Problems problems) {
        int before = problems.all().size();
        List<CareRecord> records = new ArrayList<>();
        for (CsvFile.Line line :
                CsvFile.read(file, name, COLUMNS, Set.of(), problems).lines()) {
            record(new CbsCells(COLUMNS, line, name, problems)).ifPresent(records::add);
        }
        return problems.all().size() == before ? Optional.of(List.copyOf(records)) : Optional.empty();
    }

    private static List<Optional<String>> cells(CareRecord record, List<Problem> problems) {
        CareEpisode episode = record.episode();
        Optional<Counterpart> end = record.endReason().map(CareEnd::cbs);
        Counterpart type = type(episode.careType());
        require(
                type.one().isPresent(),
                ExchangeRule.NO_CBS_CODE,
                "hulpvorm",
                episode.careType(),
                type,
                record,
                problems);
        end.ifPresent(reason -> require(
                reason.one().isPresent(),
                ExchangeRule.NO_CBS_CODE,
                "reden_beeindiging",
                record.endReason().orElseThrow(),
                reason,
                record,
                problems));
        requireYear("datum_aanvang", episode.startedOn(), record, problems);
        episode.endedOn().ifPresent(day -> requireYear("datum_einde", day, record, problems));
        return List.of(
                Optional.of(episode.id()),
                Optional.of(episode.familyId()),
                record.child(),
                record.provider(),
                record.referrer(),
                type.one(),
                record.crisis(),
                Optional.of(CbsCells.written(episode.startedOn())),
                episode.endedOn().map(CbsCells::written),
                end.flatMap(Counterpart::one));
    }

    private static Counterpart type(CareType type) {
        return CareType.known().contains(type)
                ? CodeTables.mapping("fnb:care-type", "cbs:hulpvorm").of(type.code())
                : CodeTables.mapping("ijw:jz020", "cbs:hulpvorm").of(type.code().substring("ijw:".length()));
    }

    private static void requireYear(String column, LocalDate day, CareRecord record, List<Problem> problems) {
        require(CbsCells.isWritable(day), ExchangeRule.NOT_A_CBS_DATE, column, day, "", record, problems);
    }

    private static void require(
            boolean holds,
            ExchangeRule rule,
            String column,
            Object value,
            Object why,
            CareRecord record,
            List<Problem> problems) {
        if (!holds) {
            Object argument = why instanceof Counterpart.None none ? none.why() : why;
            problems.add(new Problem(
                    Breach.of(rule, column, value, argument),
                    "care",
                    0,
                    record.episode().id()));
        }
    }

    private static Optional<CareRecord> record(CbsCells cells) {
        String id = cells.pseudonym("record");
        String family = cells.pseudonym("gezin");
        Optional<String> type = cells.code("hulpvorm", List.of(CARE_TYPE));
        cells.required("hulpvorm");
        Optional<String> referrer = cells.code("verwijzer", List.of(REFERRER));
        Optional<String> crisis = cells.code("gestart_met_crisis", List.of(CRISIS));
        Optional<String> reason = cells.code("reden_beeindiging", List.of(END_REASON));
        Optional<LocalDate> start = cells.day("datum_aanvang");
        cells.required("datum_aanvang");
        Optional<LocalDate> end = cells.day("datum_einde");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.add(Breach.of(
                    StudyRule.DATE_ORDER, "datum_einde", end.get(), "datum_einde", "datum_aanvang", start.get()));
        }
        if (!cells.isWhole()) {
            return Optional.empty();
        }
        CareEpisode episode = CareEpisode.builder()
                .id(id)
                .familyId(family)
                .careType(CareType.of("cbs:" + type.orElseThrow()))
                .startedOn(start.orElseThrow())
                .endedOn(end)
                .build();
        Optional<CareEnd> ended = reason.map(code -> CareEnd.of("cbs:" + code));
        return Optional.of(
                new CareRecord(episode, cells.text("jeugdige"), cells.text("aanbieder"), referrer, crisis, ended));
    }
}
