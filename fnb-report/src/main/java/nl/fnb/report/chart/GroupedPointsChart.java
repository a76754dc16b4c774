package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * All values of some groups, one group a row, on an axis that holds zero.
 *
 * <p>A group of at most {@value #MOST_POINTS} values shows each value as a point, equal ones above each other. A larger one
 * shows a box from the first to the third quartile, with lines to the smallest and the largest value. Both show the median as
 * an upright bar and the mean as an open diamond. Quartiles are of type 7 of Hyndman and Fan
 * (doi:10.1080/00031305.1996.10473566), the default of R.
 *
 * @param text the texts for readers who do not see the picture
 * @param rows the groups from the top, one at least
 * @param axis the words of the axis, such as "weeks"
 * @param legend what the signs mean
 */
public record GroupedPointsChart(ChartText text, List<PointsRow> rows, AxisText axis, PointsLegend legend)
        implements Chart {

    /** The largest group that is drawn point by point. */
    public static final int MOST_POINTS = 60;

    /**
     * Rejects a chart without rows.
     *
     * @param text title and description
     * @param rows the groups
     * @param axis the words of the axis
     * @param legend the words of the signs
     * @throws IllegalArgumentException if that rule is broken
     */
    public GroupedPointsChart {
        rows = RowPlot.requireRows(rows);
    }

    @Override
    public String render(int width, String idPrefix) {
        List<RowText> texts = rows.stream().map(PointsRow::text).toList();
        Columns columns = Columns.of(texts, Drawing.requireWidth(width));
        PlotScale scale = scale(columns);
        List<Distribution> groups = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (PointsRow row : rows) {
            Distribution group = Distribution.of(row, scale);
            groups.add(group);
            heights.add(group.height());
        }
        return draw(new RowPlot(RowLayout.of(texts, heights, columns), scale), groups, width, idPrefix);
    }

    private String draw(RowPlot plot, List<Distribution> groups, int width, String idPrefix) {
        Legend signs = signs(width);
        SvgWriter svg = Drawing.start(text, width, plot.height() + signs.height(), idPrefix);
        plot.drawGrid(svg);
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).draw(svg, plot.middle(i));
        }
        plot.drawWords(svg);
        signs.draw(svg, plot.height());
        return svg.close().toString();
    }

    private PlotScale scale(Columns columns) {
        double min = 0;
        double max = 0;
        for (PointsRow row : rows) {
            for (double value : row.values()) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return PlotScale.covering(min, min == max ? 1 : max, axis, columns);
    }

    private Legend signs(int width) {
        Mark mark = rows.get(0).mark();
        Legend signs = new Legend(width);
        if (rows.stream()
                .anyMatch(row -> !row.values().isEmpty() && row.values().size() <= MOST_POINTS)) {
            signs.add(legend.value(), (svg, x, y) -> Distribution.point(svg, mark, x, y));
        }
        if (rows.stream().anyMatch(row -> row.values().size() > MOST_POINTS)) {
            signs.add(
                    legend.box(),
                    (svg, x, y) -> Distribution.box(svg, mark, new double[] {x - 14, x - 7, x + 7, x + 14}, y, 5));
        }
        return signs.add(legend.median(), (svg, x, y) -> Distribution.median(svg, x, y, 7))
                .add(legend.mean(), Distribution::mean);
    }
}
