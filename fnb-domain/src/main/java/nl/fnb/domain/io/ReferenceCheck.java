package nl.fnb.domain.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.Family;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Plan;
import nl.fnb.domain.Response;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Trajectory;

/** What a record refers to is there; those of rows that could not be read count as well. */
final class ReferenceCheck implements StudyCheck {

    private static final String ORGANISATION = "organisation";

    private static final Map<String, Table> TARGETS = Map.of(
            "family_id", Table.FAMILIES,
            "trajectory_id", Table.TRAJECTORIES,
            "measurement_id", Table.MEASUREMENTS);

    @Override
    public void check(Study study, Problems problems) {
        organisations(study, problems);
        check(Table.TRAJECTORIES, study.trajectories(), Trajectory::familyId, "family_id", problems);
        check(Table.PLANS, study.plans(), Plan::trajectoryId, "trajectory_id", problems);
        check(Table.MEASUREMENTS, study.measurements(), Measurement::familyId, "family_id", problems);
        check(Table.RESPONSES, study.responses(), Response::measurementId, "measurement_id", problems);
        check(Table.CARE, study.care(), CareEpisode::familyId, "family_id", problems);
        check(Table.SAFEGUARDS, study.safeguards(), Safeguard::familyId, "family_id", problems);
        for (Table table : Table.values()) {
            unread(table, problems);
        }
    }

    private static void organisations(Study study, Problems problems) {
        Set<String> known = new LinkedHashSet<>();
        study.organisations().forEach(o -> known.add(o.code()));
        List<Family> families = study.families();
        for (int row = 0; row < families.size(); row++) {
            String code = families.get(row).organisation();
            if (!known.contains(code)) {
                problems.add(Table.FAMILIES, row, unknownOrganisation(code, known));
            }
        }
        for (UnreadRow row : problems.places(Table.FAMILIES).unread()) {
            String code = row.identifiers().get(ORGANISATION);
            if (code != null && !known.contains(code) && !code.isBlank()) {
                problems.add(Table.FAMILIES.file(), row.line(), unknownOrganisation(code, known));
            }
        }
    }

    private static Breach unknownOrganisation(String code, Set<String> known) {
        return Breach.of(StudyRule.UNKNOWN_CODE, ORGANISATION, code, String.join(", ", known));
    }

    private static <T> void check(
            Table table, Optional<List<T>> rows, Function<T, String> reference, String column, Problems problems) {
        check(table, rows.orElse(List.of()), reference, column, problems);
    }

    private static <T> void check(
            Table table, List<T> rows, Function<T, String> reference, String column, Problems problems) {
        Table target = TARGETS.getOrDefault(column, table);
        String last = "";
        boolean known = false;
        for (int row = 0; row < rows.size(); row++) {
            String id = reference.apply(rows.get(row));
            if (!id.equals(last)) {
                known = problems.knows(target, id);
                last = id;
            }
            if (!known) {
                problems.add(table, row, breach(column, id, problems.name(target)));
            }
        }
    }

    private static void unread(Table table, Problems problems) {
        for (UnreadRow row : problems.places(table).unread()) {
            row.identifiers().forEach((column, id) -> {
                Table target = TARGETS.getOrDefault(column, table);
                boolean refers = target != table && table.columns().contains(column);
                if (refers && !problems.knows(target, id)) {
                    problems.add(table.file(), row.line(), breach(column, id, problems.name(target)));
                }
            });
        }
    }

    private static Breach breach(String column, String id, String target) {
        return Breach.of(StudyRule.UNKNOWN_REFERENCE, column, id, target);
    }
}
