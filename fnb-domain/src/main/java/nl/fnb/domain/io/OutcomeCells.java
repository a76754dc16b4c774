package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.TrajectoryStatus;

/**
 * The four cells that say how a trajectory stands.
 *
 * <p>A decided trajectory needs {@code decided_on}; an ongoing one needs {@code observed_until} and has no
 * {@code decided_on}; a {@code refrain_reason} belongs to a refrained one alone. A valid {@code observed_until} of a decided
 * trajectory is accepted and not kept, since the decision is the last thing that matters.
 */
final class OutcomeCells {

    private static final int STATUS = 4;
    private static final int DECIDED_ON = 5;
    private static final int OBSERVED_UNTIL = 6;
    private static final int REFRAIN_REASON = 7;

    private OutcomeCells() {}

    static TrajectoryOutcome read(Row row, Codes<TrajectoryStatus> statuses, Codes<RefrainReason> reasons) {
        Optional<LocalDate> decided = row.optionalDate(DECIDED_ON);
        Optional<LocalDate> observed = row.optionalDate(OBSERVED_UNTIL);
        Optional<RefrainReason> reason = row.optionalCode(REFRAIN_REASON, reasons);
        Optional<TrajectoryStatus> status =
                row.text(STATUS).isEmpty() ? Optional.empty() : row.optionalCode(STATUS, statuses);
        if (status.isEmpty()) {
            return unknown(decided);
        }
        if (status.get() != TrajectoryStatus.REFRAINED) {
            refuse(row, REFRAIN_REASON, status.get());
        }
        if (status.get() == TrajectoryStatus.ONGOING) {
            refuse(row, DECIDED_ON, status.get());
            return new TrajectoryOutcome.Ongoing(needed(row, OBSERVED_UNTIL, observed, status.get()));
        }
        LocalDate day = needed(row, DECIDED_ON, decided, status.get());
        return status.get() == TrajectoryStatus.PLAN_MADE
                ? new TrajectoryOutcome.PlanMade(day)
                : new TrajectoryOutcome.Refrained(day, reason);
    }

    /** What stands in for an outcome of which only the decision could be read, so that its day is judged. */
    private static TrajectoryOutcome unknown(Optional<LocalDate> decided) {
        return decided.isPresent()
                ? new TrajectoryOutcome.PlanMade(decided.get())
                : new TrajectoryOutcome.Ongoing(LocalDate.MAX);
    }

    private static void refuse(Row row, int column, TrajectoryStatus status) {
        if (!row.cell(column).isEmpty()) {
            row.breach(StudyRule.NOT_WITH_STATUS, column, status.name());
        }
    }

    private static LocalDate needed(Row row, int column, Optional<LocalDate> day, TrajectoryStatus status) {
        if (row.isEmpty(column)) {
            if (row.has(column)) {
                row.breach(StudyRule.NEEDED_BY_STATUS, column, status.name());
            }
            row.spoil(column);
        }
        return day.orElse(LocalDate.EPOCH);
    }
}
