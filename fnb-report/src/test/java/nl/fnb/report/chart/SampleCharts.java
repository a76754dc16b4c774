package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts as a report has them, by the name of their golden file. */
final class SampleCharts {

    private static final AxisText PERCENT =
            new AxisText("Families with a family group plan (95% interval)", share -> Math.round(share * 100) + "%");
    private static final AxisText WEEKS = new AxisText("Weeks from start to plan", SampleCharts::number);
    private static final ForestLegend SIDES = new ForestLegend(
            "better with a family group plan",
            "better with a care plan",
            "95% interval",
            "90% interval",
            "no relevant difference");

    private SampleCharts() {}

    static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("interval", interval());
        charts.put("interval-cut", intervalCut());
        charts.put("points", points());
        charts.put("points-large", pointsLarge());
        charts.put("steps", StepSamples.steps());
        charts.put("steps-crowded", StepSamples.crowded());
        charts.put("forest", forest());
        charts.put("forest-cut", forestCut());
        charts.put("flow", flow());
        charts.put("balance", BalanceSamples.balance());
        charts.put("interaction", InteractionSamples.interaction());
        charts.put("timeline", TimelineSamples.timeline());
        charts.put("change", ChangeSamples.change());
        charts.put("change-many", ChangeSamples.many());
        return charts;
    }

    static IntervalChart interval() {
        return new IntervalChart(
                new ChartText("Success rate by approach", "Of 153 families 44 made a plan."),
                List.of(
                        row("Family group conference", "44/153", "28.8%", "[21.9; 36.6]", 0, 0.288, 0.219, 0.366),
                        row(
                                "Signs of Safety network meeting",
                                "61/98",
                                "62.2%",
                                "[52.3; 71.2]",
                                1,
                                0.622,
                                0.523,
                                0.712),
                        row("SoNeStra", "9/12", "75.0%", "[46.8; 91.1]", 2, 0.75, 0.468, 0.911),
                        IntervalRow.withoutEstimate(new RowText("Other", "0/0", "\u2013", ""))),
                PERCENT);
    }

    private static IntervalRow row(
            String label,
            String note,
            String value,
            String detail,
            int group,
            double estimate,
            double low,
            double high) {
        RowText text = new RowText(label, note, value, detail);
        return IntervalRow.of(text, Mark.ofGroup(group), new PointInterval(estimate, low, high));
    }

    private static IntervalChart intervalCut() {
        return new IntervalChart(
                new ChartText("Ends beyond the axis", ""),
                List.of(
                        row("All succeeded", "", "", "", 0, 1, 1, 1),
                        row("Interval beyond both ends", "", "", "", 3, 0.5, Double.NEGATIVE_INFINITY, 1e308)),
                PERCENT);
    }

    static GroupedPointsChart points() {
        return new GroupedPointsChart(
                new ChartText("Weeks by approach", "Each point is a family."),
                List.of(
                        points("Family group conference", "n = 44", "10.4", 0, weeks(44, 4, 0.4)),
                        points(
                                "Signs of Safety",
                                "n = 18",
                                "7.0",
                                1,
                                List.of(
                                        7.0, 7.0, 7.0, 6.0, 6.0, 8.0, 8.0, 9.0, 5.0, 7.0, 7.0, 7.5, 6.5, 10.0, 12.0,
                                        21.0, 3.0, 4.0)),
                        points("SoNeStra", "n = 1", "6.0", 2, List.of(6.0)),
                        points("Other", "n = 0", "\u2013", 3, List.of())),
                WEEKS,
                new PointsLegend("one family", "middle half, lowest and highest", "median", "mean"));
    }

    private static GroupedPointsChart pointsLarge() {
        return new GroupedPointsChart(
                new ChartText("Weeks by approach, many families", "A box for each approach."),
                List.of(
                        points("Family group conference", "n = 4,000", "10.4", 0, weeks(4000, 2, 0.004)),
                        points("Signs of Safety", "n = 61, all alike", "7.0", 1, weeks(61, 7, 0))),
                WEEKS,
                new PointsLegend("one family", "middle half, lowest and highest", "median", "mean"));
    }

    private static PointsRow points(String label, String note, String median, int group, List<Double> values) {
        return new PointsRow(new RowText(label, note, median, "median weeks"), Mark.ofGroup(group), values);
    }

    private static List<Double> weeks(int count, double first, double step) {
        List<Double> weeks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double wave = (i * 37 % 11) * step * 2;
            weeks.add(first + i * step + wave);
        }
        return weeks;
    }

    static ForestChart forest() {
        return new ForestChart(
                new ChartText("Change in outcomes", "Two of five outcomes are equivalent."),
                List.of(
                        forest(
                                        "Maltreatment risk",
                                        "Risk index",
                                        "equivalent",
                                        "\u22120.05 [\u22120.29; 0.19]",
                                        -0.05,
                                        0.24,
                                        0.20)
                                .withMargin(0.4),
                        forest(
                                        "Social support",
                                        "SSL-I",
                                        "better",
                                        "\u22120.62 [\u22120.90; \u22120.34]",
                                        -0.62,
                                        0.28,
                                        0.235)
                                .withMargin(0.4),
                        forest(
                                        "Parenting stress in families with children under twelve",
                                        "OBVL",
                                        "undecided",
                                        "0.31 [\u22120.02; 0.64]",
                                        0.31,
                                        0.33,
                                        0.28)
                                .withMargin(0.4),
                        forest("Safety", "ORS", "undecided", "0.22 [\u22120.10; 0.54]", 0.22, 0.32, 0.27),
                        ForestRow.withoutEstimate(new RowText("Care use", "", "not estimable", "no variance"))),
                new AxisText("Difference in standard deviations", SampleCharts::number),
                SIDES);
    }

    private static ForestChart forestCut() {
        return new ForestChart(
                new ChartText("Very wide intervals", ""),
                List.of(
                        forest("Ordinary", "", "equivalent", "", 0.1, 0.2, 0.15).withMargin(0.3),
                        forest("Huge", "", "undecided", "", -0.1, 1e12, 0.9).withMargin(0.5),
                        ForestRow.of(
                                RowText.of("One-sided", "not worse"),
                                new ForestEstimate(new PointInterval(0.2, Double.NEGATIVE_INFINITY, 0.4), -0.1, 0.4))),
                new AxisText("", SampleCharts::number),
                new ForestLegend("", "", "", "90% interval", "margin"));
    }

    private static ForestRow forest(
            String label, String note, String verdict, String figures, double estimate, double half, double innerHalf) {
        PointInterval outer = new PointInterval(estimate, estimate - half, estimate + half);
        return ForestRow.of(
                new RowText(label, note, verdict, figures),
                new ForestEstimate(outer, estimate - innerHalf, estimate + innerHalf));
    }

    static FlowChart flow() {
        return new FlowChart(
                new ChartText("Families in the study", "Of 270 families, 153 had a family group conference."),
                FlowBox.step(
                        "270 families registered",
                        List.of("12 organisations, January 2014 to December 2015"),
                        FlowBox.leaving("7 left out", List.of("no consent: 5", "registered twice: 2")),
                        arm("Family group conference: 153", 44, 80, 29),
                        arm("Signs of Safety: 98", 61, 20, 17),
                        arm("SoNeStra: 12", 9, 3, 0)));
    }

    private static FlowBox arm(String heading, int plans, int refrained, int ongoing) {
        return FlowBox.step(
                heading,
                List.of(),
                FlowBox.leaving(refrained + " refrained", List.of("no network found or no wish for a conference")),
                FlowBox.leaving(ongoing + " still ongoing", List.of()),
                FlowBox.step(
                        plans + " with a plan",
                        List.of(),
                        FlowBox.step(
                                "Measured twice: " + plans / 2, List.of("first and second measurement complete"))));
    }

    /** One decimal where it is needed; a true minus sign. */
    private static String number(double value) {
        long tenths = Math.round(Math.abs(value) * 100);
        String whole = (value < 0 ? "\u2212" : "") + tenths / 100;
        return tenths % 100 == 0 ? whole : whole + "." + (tenths % 10 == 0 ? tenths % 100 / 10 : tenths % 100);
    }
}
