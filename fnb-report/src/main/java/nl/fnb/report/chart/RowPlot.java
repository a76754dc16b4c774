package nl.fnb.report.chart;

import java.util.List;

/** What all charts of rows have in common: the grid behind the marks, the words beside and below them. */
final class RowPlot {

    private static final double BOTTOM = 4;

    private final RowLayout layout;
    private final PlotScale scale;

    RowPlot(RowLayout layout, PlotScale scale) {
        this.layout = layout;
        this.scale = scale;
    }

    static <T> List<T> requireRows(List<T> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least 1 row, got 0");
        }
        return List.copyOf(rows);
    }

    /** From the top to below the words of the axis. */
    double height() {
        return layout.bottom() + scale.height() + BOTTOM;
    }

    /** The grid lines, through the plots of the rows but not through their texts. */
    void drawGrid(SvgWriter svg) {
        if (layout.columns().stacked()) {
            for (RowLayout.Row row : layout.rows()) {
                scale.drawGrid(svg, row.top(), row.bottom());
            }
            drawRules(svg);
        } else {
            scale.drawGrid(svg, 0, layout.bottom());
        }
    }

    private void drawRules(SvgWriter svg) {
        for (RowLayout.Row row : layout.rows().subList(1, layout.rows().size())) {
            double y = row.textTop() - RowLayout.PADDING / 2;
            svg.line(0, y, layout.columns().width(), y).stroke(Palette.GRID, 1).close();
        }
    }

    /** The middle of the plot of a row. */
    double middle(int row) {
        return layout.rows().get(row).middle();
    }

    void drawWords(SvgWriter svg) {
        layout.drawTexts(svg);
        scale.drawBelow(svg, layout.bottom());
    }
}
