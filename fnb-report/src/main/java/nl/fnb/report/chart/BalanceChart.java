package nl.fnb.report.chart;

import java.util.Collections;
import java.util.List;

/**
 * How alike two groups are, known as a Love plot: a point for each characteristic at the difference between them, around a
 * line at zero, with pairs of lines at the differences that count. The axis reaches equally far at both sides.
 *
 * @param text the texts for readers who do not see the picture
 * @param rows the characteristics from the top, one at least
 * @param axis the words of the axis
 * @param limits the pairs of lines, the innermost first: it is dotted, the next one dashed
 */
public record BalanceChart(ChartText text, List<BalanceRow> rows, AxisText axis, List<BalanceLimit> limits)
        implements Chart {

    private static final double ROW_HEIGHT = 16;
    private static final double RADIUS = 5;
    private static final double SIGN = 8;
    private static final String DOTS = "2 3";
    private static final String DASHES = "7 4";

    /**
     * Copies the lists and rejects a chart without rows.
     *
     * @param text title and description
     * @param rows the characteristics
     * @param axis the words of the axis
     * @param limits the pairs of lines
     * @throws IllegalArgumentException if that rule is broken
     */
    public BalanceChart {
        rows = RowPlot.requireRows(rows);
        limits = List.copyOf(limits);
    }

    @Override
    public String render(int width, String idPrefix) {
        List<RowText> texts = rows.stream().map(BalanceRow::text).toList();
        Columns columns = Columns.of(texts, Drawing.requireWidth(width));
        double farthest = farthest();
        PlotScale scale = PlotScale.covering(-farthest, farthest, axis, columns);
        RowLayout layout = RowLayout.of(texts, Collections.nCopies(rows.size(), ROW_HEIGHT), columns);
        RowPlot plot = new RowPlot(layout, scale);
        Legend signs = signs(width);
        SvgWriter svg = Drawing.start(text, width, plot.height() + signs.height(), idPrefix);
        plot.drawGrid(svg);
        drawLines(svg, layout, scale);
        drawPoints(svg, plot, scale);
        plot.drawWords(svg);
        signs.draw(svg, plot.height());
        return svg.close().toString();
    }

    private double farthest() {
        double farthest = 0;
        for (BalanceRow row : rows) {
            farthest = Math.max(farthest, Math.abs(row.difference().orElse(0)));
        }
        for (BalanceLimit limit : limits) {
            farthest = Math.max(farthest, limit.distance());
        }
        return farthest;
    }

    /** Through all rows at once, or where texts stand between the plots through each. */
    private void drawLines(SvgWriter svg, RowLayout layout, PlotScale scale) {
        if (!layout.columns().stacked()) {
            drawLines(svg, scale, 0, layout.bottom());
            return;
        }
        for (RowLayout.Row row : layout.rows()) {
            drawLines(svg, scale, row.top(), row.bottom());
        }
    }

    private void drawLines(SvgWriter svg, PlotScale scale, double top, double bottom) {
        svg.line(scale.x(0), top, scale.x(0), bottom).stroke(Palette.LINE, 1).close();
        for (int i = 0; i < limits.size(); i++) {
            drawLimit(svg, i, scale.x(-limits.get(i).distance()), top, bottom);
            drawLimit(svg, i, scale.x(limits.get(i).distance()), top, bottom);
        }
    }

    private static void drawLimit(SvgWriter svg, int limit, double x, double top, double bottom) {
        svg.line(x, top, x, bottom)
                .stroke(Palette.MARGIN_EDGE, 1.5)
                .attribute("stroke-dasharray", limit == 0 ? DOTS : DASHES)
                .close();
    }

    private void drawPoints(SvgWriter svg, RowPlot plot, PlotScale scale) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).difference().isPresent()) {
                double x = scale.x(rows.get(i).difference().getAsDouble());
                Mark.CIRCLE.draw(svg, x, plot.middle(i), RADIUS);
            }
        }
    }

    private Legend signs(int width) {
        Legend signs = new Legend(width);
        for (int i = 0; i < limits.size(); i++) {
            int limit = i;
            signs.add(limits.get(i).meaning(), (svg, x, y) -> drawLimit(svg, limit, x, y - SIGN, y + SIGN));
        }
        return signs;
    }
}
