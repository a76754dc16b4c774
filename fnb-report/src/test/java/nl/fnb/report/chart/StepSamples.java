package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Curves as a report has them: an ordinary study, and one whose names and ticks have no room. */
final class StepSamples {

    private static final List<Double> WEEKS = List.of(6.0, 13.0, 26.0, 44.0);

    private StepSamples() {}

    static StepChart steps() {
        return new StepChart(
                new ChartText("Plans and refusals by week", "Two panels with three curves."),
                List.of(
                        new CurveGroup("Family group conference", Mark.CIRCLE, List.of("153", "121", "77", "20", "2")),
                        new CurveGroup(
                                "Signs of Safety network meeting", Mark.SQUARE, List.of("32", "30", "19", "6", "0")),
                        new CurveGroup("SoNeStra", Mark.DIAMOND, List.of("29", "22", "9", "1", "0"))),
                List.of(
                        new StepPanel(
                                "Family group plan made",
                                List.of(curve(30, 0.29, 44), curve(12, 0.34, 38), curve(14, 0.76, 30))),
                        new StepPanel(
                                "Refrained from a plan",
                                List.of(curve(40, 0.66, 44), curve(9, 0.6, 38), curve(5, 0.24, 30)))),
                axis("weeks since the offer", 46, List.of(0.0, 6.0, 13.0, 26.0, 44.0)),
                share -> Math.round(share * 100) + "%",
                "Still followed and not decided");
    }

    static StepChart crowded() {
        String name = "An approach whose name is long enough to be broken over more lines than there is room for";
        List<String> many = List.of("1,000,000", "999,999", "900,000", "800,000", "700,000");
        return new StepChart(
                new ChartText("Curves that end alike", ""),
                List.of(
                        new CurveGroup(name + " (1)", Mark.CIRCLE, many),
                        new CurveGroup(name + " (2)", Mark.SQUARE, many),
                        new CurveGroup(name + " (3)", Mark.DIAMOND, many),
                        new CurveGroup("nobody", Mark.TRIANGLE, List.of("0", "0", "0", "0", "0"))),
                List.of(new StepPanel(
                        "All at the first day, or never",
                        List.of(
                                new StepCurve(List.of(new StepCurve.Step(0, 1)), 200, List.of()),
                                new StepCurve(List.of(new StepCurve.Step(0, 1)), 200, List.of()),
                                new StepCurve(
                                        List.of(new StepCurve.Step(150, 0.5)),
                                        150,
                                        List.of(new StepCurve.Pin(300, new PointInterval(0.5, -1, 2)))),
                                new StepCurve(List.of(), 0, List.of())))),
                axis("", 104, List.of(0.0, 6.0, 13.0, 26.0, 104.0)),
                share -> Math.round(share * 100) + "%",
                "");
    }

    private static TimeAxis axis(String label, double end, List<Double> ticks) {
        return new TimeAxis(
                label,
                end,
                ticks.stream()
                        .map(week -> new TimeAxis.Tick(week, Long.toString(Math.round(week))))
                        .toList());
    }

    /** A share that grows evenly to its last value, known up to a week. */
    private static StepCurve curve(int steps, double last, double until) {
        List<StepCurve.Step> grown = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            grown.add(new StepCurve.Step(until * i / (steps + 1), last * i / steps));
        }
        List<StepCurve.Pin> pins = new ArrayList<>();
        for (double week : WEEKS) {
            if (week <= until) {
                double share = last * Math.floor(week / until * (steps + 1)) / steps;
                double shown = Math.min(share, last);
                pins.add(new StepCurve.Pin(week, new PointInterval(shown, shown * 0.7, shown + 0.12)));
            }
        }
        return new StepCurve(grown, until, pins);
    }
}
