package nl.fnb.report.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import nl.fnb.domain.io.ScheduleCheck;
import nl.fnb.measures.CareUse;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.ScoredStudy;

/** Finds the measurements of the compared families, and what each says of an outcome. */
final class FollowUp {

    private final Study study;
    private final ScoredStudy scores;
    private final CareUse care;
    private final int months;
    private final int[][][] rows;

    FollowUp(Study study, List<Instrument> instruments, List<Case> cases, int months) {
        this.study = study;
        this.scores = ScoredStudy.of(study, instruments);
        this.care = CareUse.of(study);
        this.months = months;
        this.rows = rows(study, cases);
    }

    /** Per informant, wave and case the row of the measurement, or -1. */
    private static int[][][] rows(Study study, List<Case> cases) {
        Map<String, Integer> caseOf = new HashMap<>(2 * cases.size());
        for (int i = 0; i < cases.size(); i++) {
            caseOf.put(cases.get(i).family().id(), i);
        }
        int[][][] rows = new int[Informant.values().length][Wave.values().length][cases.size()];
        for (int[][] informant : rows) {
            for (int[] wave : informant) {
                Arrays.fill(wave, -1);
            }
        }
        List<Measurement> measurements = study.measurements();
        for (int row = 0; row < measurements.size(); row++) {
            Measurement measurement = measurements.get(row);
            Integer index = caseOf.get(measurement.familyId());
            if (index != null) {
                rows[measurement.informant().ordinal()][measurement.wave().ordinal()][index] = row;
            }
        }
        return rows;
    }

    /** Whether the study recorded what the outcome needs. */
    boolean isRecorded(Outcome.Continuous outcome) {
        return outcome instanceof Outcome.ScaleScore || care.available();
    }

    /** The outcome before and after, for every case. */
    PrePost of(Outcome.Continuous outcome) {
        return new PrePost(at(Wave.PRE, outcome), at(Wave.POST, outcome));
    }

    /** The row of the measurement of a case at a wave, by the informant of the outcome or by any, or -1. */
    int row(Wave wave, Optional<Informant> informant, int index) {
        if (informant.isPresent()) {
            return rows[informant.get().ordinal()][wave.ordinal()][index];
        }
        int found = -1;
        for (int[][] waves : rows) {
            found = Math.max(found, waves[wave.ordinal()][index]);
        }
        return found;
    }

    /** Whether there are post-measurements of a case, and each of them lies near the day that was due. */
    boolean isOnSchedule(int index, LocalDate decidedOn) {
        boolean measured = false;
        for (int[][] waves : rows) {
            int row = waves[Wave.POST.ordinal()][index];
            if (row >= 0) {
                measured = true;
                LocalDate day = study.measurements().get(row).measuredOn();
                if (!ScheduleCheck.isOnSchedule(day, decidedOn, months)) {
                    return false;
                }
            }
        }
        return measured;
    }

    private double[] at(Wave wave, Outcome.Continuous outcome) {
        IntToDoubleFunction byRow = byRow(outcome);
        double[] values = new double[rows[0][0].length];
        for (int index = 0; index < values.length; index++) {
            int row = row(wave, outcome.informant(), index);
            values[index] = row < 0 ? Double.NaN : byRow.applyAsDouble(row);
        }
        return values;
    }

    /** The outcome by the row of the measurement; NaN where it is missing. */
    private IntToDoubleFunction byRow(Outcome.Continuous outcome) {
        if (outcome instanceof Outcome.ScaleScore score) {
            double[] values = scores.values(score.instrument(), score.scale());
            return row -> values[row];
        }
        List<Measurement> measurements = study.measurements();
        boolean episodes = ((Outcome.CareUse) outcome).care() == CareMeasure.EPISODES;
        return row -> care(measurements.get(row), episodes);
    }

    private double care(Measurement measurement, boolean episodes) {
        String family = measurement.familyId();
        LocalDate day = measurement.measuredOn();
        return episodes
                ? care.episodes(family, day, months)
                : care.hours(family, day, months).orElse(Double.NaN);
    }
}
