package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Wave;

/**
 * Draws when families were measured, and by whom: professionals before and after each plan, as the study compared all
 * of these families; parents not always.
 */
final class MeasurementDraws {

    private static final int MOST_DAYS_BEFORE_THE_OFFER = 10;

    /** A post-test counts as about three months after the plan if it is within six weeks of that day. */
    private static final int EARLIEST_DAYS = -14;

    private static final int LATEST_DAYS = 35;

    /** Invented: parents who were not reached. */
    private static final double PARENT_MISSED_BEFORE = 0.08;

    private static final double PARENT_MISSED_AFTER = 0.18;

    private final Draws draws;
    private final AnswerDraws answers;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    private MeasurementDraws(Draws draws) {
        this.draws = draws;
        this.answers = new AnswerDraws(draws.split());
    }

    /** Measurements and what was answered in them. */
    record Measured(List<Measurement> measurements, List<Response> responses) {}

    static Measured of(List<PlanCourse> courses, Draws draws) {
        MeasurementDraws drawn = new MeasurementDraws(draws);
        courses.forEach(drawn::measure);
        return new Measured(List.copyOf(drawn.measurements), List.copyOf(drawn.responses));
    }

    private void measure(PlanCourse course) {
        AnswerDraws.Answers given = answers.of(course.family());
        LocalDate before = course.trajectory().offeredOn().minusDays(draws.between(0, MOST_DAYS_BEFORE_THE_OFFER));
        LocalDate after = course.followUp().plusDays(draws.between(EARLIEST_DAYS, LATEST_DAYS));
        add(course, Wave.PRE, Informant.PROFESSIONAL, before, given.professionalBefore());
        add(course, Wave.POST, Informant.PROFESSIONAL, after, given.professionalAfter());
        if (!draws.chance(PARENT_MISSED_BEFORE)) {
            add(course, Wave.PRE, Informant.PARENT, before, given.parentBefore());
        }
        if (!draws.chance(PARENT_MISSED_AFTER)) {
            add(course, Wave.POST, Informant.PARENT, after, given.parentAfter());
        }
    }

    private void add(PlanCourse course, Wave wave, Informant informant, LocalDate day, List<Answer> given) {
        String id = Pseudonym.of('M', measurements.size() + 1);
        measurements.add(new Measurement(id, course.family().id(), wave, informant, day));
        given.forEach(answer -> responses.add(new Response(id, answer.instrument(), answer.item(), answer.answer())));
    }
}
