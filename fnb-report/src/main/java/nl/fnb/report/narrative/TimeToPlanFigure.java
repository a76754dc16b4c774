package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.report.chart.ChartText;
import nl.fnb.report.chart.CurveGroup;
import nl.fnb.report.chart.Mark;
import nl.fnb.report.chart.PointInterval;
import nl.fnb.report.chart.StepChart;
import nl.fnb.report.chart.StepCurve;
import nl.fnb.report.chart.StepPanel;
import nl.fnb.report.chart.TimeAxis;
import nl.fnb.report.document.Figure;
import nl.fnb.report.evaluation.Ending;
import nl.fnb.report.evaluation.TimeCourse;
import nl.fnb.report.evaluation.TimeToPlan;
import nl.fnb.stats.survival.IncidenceCurve;

/** The shares with a plan, and with none by decision, as curves over the weeks. */
final class TimeToPlanFigure {

    private static final int YEAR = 52;

    private final Wording w;
    private final TimeToPlan time;
    private final TimeToPlanSentences sentences;
    private final List<TimeCourse> groups;
    private final double end;

    TimeToPlanFigure(Wording w, TimeToPlan time) {
        this.w = w;
        this.time = time;
        this.sentences = new TimeToPlanSentences(w, time);
        this.groups = time.approaches();
        this.end = end();
    }

    /** As far as something happens, and as far as shares are given; from six weeks on. */
    private double end() {
        double end = TimeToPlan.WEEKS.get(0);
        for (TimeCourse course : groups) {
            for (Ending ending : Ending.values()) {
                end = Math.max(end, lastStep(steps(course.curve(ending).orElseThrow())));
            }
            for (int week : TimeToPlan.WEEKS) {
                end = course.at(Ending.PLAN, week).isPresent() ? Math.max(end, week) : end;
            }
        }
        return end;
    }

    private static double lastStep(List<StepCurve.Step> steps) {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).time();
    }

    /** The figure; empty where nothing was offered. */
    Optional<Figure> figure() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(drawn());
    }

    private Figure drawn() {
        List<Double> ticks = ticks();
        List<CurveGroup> names = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TimeCourse course = groups.get(i);
            List<String> atRisk = ticks.stream()
                    .map(week -> w.figures().count(course.atRisk(week)))
                    .toList();
            names.add(new CurveGroup(sentences.name(course), Mark.ofGroup(i), atRisk));
        }
        StepChart chart = new StepChart(
                new ChartText(w.say("time.chart-title"), w.say("time.chart-alt", w.joinLong(heard()))),
                names,
                Arrays.stream(Ending.values()).map(this::panel).toList(),
                axis(ticks),
                share -> w.figures().wholePercent(share),
                w.say("time.risk"));
        List<String> weeks =
                TimeToPlan.WEEKS.stream().map(week -> w.figures().count(week)).toList();
        String caption = w.say("time.caption", w.level(), w.join(weeks));
        return new Figure("time-chart", caption, chart, new TimeToPlanTable(w, time).table());
    }

    private List<String> heard() {
        List<String> items = sentences.byApproach();
        return items.isEmpty()
                ? sentences.quarter().stream().map(this::withoutStop).toList()
                : items;
    }

    private String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    private TimeAxis axis(List<Double> ticks) {
        return new TimeAxis(
                w.say("time.axis"),
                end,
                ticks.stream()
                        .map(week -> new TimeAxis.Tick(week, w.figures().plain(week)))
                        .toList());
    }

    /** The offer, the weeks at which shares are given, then two years, four and so on. */
    private List<Double> ticks() {
        Stream<Double> given = TimeToPlan.WEEKS.stream().map(Integer::doubleValue);
        Stream<Double> later = Stream.iterate(2.0 * YEAR, week -> week <= end, week -> 2 * week);
        return Stream.of(Stream.of(0.0), given, later)
                .flatMap(weeks -> weeks)
                .filter(week -> week <= end)
                .toList();
    }

    private StepPanel panel(Ending ending) {
        return new StepPanel(
                w.say("time.panel-" + ending),
                groups.stream().map(course -> curve(course, ending)).toList());
    }

    private StepCurve curve(TimeCourse course, Ending ending) {
        IncidenceCurve curve = course.curve(ending).orElseThrow();
        List<StepCurve.Pin> pins = new ArrayList<>();
        for (int week : TimeToPlan.WEEKS) {
            if (week <= end) {
                course.at(ending, week)
                        .map(TimeToPlanFigure::interval)
                        .ifPresent(interval -> pins.add(new StepCurve.Pin(week, interval)));
            }
        }
        double until = course.at(ending, end).isPresent() ? end : curve.lastTime();
        return new StepCurve(steps(curve), Math.max(until, lastStep(steps(curve))), pins);
    }

    private static PointInterval interval(IncidenceCurve.Point point) {
        return new PointInterval(
                point.estimate(), point.interval().low(), point.interval().high());
    }

    private static List<StepCurve.Step> steps(IncidenceCurve curve) {
        List<StepCurve.Step> steps = new ArrayList<>();
        double share = 0;
        for (IncidenceCurve.Point point : curve.points()) {
            if (point.estimate() > share) {
                share = point.estimate();
                steps.add(new StepCurve.Step(point.time(), Math.min(share, 1)));
            }
        }
        return steps;
    }
}
