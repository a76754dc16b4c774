package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Family;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome.PlanMade;

/** A family whose plan was made, with the day of the decision: what is measured and followed. */
record PlanCourse(Family family, Trajectory trajectory, LocalDate decidedOn) {

    /** The day on which the study measures again. */
    LocalDate followUp() {
        return decidedOn.plusMonths(StudyFrame.FOLLOW_UP_MONTHS);
    }

    /** The courses in which a plan was made; families and trajectories stand in the same order. */
    static List<PlanCourse> of(List<Family> families, List<Trajectory> trajectories) {
        List<PlanCourse> courses = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            Trajectory trajectory = trajectories.get(i);
            if (trajectory.outcome() instanceof PlanMade made) {
                courses.add(new PlanCourse(families.get(i), trajectory, made.decidedOn()));
            }
        }
        return List.copyOf(courses);
    }
}
