package nl.fnb.report.evaluation;

import java.time.LocalDate;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Family;

/**
 * A family in the comparison, by the trajectory that brought it there.
 *
 * @param family the family
 * @param treated whether its plan came from a family network conference
 * @param approach how its plan was made
 * @param trajectoryId the trajectory of that plan
 * @param decidedOn the day of the plan
 */
public record Case(Family family, boolean treated, Approach approach, String trajectoryId, LocalDate decidedOn) {}
