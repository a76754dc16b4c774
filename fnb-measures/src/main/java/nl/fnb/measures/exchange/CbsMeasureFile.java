package nl.fnb.measures.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.fnb.domain.Breach;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.io.CsvFile;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.codes.CodeTable;
import nl.fnb.measures.codes.CodeTables;

/**
 * Measures in the data elements and codes of CBS Beleidsinformatie Jeugd (informatieprotocol v7, chapter 5), as CSV.
 *
 * <p>As with {@link CbsCareFile} the elements, codes and dates are those of the protocol and the columns are this library's.
 * A row is one measure or one authorisation; whether the file of CBS puts an authorisation on the row of its measure was not
 * found. Recognised interventions of youth probation are left out.
 */
public final class CbsMeasureFile {

    private static final List<String> COLUMNS = List.of(
            "record",
            "gezin",
            "jeugdige",
            "type",
            "datum_aanvang",
            "datum_einde",
            "reden_beeindiging",
            "datum_overgedragen",
            "datum_overgedragen_gekregen");
    private static final List<CodeTable> TYPES =
            List.of(CodeTables.find("cbs:maatregel"), CodeTables.find("cbs:machtiging"));

    private CbsMeasureFile() {}

    /**
     * Writes records; all of them or none.
     *
     * @param records records of measures
     * @param out takes the CSV
     * @throws IOException if {@code out} throws it
     * @throws ExchangeRefused if a measure ends before its first day, so that it ran on no day, or a year has not four digits
     */
    public static void write(List<MeasureRecord> records, Appendable out) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (MeasureRecord record : records) {
            check(record, problems);
        }
        if (!problems.isEmpty()) {
            throw new ExchangeRefused(problems);
        }
        CbsCells.write(out, COLUMNS.stream().map(Optional::of).toList());
        for (MeasureRecord record : records) {
            CbsCells.write(
                    out,
                    List.of(
                            Optional.of(record.id()),
                            Optional.of(record.familyId()),
                            record.child(),
                            Optional.of(record.type()),
                            record.firstDay().map(CbsCells::written),
                            record.lastDay().map(CbsCells::written),
                            record.endReason(),
                            record.transferredOn().map(CbsCells::written),
                            record.receivedOn().map(CbsCells::written)));
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
    public static Optional<List<MeasureRecord>> read(Path file, String name, Problems problems) {
        int before = problems.all().size();
        List<MeasureRecord> records = new ArrayList<>();
        for (CsvFile.Line line :
                CsvFile.read(file, name, COLUMNS, Set.of(), problems).lines()) {
            record(new CbsCells(COLUMNS, line, name, problems)).ifPresent(records::add);
        }
        return problems.all().size() == before ? Optional.of(List.copyOf(records)) : Optional.empty();
    }

    private static void check(MeasureRecord record, List<Problem> problems) {
        if (isReversed(record.firstDay(), record.lastDay())) {
            problems.add(problem(
                    ExchangeRule.RUNS_ON_NO_DAY, "datum_einde", record.lastDay().orElseThrow(), record));
        }
        Stream.of(record.firstDay(), record.lastDay(), record.transferredOn(), record.receivedOn())
                .flatMap(Optional::stream)
                .filter(day -> !CbsCells.isWritable(day))
                .forEach(day -> problems.add(problem(ExchangeRule.NOT_A_CBS_DATE, "", day, record)));
    }

    private static Problem problem(ExchangeRule rule, String column, LocalDate day, MeasureRecord record) {
        return new Problem(Breach.of(rule, column, day), "measures", 0, record.id());
    }

    private static Optional<MeasureRecord> record(CbsCells cells) {
        String id = cells.pseudonym("record");
        String family = cells.pseudonym("gezin");
        String type = cells.required("type");
        cells.code("type", TYPES);
        Optional<LocalDate> first = cells.day("datum_aanvang");
        Optional<LocalDate> last = cells.day("datum_einde");
        Optional<LocalDate> transferred = cells.day("datum_overgedragen");
        Optional<LocalDate> received = cells.day("datum_overgedragen_gekregen");
        Optional<String> reason = cells.code("reden_beeindiging", ends(type));
        if (isReversed(first, last)) {
            cells.add(Breach.of(
                    StudyRule.DATE_ORDER,
                    "datum_einde",
                    last.orElseThrow(),
                    "datum_einde",
                    "datum_aanvang",
                    first.orElseThrow()));
        }
        return cells.isWhole()
                ? Optional.of(new MeasureRecord(
                        id, family, cells.text("jeugdige"), type, first, last, reason, transferred, received))
                : Optional.empty();
    }

    private static boolean isReversed(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }

    /** The reasons for ending that belong to a type of measure; an authorisation has none. */
    private static List<CodeTable> ends(String type) {
        return switch (type.charAt(0)) {
            case '1' -> List.of(CodeTables.find("cbs:einde-ots"));
            case '2' -> List.of(CodeTables.find("cbs:einde-voogdij"));
            case '3' -> List.of(CodeTables.find("cbs:einde-preventief"));
            case '4', '5', '6' -> List.of(CodeTables.find("cbs:einde-jr-risico"), CodeTables.find("cbs:einde-jr-zorg"));
            default -> List.of();
        };
    }
}
