package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.report.evaluation.Ending;
import nl.fnb.report.evaluation.TimeCourse;
import nl.fnb.report.evaluation.TimeToPlan;
import nl.fnb.stats.Interval;
import nl.fnb.stats.survival.GrayTest;

/** What share had a plan, or was refrained from, so many weeks after the offer, in sentences. */
final class TimeToPlanSentences {

    /** The week at which the summary and the approaches are told: a quarter of a year. */
    static final int QUARTER = 13;

    private final Wording w;
    private final TimeToPlan time;

    TimeToPlanSentences(Wording w, TimeToPlan time) {
        this.w = w;
        this.time = time;
    }

    /** Which conferences count, and how long. */
    String intro() {
        TimeCourse all = time.all();
        if (all.n() == 0) {
            return w.say("time.none");
        }
        String ongoing = all.ongoing() == 0 ? "" : " " + w.choose("time.ongoing", all.ongoing());
        return w.say("time.intro", count(all.n())) + ongoing + " " + w.say("time.competing");
    }

    /** All approaches together, a sentence for each week; none without offers. */
    List<String> weeks() {
        List<String> items = new ArrayList<>();
        if (time.all().n() > 0) {
            TimeToPlan.WEEKS.forEach(week -> items.add(at(week)));
        }
        return items;
    }

    /** All approaches together after a quarter of a year; empty without offers. */
    Optional<String> quarter() {
        if (time.all().n() == 0) {
            return Optional.empty();
        }
        boolean few = given(time.all(), QUARTER) && isSmall(time.all(), QUARTER);
        return Optional.of(few ? at(QUARTER) + " " + caution(List.of(QUARTER)) : at(QUARTER));
    }

    private String at(int week) {
        TimeCourse all = time.all();
        if (!given(all, week)) {
            return w.say("time.item-none", count(week), w.say("time.not-followed"));
        }
        String text = w.say(
                "time.item",
                count(week),
                percent(all, Ending.PLAN, week),
                brackets(all, Ending.PLAN, week),
                percent(all, Ending.REFRAINED, week),
                brackets(all, Ending.REFRAINED, week));
        int lost = all.n() - all.known(week);
        return lost == 0 ? text : text + " " + w.choose("time.lost", lost);
    }

    private static boolean given(TimeCourse course, int week) {
        return course.at(Ending.PLAN, week).isPresent();
    }

    private static boolean isSmall(TimeCourse course, int week) {
        return SmallNumbers.isSmall(course.known(week));
    }

    private String share(TimeCourse course, Ending ending, int week) {
        return w.say("time.share", percent(course, ending, week), brackets(course, ending, week));
    }

    private String percent(TimeCourse course, Ending ending, int week) {
        return w.figures().percent(course.at(ending, week).orElseThrow().estimate());
    }

    /** The interval of a share, and how many conferences it rests on. */
    private String brackets(TimeCourse course, Ending ending, int week) {
        Interval interval = course.at(ending, week).orElseThrow().interval();
        String ends = w.say(
                "figure.interval",
                w.figures().level(interval.level()),
                w.figures().percents(interval));
        return w.say("time.brackets", ends, count(course.n()));
    }

    private String count(long n) {
        return w.figures().count(n);
    }

    /** A caution for weeks at which little is known. */
    Optional<String> caution() {
        List<Integer> few = TimeToPlan.WEEKS.stream()
                .filter(week -> given(time.all(), week) && isSmall(time.all(), week))
                .toList();
        return few.isEmpty() ? Optional.empty() : Optional.of(caution(few));
    }

    private String caution(List<Integer> weeks) {
        List<String> numbers = weeks.stream().map(this::count).toList();
        return w.say("time.caution", w.join(numbers), count(SmallNumbers.LEAST));
    }

    /** The approaches after a quarter of a year; nothing where there is one at most. */
    List<String> byApproach() {
        return time.approaches().size() < 2
                ? List.of()
                : time.approaches().stream().map(this::approach).toList();
    }

    private String approach(TimeCourse course) {
        String told = given(course, QUARTER)
                ? w.say("time.both", share(course, Ending.PLAN, QUARTER), share(course, Ending.REFRAINED, QUARTER))
                : w.say("time.both-none", w.say("time.not-followed"));
        return w.say("item", name(course), told);
    }

    /** What heads the approaches. */
    String byApproachIntro() {
        return w.say("time.by-approach", count(QUARTER));
    }

    /** A caution for approaches of which little is known after a quarter of a year. */
    Optional<String> approachCaution() {
        List<String> few = time.approaches().stream()
                .filter(course -> given(course, QUARTER) && isSmall(course, QUARTER))
                .map(this::name)
                .toList();
        return few.isEmpty() || time.approaches().size() < 2
                ? Optional.empty()
                : Optional.of(w.say("time.caution-approaches", w.join(few), count(SmallNumbers.LEAST)));
    }

    String name(TimeCourse course) {
        return course.approach().map(Approach::label).map(w::name).orElseGet(() -> w.say("approach.all"));
    }

    /** Whether the approaches differ, for each ending; nothing where there is one approach at most. */
    List<String> tests() {
        List<String> texts = new ArrayList<>();
        if (time.approaches().size() > 1) {
            for (Ending ending : Ending.values()) {
                texts.add(Optional.ofNullable(time.gray().get(ending))
                        .map(this::tested)
                        .orElseGet(() -> w.say("time." + ending + ".not-tested", reason(ending))));
            }
        }
        if (time.gray().values().stream().anyMatch(gray -> w.shows(gray.pValue()))) {
            texts.add(w.say("success.no-cause"));
        }
        return texts;
    }

    private String tested(GrayTest.Result gray) {
        Ending ending = gray.cause() == 1 ? Ending.PLAN : Ending.REFRAINED;
        String key = "time." + ending + (w.shows(gray.pValue()) ? ".differs" : ".differs-not");
        String text = w.say(key, w.say("test.gray", w.figures().p(gray.pValue())));
        boolean few = SmallNumbers.isSmall(time.all().events(ending))
                || time.approaches().stream().anyMatch(course -> SmallNumbers.isSmall(course.n()));
        return few ? text + " " + w.say("time.test-caution") : text;
    }

    private String reason(Ending ending) {
        return time.notes().stream()
                .filter(note -> note.key().outcome().equals(ending.outcome()))
                .filter(note -> note.statistic().equals("p_gray"))
                .findFirst()
                .map(w::reason)
                .orElse("");
    }
}
