package nl.fnb.report.chart;

import java.util.Collections;
import java.util.List;

/**
 * Differences on one scale, one outcome a row: the estimate, a thin line for the interval at 1 - alpha, a thick one for the
 * interval at 1 - 2 alpha, a line at zero, and a band with dashed edges for the margin within which a difference counts as
 * none. A difference is equivalent where its thick line lies within the band.
 *
 * <p>Very wide intervals are cut off with an arrow head, so that they do not press the others together.
 *
 * @param text the texts for readers who do not see the picture
 * @param rows the outcomes from the top, one at least
 * @param axis the words of the axis
 * @param legend what the signs and the two sides of zero mean
 */
public record ForestChart(ChartText text, List<ForestRow> rows, AxisText axis, ForestLegend legend) implements Chart {

    private static final double ROW_HEIGHT = 34;
    private static final double THICK = 7;
    private static final double RADIUS = 5;
    private static final double CAP = 5;

    /**
     * Rejects a chart without rows.
     *
     * @param text title and description
     * @param rows the outcomes
     * @param axis the words of the axis
     * @param legend the words of the signs
     * @throws IllegalArgumentException if that rule is broken
     */
    public ForestChart {
        rows = RowPlot.requireRows(rows);
    }

    @Override
    public String render(int width, String idPrefix) {
        List<RowText> texts = rows.stream().map(ForestRow::text).toList();
        Columns columns = Columns.of(texts, Drawing.requireWidth(width));
        ForestRange range = ForestRange.of(rows);
        PlotScale scale = PlotScale.covering(range.low(), range.high(), axis, columns);
        RowLayout layout = RowLayout.of(texts, Collections.nCopies(rows.size(), ROW_HEIGHT), columns);
        return draw(layout, scale, new RowPlot(layout, scale), idPrefix);
    }

    private String draw(RowLayout layout, PlotScale scale, RowPlot plot, String idPrefix) {
        int width = layout.columns().width();
        Directions directions = Directions.of(legend, layout.columns());
        Legend signs = signs(width);
        double height = plot.height() + directions.height() + signs.height();
        SvgWriter svg = Drawing.start(text, width, height, idPrefix);
        drawMargins(layout, scale, (left, right, row) -> band(svg, left, right, row.top(), row.bottom()));
        plot.drawGrid(svg);
        drawMargins(layout, scale, (left, right, row) -> edges(svg, left, right, row.top(), row.bottom()));
        drawMarks(svg, layout, scale);
        plot.drawWords(svg);
        directions.draw(svg, plot.height());
        signs.draw(svg, plot.height() + directions.height());
        return svg.close().toString();
    }

    private void drawMarks(SvgWriter svg, RowLayout layout, PlotScale scale) {
        for (int i = 0; i < rows.size(); i++) {
            RowLayout.Row place = layout.rows().get(i);
            svg.line(scale.x(0), place.top(), scale.x(0), place.bottom())
                    .stroke(Palette.LINE, 1)
                    .close();
            rows.get(i).estimate().ifPresent(estimate -> drawEstimate(svg, scale, estimate, place.middle()));
        }
    }

    /** Draws between two places within a row. */
    @FunctionalInterface
    private interface MarginPart {
        void draw(double left, double right, RowLayout.Row row);
    }

    private void drawMargins(RowLayout layout, PlotScale scale, MarginPart part) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).margin().isPresent()) {
                double margin = rows.get(i).margin().getAsDouble();
                part.draw(scale.x(-margin), scale.x(margin), layout.rows().get(i));
            }
        }
    }

    private static void band(SvgWriter svg, double left, double right, double top, double bottom) {
        svg.rectangle(left, top, right - left, bottom - top)
                .attribute("fill", Palette.MARGIN_FILL)
                .close();
    }

    private static void edges(SvgWriter svg, double left, double right, double top, double bottom) {
        edge(svg, left, top, bottom);
        edge(svg, right, top, bottom);
    }

    private static void edge(SvgWriter svg, double x, double top, double bottom) {
        svg.line(x, top, x, bottom)
                .stroke(Palette.MARGIN_EDGE, 1)
                .attribute("stroke-dasharray", "4 3")
                .close();
    }

    private static void drawEstimate(SvgWriter svg, PlotScale scale, ForestEstimate estimate, double y) {
        PointInterval outer = estimate.outer();
        Whisker whisker = new Whisker(scale, Palette.INK, 1.5, CAP);
        whisker.drawLine(svg, outer.low(), outer.high(), y);
        thick(svg, scale.x(estimate.innerLow()), scale.x(estimate.innerHigh()), y);
        whisker.drawEnds(svg, outer.low(), outer.high(), y);
        point(svg, scale.x(outer.estimate()), y);
    }

    private static void thick(SvgWriter svg, double left, double right, double y) {
        svg.rectangle(left, y - THICK / 2, right - left, THICK)
                .attribute("fill", Palette.ESTIMATE)
                .close();
    }

    private static void point(SvgWriter svg, double x, double y) {
        Mark.CIRCLE
                .outline(svg, x, y, RADIUS)
                .attribute("fill", Palette.PAPER)
                .stroke(Palette.INK, 2)
                .close();
    }

    private Legend signs(int width) {
        Legend signs = new Legend(width);
        if (rows.stream().anyMatch(row -> row.estimate().isPresent())) {
            signs.add(legend.outer(), ForestChart::thinSign).add(legend.inner(), (svg, x, y) -> {
                thick(svg, x - 14, x + 14, y);
            });
        }
        if (rows.stream().anyMatch(row -> row.margin().isPresent())) {
            signs.add(legend.margin(), (svg, x, y) -> {
                band(svg, x - 13, x + 13, y - 7, y + 7);
                edges(svg, x - 13, x + 13, y - 7, y + 7);
            });
        }
        return signs;
    }

    private static void thinSign(SvgWriter svg, double x, double y) {
        svg.line(x - 13, y, x + 13, y).stroke(Palette.INK, 1.5).close();
        svg.line(x - 13, y - CAP, x - 13, y + CAP).stroke(Palette.INK, 1.5).close();
        svg.line(x + 13, y - CAP, x + 13, y + CAP).stroke(Palette.INK, 1.5).close();
    }
}
