package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;

/**
 * Draws the few child protection measures of families with a plan. The report says only that they were too rare to
 * test; these chances are invented so that they are, and are the same for every approach.
 */
final class SafeguardDraws {

    private static final double SUPERVISION_ORDER = 0.035;
    private static final double PLACEMENT_AFTER_THE_PLAN = 0.03;
    private static final double PLACEMENT_BEFORE_THE_PLAN = 0.06;
    private static final double PROVISIONAL_ORDER_FIRST = 0.3;
    private static final double REUNIFICATION = 0.4;
    private static final int DAYS_WITHIN_FOLLOW_UP = 85;
    private static final int MOST_DAYS_PLACED_BEFORE = 120;

    /** BW 1:257: a provisional supervision order lasts three months at most; here it ends when the order begins. */
    private static final int PROVISIONAL_DAYS = 40;

    private final Draws draws;
    private final List<Safeguard> drawn = new ArrayList<>();

    private SafeguardDraws(Draws draws) {
        this.draws = draws;
    }

    /** The measures of all families with a plan. */
    static List<Safeguard> of(List<PlanCourse> courses, Draws draws) {
        SafeguardDraws safeguards = new SafeguardDraws(draws);
        for (PlanCourse course : courses) {
            safeguards.supervise(course);
            safeguards.place(course);
        }
        return List.copyOf(safeguards.drawn);
    }

    private void supervise(PlanCourse course) {
        if (!draws.chance(SUPERVISION_ORDER)) {
            return;
        }
        LocalDate order = withinFollowUp(course);
        if (draws.chance(PROVISIONAL_ORDER_FIRST)) {
            add(course, SafeguardKind.VOTS, order.minusDays(PROVISIONAL_DAYS), Optional.of(order));
        }
        add(course, SafeguardKind.OTS, order, Optional.empty());
    }

    private void place(PlanCourse course) {
        boolean before = draws.chance(PLACEMENT_BEFORE_THE_PLAN);
        if (!before && !draws.chance(PLACEMENT_AFTER_THE_PLAN)) {
            return;
        }
        LocalDate home = withinFollowUp(course);
        if (before) {
            LocalDate placed = course.decidedOn().minusDays(draws.between(1, MOST_DAYS_PLACED_BEFORE));
            Optional<LocalDate> end = Optional.of(home).filter(day -> draws.chance(REUNIFICATION));
            add(course, SafeguardKind.UHP, placed, end);
            end.ifPresent(day -> add(course, SafeguardKind.TERUGPLAATSING, day, Optional.empty()));
        } else {
            add(course, SafeguardKind.UHP, home, Optional.empty());
        }
    }

    private LocalDate withinFollowUp(PlanCourse course) {
        return course.decidedOn().plusDays(draws.between(1, DAYS_WITHIN_FOLLOW_UP));
    }

    private void add(PlanCourse course, SafeguardKind kind, LocalDate from, Optional<LocalDate> until) {
        drawn.add(Safeguard.builder()
                .id(Pseudonym.of('S', drawn.size() + 1))
                .familyId(course.family().id())
                .kind(kind)
                .startedOn(from)
                .endedOn(until)
                .build());
    }
}
