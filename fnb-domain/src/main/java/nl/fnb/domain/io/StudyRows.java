package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Level;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Response;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.domain.Wave;

/** Turns the rows of each table into records; columns are numbered as in {@link Table#columns()}. */
final class StudyRows {

    private static final Codes<CareType> CARE_TYPES =
            new Codes<>(CareType::find, CareType.codes(), CareType.NEIGHBOURHOOD_TEAM);
    private static final Codes<SafeguardKind> SAFEGUARD_KINDS =
            new Codes<>(SafeguardKind::find, SafeguardKind.codes(), SafeguardKind.OTS);

    private StudyRows() {}

    /** Reads families that have these characteristics after the fixed columns. */
    static Function<Row, Optional<Family>> families(List<Characteristic> characteristics) {
        int fixed = Table.FAMILIES.columns().size();
        Map<String, List<String>> levels = new HashMap<>();
        characteristics.forEach(
                c -> levels.put(c.code(), c.levels().stream().map(Level::code).toList()));
        return row -> {
            String id = row.text(0);
            String organisation = row.text(1);
            Map<String, CharacteristicValue> values = new LinkedHashMap<>();
            for (int i = 0; i < characteristics.size(); i++) {
                Characteristic characteristic = characteristics.get(i);
                value(row, fixed + i, characteristic, levels).ifPresent(v -> values.put(characteristic.code(), v));
            }
            return row.build(() -> new Family(id, organisation, values));
        };
    }

    /** Reads trajectories. */
    static Function<Row, Optional<Trajectory>> trajectories() {
        Codes<Approach> approaches = Codes.of(Approach.class);
        Codes<TrajectoryStatus> statuses = Codes.of(TrajectoryStatus.class);
        Codes<RefrainReason> reasons = Codes.of(RefrainReason.class);
        return row -> {
            String id = row.text(0);
            String family = row.text(1);
            Approach approach = row.code(2, approaches);
            LocalDate offered = row.date(3);
            TrajectoryOutcome outcome = OutcomeCells.read(row, statuses, reasons);
            return row.build(() -> new Trajectory(id, family, approach, offered, outcome));
        };
    }

    /** Reads plans. */
    static Function<Row, Optional<Plan>> plans() {
        Codes<PlanKind> kinds = Codes.of(PlanKind.class);
        return row -> {
            Plan.Builder plan = Plan.builder()
                    .id(row.text(0))
                    .trajectoryId(row.text(1))
                    .kind(row.code(2, kinds))
                    .madeOn(row.date(3))
                    .acceptedOn(row.optionalDate(4))
                    .networkMembers(row.optionalWhole(5))
                    .professionals(row.optionalWhole(6))
                    .goals(row.optionalWhole(7))
                    .goalsMet(row.optionalWhole(8));
            return row.build(plan::build);
        };
    }

    /** Reads measurements. */
    static Function<Row, Optional<Measurement>> measurements() {
        Codes<Wave> waves = Codes.of(Wave.class);
        Codes<Informant> informants = Codes.of(Informant.class);
        return row -> {
            String id = row.text(0);
            String family = row.text(1);
            Wave wave = row.code(2, waves);
            Informant informant = row.code(3, informants);
            LocalDate measuredOn = row.date(4);
            return row.build(() -> new Measurement(id, family, wave, informant, measuredOn));
        };
    }

    /** Reads responses; equal answers share one Optional. */
    static Function<Row, Optional<Response>> responses() {
        Map<String, Optional<String>> answers = new HashMap<>();
        return row -> {
            String measurement = row.text(0);
            String instrument = row.text(1);
            String item = row.text(2);
            String cell = row.cell(3);
            Optional<String> answer = cell.length() > 3
                    ? Optional.of(cell)
                    : answers.computeIfAbsent(cell, c -> c.isEmpty() ? Optional.empty() : Optional.of(c));
            return row.build(() -> new Response(measurement, instrument, item, answer));
        };
    }

    /** Reads episodes of care. */
    static Function<Row, Optional<CareEpisode>> care() {
        return row -> {
            CareEpisode.Builder episode = CareEpisode.builder()
                    .id(row.text(0))
                    .familyId(row.text(1))
                    .careType(row.code(2, CARE_TYPES))
                    .startedOn(row.date(3))
                    .endedOn(row.optionalDate(4))
                    .hoursPerWeek(row.optionalNumber(5));
            return row.build(episode::build);
        };
    }

    /** Reads child protection measures. */
    static Function<Row, Optional<Safeguard>> safeguards() {
        return row -> {
            Safeguard.Builder safeguard = Safeguard.builder()
                    .id(row.text(0))
                    .familyId(row.text(1))
                    .kind(row.code(2, SAFEGUARD_KINDS))
                    .startedOn(row.date(3))
                    .endedOn(row.optionalDate(4));
            return row.build(safeguard::build);
        };
    }

    private static Optional<CharacteristicValue> value(
            Row row, int column, Characteristic characteristic, Map<String, List<String>> levels) {
        return switch (characteristic.type()) {
            case BOOLEAN -> row.optionalFlag(column).map(CharacteristicValue.Flag::new);
            case NUMBER -> row.optionalNumber(column).map(CharacteristicValue.Amount::new);
            case CATEGORY -> {
                String cell = row.cell(column);
                List<String> codes = levels.getOrDefault(characteristic.code(), List.of());
                if (!cell.isEmpty() && !codes.contains(cell)) {
                    row.breach(StudyRule.UNKNOWN_CODE, column, String.join(", ", codes));
                    yield Optional.empty();
                }
                yield cell.isEmpty() ? Optional.empty() : Optional.of(new CharacteristicValue.Category(cell));
            }
        };
    }
}
