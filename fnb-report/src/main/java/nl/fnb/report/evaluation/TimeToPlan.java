package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Trajectory;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.survival.Followup;
import nl.fnb.stats.survival.GrayTest;
import nl.fnb.stats.survival.IncidenceCurve;

/**
 * Question 1, third part: what share of the offered conferences has come to a plan, and what share to refraining from one, so
 * many weeks after the offer?
 *
 * <p>An offer that still runs counts for as long as it was observed. Beyond the last observation of such an offer nothing is
 * said; where every offer came to an end, its shares hold from then on.
 *
 * @param courses the course of all approaches together, then of each approach that was offered
 * @param gray Gray's test that the approaches come to an ending alike, for each ending for which there is one
 * @param notes what is not given
 */
public record TimeToPlan(List<TimeCourse> courses, Map<Ending, GrayTest.Result> gray, List<Note> notes)
        implements Answer {

    /** The weeks at which shares are given: six, a quarter, half a year, and the longest time to a decision that was published. */
    public static final List<Integer> WEEKS = List.of(6, 13, 26, 44);

    static final String ANALYSIS = "time_to_plan";

    private static final String GRAY = "p_gray";

    /**
     * Takes copies.
     *
     * @param courses the course of all approaches together, then of each approach that was offered
     * @param gray Gray's test that the approaches come to an ending alike, for each ending for which there is one
     * @param notes what is not given
     */
    public TimeToPlan {
        courses = List.copyOf(courses);
        gray = Map.copyOf(gray);
        notes = List.copyOf(notes);
    }

    static TimeToPlan of(AnalysisSet set) {
        List<TimeCourse> courses = new ArrayList<>();
        courses.add(TimeCourse.of(set, Optional.empty()));
        offered(set).forEach(approach -> courses.add(TimeCourse.of(set, Optional.of(approach))));
        List<Note> notes = new ArrayList<>();
        Map<Ending, GrayTest.Result> gray = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            courses.forEach(course -> missing(course, ending, notes));
            gray(courses, ending, notes).ifPresent(result -> gray.put(ending, result));
        }
        return new TimeToPlan(courses, gray, notes);
    }

    /** The approaches that were offered, whether or not an offer of theirs ended. */
    private static List<Approach> offered(AnalysisSet set) {
        return set.offers().stream()
                .map(Trajectory::approach)
                .distinct()
                .sorted()
                .toList();
    }

    private static void missing(TimeCourse course, Ending ending, List<Note> notes) {
        if (course.n() == 0) {
            notes.add(Note.of(key(course, ending), Note.NOT_OFFERED));
            return;
        }
        for (int week : WEEKS) {
            if (course.at(ending, week).isEmpty()) {
                notes.add(Note.of(key(course, ending), Note.NOT_FOLLOWED).about("share_week_" + week));
            }
        }
    }

    private static Optional<GrayTest.Result> gray(List<TimeCourse> courses, Ending ending, List<Note> notes) {
        Note about =
                Note.of(key(courses.get(0), ending), Note.TOO_FEW_APPROACHES).about(GRAY);
        if (courses.size() < 3) {
            notes.add(about);
            return Optional.empty();
        }
        if (courses.get(0).events(ending) == 0) {
            notes.add(new Note(about.key(), GRAY, Note.NO_TRAJECTORIES, ""));
            return Optional.empty();
        }
        Map<String, Followup> groups = new LinkedHashMap<>();
        courses.stream()
                .skip(1)
                .forEach(course -> groups.put(key(course, ending).level(), course.followup()));
        Attempt<GrayTest.Result> attempt =
                Attempt.of(() -> GrayTest.withDefaults().test(groups, ending.cause()));
        if (attempt instanceof NotEstimable<?> refusal) {
            notes.add(new Note(about.key(), GRAY, Note.NO_ROOM, refusal.message()));
        }
        return attempt.value();
    }

    private static ResultKey key(TimeCourse course, Ending ending) {
        return course.approach()
                .map(approach -> ResultKey.approach(ANALYSIS, ending.outcome(), approach))
                .orElseGet(() -> ResultKey.allApproaches(ANALYSIS, ending.outcome()));
    }

    /**
     * The course of all approaches together.
     *
     * @return the first of the courses
     */
    public TimeCourse all() {
        return courses.get(0);
    }

    /**
     * The courses of the approaches.
     *
     * @return of those that were offered
     */
    public List<TimeCourse> approaches() {
        return courses.subList(1, courses.size());
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        for (Ending ending : Ending.values()) {
            courses.forEach(course -> addCourse(rows, course, ending));
            Optional.ofNullable(gray.get(ending))
                    .ifPresent(result -> rows.of(key(all(), ending))
                            .add("gray_chi_square", result.chiSquare())
                            .add("gray_df", result.df())
                            .add(GRAY, result.pValue()));
        }
        return rows.toList();
    }

    private static void addCourse(ResultRows rows, TimeCourse course, Ending ending) {
        rows.of(key(course, ending)).add("n", course.n()).add("events", course.events(ending));
        for (int week : WEEKS) {
            course.at(ending, week).ifPresent(point -> addPoint(rows, course, week, point));
        }
    }

    private static void addPoint(ResultRows rows, TimeCourse course, int week, IncidenceCurve.Point point) {
        String name = "_week_" + week;
        rows.add("share" + name, point.estimate())
                .add("ci_low" + name, point.interval().low())
                .add("ci_high" + name, point.interval().high())
                .add("at_risk" + name, course.atRisk(week))
                .add("known" + name, course.known(week));
    }
}
