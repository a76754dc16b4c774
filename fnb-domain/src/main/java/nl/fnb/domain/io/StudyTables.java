package nl.fnb.domain.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Family;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;

/** Reads the tables of a folder and puts the study together. */
final class StudyTables {

    private final Path folder;
    private final Optional<StudyHeader> header;
    private final Concurrently<TableReading<Response>> responses;

    StudyTables(Path folder, Optional<StudyHeader> header, Concurrently<TableReading<Response>> responses) {
        this.folder = folder;
        this.header = header;
        this.responses = responses;
    }

    /** The study as far as it can be read; the tables are read for their problems even if there is no header. */
    Optional<Study> read(Problems problems) {
        Study.Builder study = Study.builder()
                .addAllFamilies(families(problems).orElse(List.of()))
                .addAllTrajectories(rows(Table.TRAJECTORIES, StudyRows.trajectories(), problems)
                        .orElse(List.of()))
                .plans(rows(Table.PLANS, StudyRows.plans(), problems))
                .addAllMeasurements(rows(Table.MEASUREMENTS, StudyRows.measurements(), problems)
                        .orElse(List.of()))
                .care(rows(Table.CARE, StudyRows.care(), problems))
                .safeguards(rows(Table.SAFEGUARDS, StudyRows.safeguards(), problems));
        study.addAllResponses(responses.result().into(problems, Table.RESPONSES).orElse(List.of()));
        Optional<Study> whole = header.map(h -> complete(study, h));
        whole.ifPresent(problems::about);
        return whole;
    }

    private Optional<List<Family>> families(Problems problems) {
        List<Characteristic> characteristics =
                header.map(StudyHeader::characteristics).orElse(List.of());
        CsvTable<Family> table = new CsvTable<>(
                folder,
                Table.FAMILIES,
                StudyFolder.familyColumns(characteristics),
                StudyRows.families(characteristics));
        boolean declared = header.map(StudyHeader::isComplete).orElse(false);
        return (declared ? table : table.ignoringUnknown()).read().into(problems, Table.FAMILIES);
    }

    private static Study complete(Study.Builder study, StudyHeader header) {
        return study.id(header.id().isEmpty() ? "?" : header.id())
                .title(header.title())
                .addAllOrganisations(header.organisations())
                .addAllCharacteristics(header.characteristics())
                .addAllInstruments(header.instruments())
                .build();
    }

    private <T> Optional<List<T>> rows(Table table, Function<Row, Optional<T>> reader, Problems problems) {
        return new CsvTable<>(folder, table, table.columns(), reader).read().into(problems, table);
    }
}
