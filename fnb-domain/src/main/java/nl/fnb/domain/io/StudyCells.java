package nl.fnb.domain.io;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Plan;
import nl.fnb.domain.Response;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;

/** The cells of each record, in the order of {@link Table#columns()}. */
final class StudyCells {

    private StudyCells() {}

    /** The tables that a study has. */
    static List<Table> tables(Study study) {
        List<Table> tables = new ArrayList<>(List.of(Table.values()));
        if (study.plans().isEmpty()) {
            tables.remove(Table.PLANS);
        }
        if (study.care().isEmpty()) {
            tables.remove(Table.CARE);
        }
        if (study.safeguards().isEmpty()) {
            tables.remove(Table.SAFEGUARDS);
        }
        return tables;
    }

    /** Writes a table with its header. */
    static void write(Study study, Table table, CsvCells csv) {
        if (table == Table.FAMILIES) {
            csv.row(StudyFolder.familyColumns(study.characteristics()).toArray());
        } else {
            csv.row(table.columns().toArray());
        }
        switch (table) {
            case FAMILIES -> study.families().forEach(family -> write(family, study.characteristics(), csv));
            case TRAJECTORIES -> study.trajectories().forEach(trajectory -> write(trajectory, csv));
            case PLANS -> study.plans().orElseThrow().forEach(plan -> write(plan, csv));
            case MEASUREMENTS -> study.measurements().forEach(measurement -> write(measurement, csv));
            case RESPONSES -> study.responses().forEach(response -> write(response, csv));
            case CARE -> study.care().orElseThrow().forEach(episode -> write(episode, csv));
            case SAFEGUARDS -> study.safeguards().orElseThrow().forEach(safeguard -> write(safeguard, csv));
        }
    }

    private static void write(Family family, List<Characteristic> characteristics, CsvCells csv) {
        List<Object> cells = new ArrayList<>(List.of(family.id(), family.organisation()));
        for (Characteristic characteristic : characteristics) {
            cells.add(family.characteristic(characteristic.code()).map(StudyCells::value));
        }
        csv.row(cells.toArray());
    }

    private static Object value(CharacteristicValue value) {
        if (value instanceof CharacteristicValue.Flag flag) {
            return flag.value();
        }
        return value instanceof CharacteristicValue.Amount amount
                ? amount.value()
                : ((CharacteristicValue.Category) value).level();
    }

    private static void write(Trajectory trajectory, CsvCells csv) {
        TrajectoryOutcome outcome = trajectory.outcome();
        csv.row(
                trajectory.id(),
                trajectory.familyId(),
                trajectory.approach().code(),
                trajectory.offeredOn(),
                outcome.status().name(),
                outcome.decision(),
                outcome instanceof TrajectoryOutcome.Ongoing ongoing ? ongoing.observedUntil() : "",
                outcome instanceof TrajectoryOutcome.Refrained refrained ? refrained.reason() : "");
    }

    private static void write(Plan plan, CsvCells csv) {
        csv.row(
                plan.id(),
                plan.trajectoryId(),
                plan.kind().name(),
                plan.madeOn(),
                plan.acceptedOn(),
                plan.networkMembers(),
                plan.professionals(),
                plan.goals(),
                plan.goalsMet());
    }

    private static void write(Measurement measurement, CsvCells csv) {
        csv.row(
                measurement.id(),
                measurement.familyId(),
                measurement.wave().name(),
                measurement.informant().name(),
                measurement.measuredOn());
    }

    private static void write(Response response, CsvCells csv) {
        csv.texts(
                response.measurementId(),
                response.instrument(),
                response.item(),
                response.answer().orElse(""));
    }

    /** Writes responses after a header, those of one measurement and instrument that follow each other on one line. */
    static void writeByMeasurement(List<Response> responses, CsvCells csv) {
        csv.row(Table.RESPONSES.columns().toArray());
        List<String> line = new ArrayList<>();
        for (Response response : responses) {
            boolean same = !line.isEmpty()
                    && line.get(0).equals(response.measurementId())
                    && line.get(1).equals(response.instrument());
            if (!same) {
                writeLine(line, csv);
                line.add(response.measurementId());
                line.add(response.instrument());
            }
            line.add(response.item());
            line.add(response.answer().orElse(""));
        }
        writeLine(line, csv);
    }

    private static void writeLine(List<String> line, CsvCells csv) {
        if (!line.isEmpty()) {
            csv.texts(line.toArray(String[]::new));
            line.clear();
        }
    }

    private static void write(CareEpisode episode, CsvCells csv) {
        csv.row(
                episode.id(),
                episode.familyId(),
                episode.careType().code(),
                episode.startedOn(),
                episode.endedOn(),
                episode.hoursPerWeek());
    }

    private static void write(Safeguard safeguard, CsvCells csv) {
        csv.row(
                safeguard.id(),
                safeguard.familyId(),
                safeguard.kind().code(),
                safeguard.startedOn(),
                safeguard.endedOn());
    }
}
