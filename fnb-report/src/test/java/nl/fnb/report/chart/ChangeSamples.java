package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Charts of change: two as a report has them, and any that a caller can pass. */
final class ChangeSamples {

    static final ChangeLegend LEGEND =
            new ChangeLegend("before", "after", "one family (thicker: more families)", "mean");
    private static final AxisText POINTS = new AxisText("points", value -> Long.toString(Math.round(value)));

    private ChangeSamples() {}

    static ChangeChart change() {
        return chart("Risk before and after", families(44, 5), families(29, 3));
    }

    static ChangeChart many() {
        return chart("Risk of many families", families(201, 5), families(7, 3));
    }

    static ChangeChart chart(String title, List<Change> treated, List<Change> control) {
        return new ChangeChart(
                new ChartText(title, "Both groups go down."),
                List.of(panel("Family group plan", 0, treated), panel("Regular care", 1, control)),
                POINTS,
                LEGEND);
    }

    static ChangePanel panel(String name, int group, List<Change> changes) {
        double before = changes.stream().mapToDouble(Change::before).average().orElse(0);
        double after = changes.stream().mapToDouble(Change::after).average().orElse(0);
        return new ChangePanel(
                name + " (n = " + changes.size() + ")",
                Mark.ofGroup(group),
                changes,
                new Change(before, after),
                tenths(before),
                tenths(after));
    }

    private static String tenths(double value) {
        return Math.round(value * 10) / 10.0 + "";
    }

    /** Whole scores, so that some families share a line. */
    private static List<Change> families(int count, int first) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int before = first + i * 7 % 11 % 6;
            changes.add(new Change(before, Math.max(0, before - 4 + i * 5 % 7)));
        }
        return changes;
    }

    static Arbitrary<ChangeChart> changeCharts() {
        Arbitrary<Change> changes = Combinators.combine(ChartArbitraries.numbers(), ChartArbitraries.numbers())
                .as(Change::new);
        Arbitrary<List<Change>> members = Arbitraries.oneOf(
                changes.list().ofMaxSize(20), changes.list().ofMinSize(201).ofMaxSize(205));
        Arbitrary<ChangePanel> panels = Combinators.combine(
                        ChartArbitraries.words(),
                        Arbitraries.of(Mark.class),
                        members,
                        changes,
                        ChartArbitraries.words(),
                        ChartArbitraries.words())
                .as(ChangePanel::new);
        Arbitrary<ChangeLegend> legends = Combinators.combine(
                        ChartArbitraries.words(),
                        ChartArbitraries.words(),
                        ChartArbitraries.words(),
                        ChartArbitraries.words())
                .as(ChangeLegend::new);
        return Combinators.combine(
                        ChartArbitraries.chartTexts(),
                        panels.list().ofMinSize(1).ofMaxSize(5),
                        ChartArbitraries.axisTexts(),
                        legends)
                .as(ChangeChart::new);
    }
}
