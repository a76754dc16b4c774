package nl.fnb.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Shares that grow in steps as time goes by, a curve for each group and a panel for each kind of event, with how many were
 * still followed beneath.
 *
 * <p>Groups differ in the dashes of their line and in the shape of the sign on it as well as in colour. At chosen times a
 * sign shows the share, and an upright line its interval; the signs of groups stand a little apart there. In a wide drawing
 * the name of a group stands at the end of its curve, in a narrow one above the panels.
 *
 * @param text the texts for readers who do not see the picture
 * @param groups the groups, one at least
 * @param panels the panels from the top, one at least
 * @param time the time axis, which the panels share
 * @param share the text of a share on the upright axis, in the reader's number format
 * @param riskTitle what the numbers beneath mean
 */
public record StepChart(
        ChartText text,
        List<CurveGroup> groups,
        List<StepPanel> panels,
        TimeAxis time,
        DoubleFunction<String> share,
        String riskTitle)
        implements Chart {

    private static final double BETWEEN = 14;

    /**
     * Rejects a chart whose parts do not fit each other.
     *
     * @param text title and description
     * @param groups the groups
     * @param panels the panels
     * @param time the time axis
     * @param share the text of a share
     * @param riskTitle what the numbers beneath mean
     * @throws IllegalArgumentException without groups or panels, if a panel has not one curve for each group, or a group not
     *     one number for each tick
     */
    public StepChart {
        groups = RowPlot.requireRows(groups);
        panels = RowPlot.requireRows(panels);
        for (StepPanel panel : panels) {
            requireAsMany("curves", panel.curves().size(), "groups", groups.size());
        }
        for (CurveGroup group : groups) {
            requireAsMany(
                    "numbers of a group",
                    group.atRisk().size(),
                    "ticks",
                    time.ticks().size());
        }
    }

    private static void requireAsMany(String what, int count, String as, int wanted) {
        if (count != wanted) {
            throw new IllegalArgumentException(
                    "there are as many " + what + " as " + as + " (" + wanted + "), got " + count);
        }
    }

    @Override
    public String render(int width, String idPrefix) {
        StepLayout layout = StepLayout.of(this, Drawing.requireWidth(width));
        CurveLegend legend = new CurveLegend(groups, layout);
        RiskTable numbers = new RiskTable(riskTitle, groups, layout);
        List<StepPlot> plots = panels.stream()
                .map(panel -> new StepPlot(panel, groups, layout, share))
                .toList();
        double height = legend.height() + numbers.height() + layout.title().height();
        for (StepPlot plot : plots) {
            height += plot.height() + BETWEEN;
        }
        SvgWriter svg = Drawing.start(text, width, height, idPrefix);
        legend.draw(svg);
        double top = legend.height();
        for (StepPlot plot : plots) {
            plot.draw(svg, top);
            top += plot.height() + BETWEEN;
        }
        layout.title().draw(svg, layout.left(), top - BETWEEN, TextStyle.Anchor.START);
        numbers.draw(svg, top + layout.title().height());
        return svg.close().toString();
    }
}
