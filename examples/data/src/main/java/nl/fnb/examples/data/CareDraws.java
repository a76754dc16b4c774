package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;

/**
 * Draws the professional care of families before and after their plan, in the same way for every approach. All shares
 * and lengths are invented.
 */
final class CareDraws {

    /** Care runs beside other care: a family has some of these lines of care. */
    private static final List<Weighted<CareType>> LINES = List.of(
            Weighted.of(CareType.NEIGHBOURHOOD_TEAM, 0.75),
            Weighted.of(CareType.OUTPATIENT, 0.70),
            Weighted.of(CareType.HOME_BASED, 0.35),
            Weighted.of(CareType.DAY_CARE, 0.20),
            Weighted.of(CareType.FOSTER_CARE, 0.06),
            Weighted.of(CareType.OTHER_RESIDENTIAL, 0.03));

    private static final int DAYS_BEFORE_THE_OFFER = 540;
    private static final int SHORTEST_EPISODE_DAYS = 30;
    private static final double MEAN_FURTHER_DAYS = 120;
    private static final double MEAN_GAP_DAYS = 150;
    private static final double HOURS_RECORDED = 0.92;

    /** Hours are recorded by the half hour, from half an hour to eight hours a week. */
    private static final int MOST_HALF_HOURS = 16;

    private static final double HALF = 0.5;

    private final Draws draws;

    CareDraws(Draws draws) {
        this.draws = draws;
    }

    /** The episodes of all families with a plan. */
    List<CareEpisode> of(List<PlanCourse> courses) {
        List<CareEpisode> episodes = new ArrayList<>();
        for (PlanCourse course : courses) {
            for (Weighted<CareType> line : LINES) {
                if (draws.chance(line.weight())) {
                    addLine(course, line.value(), episodes);
                }
            }
        }
        return List.copyOf(episodes);
    }

    private void addLine(PlanCourse course, CareType type, List<CareEpisode> episodes) {
        LocalDate start = course.trajectory().offeredOn().minusDays(draws.between(0, DAYS_BEFORE_THE_OFFER));
        LocalDate end = after(start.plusDays(SHORTEST_EPISODE_DAYS), MEAN_FURTHER_DAYS);
        while (!start.isAfter(course.followUp())) {
            episodes.add(CareEpisode.builder()
                    .id(Pseudonym.of('C', episodes.size() + 1))
                    .familyId(course.family().id())
                    .careType(type)
                    .startedOn(start)
                    .endedOn(Optional.of(end).filter(day -> day.isBefore(StudyFrame.RECORDS_END)))
                    .hoursPerWeek(hours())
                    .build());
            start = after(end.plusDays(1), MEAN_GAP_DAYS);
            end = after(start.plusDays(SHORTEST_EPISODE_DAYS), MEAN_FURTHER_DAYS);
        }
    }

    private LocalDate after(LocalDate day, double meanDays) {
        return day.plusDays((long) draws.exponential(meanDays));
    }

    private Optional<Double> hours() {
        double hours = draws.between(1, MOST_HALF_HOURS) * HALF;
        return Optional.of(hours).filter(value -> draws.chance(HOURS_RECORDED));
    }
}
