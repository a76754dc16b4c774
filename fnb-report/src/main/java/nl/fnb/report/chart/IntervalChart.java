package nl.fnb.report.chart;

import java.util.Collections;
import java.util.List;

/**
 * Proportions with their intervals, one a row, on an axis from 0 to 1: a point at the estimate, a line over the interval.
 *
 * @param text the texts for readers who do not see the picture
 * @param rows the rows from the top, one at least
 * @param axis the words of the axis; its ticks are proportions, which the caller may show as percentages
 */
public record IntervalChart(ChartText text, List<IntervalRow> rows, AxisText axis) implements Chart {

    private static final double ROW_HEIGHT = 30;
    private static final double RADIUS = 5.5;
    private static final double CAP = 4.5;

    /**
     * Rejects a chart without rows.
     *
     * @param text title and description
     * @param rows the rows
     * @param axis the words of the axis
     * @throws IllegalArgumentException if that rule is broken
     */
    public IntervalChart {
        rows = RowPlot.requireRows(rows);
    }

    @Override
    public String render(int width, String idPrefix) {
        List<RowText> texts = rows.stream().map(IntervalRow::text).toList();
        Columns columns = Columns.of(texts, Drawing.requireWidth(width));
        PlotScale scale = PlotScale.covering(0, 1, axis, columns);
        RowLayout layout = RowLayout.of(texts, Collections.nCopies(rows.size(), ROW_HEIGHT), columns);
        RowPlot plot = new RowPlot(layout, scale);
        SvgWriter svg = Drawing.start(text, width, plot.height(), idPrefix);
        plot.drawGrid(svg);
        for (int i = 0; i < rows.size(); i++) {
            draw(svg, scale, rows.get(i), plot.middle(i));
        }
        plot.drawWords(svg);
        return svg.close().toString();
    }

    private static void draw(SvgWriter svg, PlotScale scale, IntervalRow row, double y) {
        if (row.interval().isEmpty()) {
            return;
        }
        PointInterval interval = row.interval().get();
        String colour = row.mark().colour();
        Whisker whisker = new Whisker(scale, colour, 2, CAP);
        whisker.drawLine(svg, interval.low(), interval.high(), y);
        whisker.drawEnds(svg, interval.low(), interval.high(), y);
        row.mark().draw(svg, scale.x(interval.estimate()), y, RADIUS);
    }
}
