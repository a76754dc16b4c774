package nl.fnb.report.chart;

import java.util.Collections;
import java.util.List;

/**
 * What happened when, a row for each thing: a sign for a moment, a bar for what lasted, with an arrow head where it goes on.
 * The axis holds 0, where an upright line stands.
 *
 * @param text the texts for readers who do not see the picture
 * @param rows the rows from the top, one at least
 * @param axis the words of the axis, such as "weeks since the offer"
 */
public record TimelineChart(ChartText text, List<TimelineRow> rows, AxisText axis) implements Chart {

    private static final double ROW_HEIGHT = 22;
    private static final double BAR = 11;
    private static final double THINNEST = 2;
    private static final double ARROW = 8;
    private static final double RADIUS = 5.5;

    /**
     * Rejects a chart without rows.
     *
     * @param text title and description
     * @param rows the rows
     * @param axis the words of the axis
     * @throws IllegalArgumentException if that rule is broken
     */
    public TimelineChart {
        rows = RowPlot.requireRows(rows);
    }

    @Override
    public String render(int width, String idPrefix) {
        List<RowText> texts = rows.stream().map(TimelineRow::text).toList();
        Columns columns = Columns.of(texts, Drawing.requireWidth(width));
        PlotScale scale = scale(columns);
        RowLayout layout = RowLayout.of(texts, Collections.nCopies(rows.size(), ROW_HEIGHT), columns);
        RowPlot plot = new RowPlot(layout, scale);
        SvgWriter svg = Drawing.start(text, width, plot.height(), idPrefix);
        plot.drawGrid(svg);
        for (int i = 0; i < rows.size(); i++) {
            RowLayout.Row place = layout.rows().get(i);
            svg.line(scale.x(0), place.top(), scale.x(0), place.bottom())
                    .stroke(Palette.LINE, 1)
                    .close();
            drawRow(svg, scale, rows.get(i), place.middle());
        }
        plot.drawWords(svg);
        return svg.close().toString();
    }

    private PlotScale scale(Columns columns) {
        double min = 0;
        double max = 0;
        for (TimelineRow row : rows) {
            for (TimelineSpan span : row.spans()) {
                min = Math.min(min, span.from());
                max = Math.max(max, span.until().orElse(span.from()));
            }
        }
        return PlotScale.covering(min, min == max ? 1 : max, axis, columns);
    }

    /** Bars first, so that no sign is hidden below one. */
    private static void drawRow(SvgWriter svg, PlotScale scale, TimelineRow row, double y) {
        for (TimelineSpan span : row.spans()) {
            if (!span.moment()) {
                drawBar(svg, scale, span, row.mark().colour(), y);
            }
        }
        for (TimelineSpan span : row.spans()) {
            if (span.moment()) {
                row.mark().draw(svg, scale.x(span.from()), y, RADIUS);
            }
        }
    }

    /** What goes on reaches to the end of the axis, and a little beyond. */
    private static void drawBar(SvgWriter svg, PlotScale scale, TimelineSpan span, String colour, double y) {
        double left = scale.x(span.from());
        double right = span.until().isPresent() ? scale.x(span.until().getAsDouble()) : scale.right();
        svg.rectangle(left, y - BAR / 2, Math.max(right - left, THINNEST), BAR)
                .attribute("fill", colour)
                .attribute("fill-opacity", 0.35)
                .stroke(colour, 1.5)
                .close();
        if (span.until().isEmpty()) {
            svg.polygon(right, y - ARROW, right + ARROW, y, right, y + ARROW)
                    .attribute("fill", colour)
                    .close();
        }
    }
}
