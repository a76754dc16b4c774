package nl.fnb.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How the values of groups change between two moments: a panel for each group, in which each member is a thin line from
 * before to after and the mean a thick one on top.
 *
 * <p>Members with the same two values share one line, which is thicker the more they are. Where a group has more than
 * {@value #MOST_LINES} members, no group shows lines of members. All panels share one axis, which holds every value; a wide
 * drawing has two panels beside each other, a narrow one has them below each other.
 *
 * @param text the texts for readers who do not see the picture
 * @param panels the groups, one at least
 * @param axis the words of the upright axis
 * @param legend the words of both moments and of the lines
 */
public record ChangeChart(ChartText text, List<ChangePanel> panels, AxisText axis, ChangeLegend legend)
        implements Chart {

    /** The largest group whose members are drawn. */
    public static final int MOST_LINES = 200;

    private static final int MOST_TITLE_LINES = 3;
    private static final double BELOW_TITLE = 6;
    private static final double BETWEEN = 14;

    /**
     * Rejects a chart without panels.
     *
     * @param text title and description
     * @param panels the groups
     * @param axis the words of the upright axis
     * @param legend the words of both moments and of the lines
     * @throws IllegalArgumentException if that rule is broken
     */
    public ChangeChart {
        panels = RowPlot.requireRows(panels);
    }

    /**
     * Whether the members of its groups are drawn.
     *
     * @return false if a group has more than {@value #MOST_LINES}
     */
    public boolean showsMembers() {
        return panels.stream().allMatch(panel -> panel.changes().size() <= MOST_LINES);
    }

    @Override
    public String render(int width, String idPrefix) {
        PanelGrid grid = PanelGrid.of(Drawing.requireWidth(width), panels.size(), UprightAxis.of(values(), axis));
        List<ChangePlot> plots = panels.stream()
                .map(panel -> new ChangePlot(panel, legend, grid, showsMembers()))
                .toList();
        Paragraph title = Paragraph.of(axis.label(), TextStyle.NOTE, width, MOST_TITLE_LINES);
        List<Double> heights = plots.stream().map(ChangePlot::titleHeight).toList();
        double top = title.height() + BELOW_TITLE;
        double bottom = top + grid.height(heights);
        Legend signs = signs(width);
        SvgWriter svg = Drawing.start(text, width, bottom + signs.height() + BETWEEN / 2, idPrefix);
        title.draw(svg, 0, 0, TextStyle.Anchor.START);
        for (int i = 0; i < plots.size(); i++) {
            plots.get(i).draw(svg, grid.place(i, heights, top));
        }
        signs.draw(svg, bottom);
        return svg.close().toString();
    }

    private double[] values() {
        return panels.stream()
                .flatMap(panel -> Stream.concat(panel.changes().stream(), Stream.of(panel.mean())))
                .flatMapToDouble(change -> DoubleStream.of(change.before(), change.after()))
                .toArray();
    }

    private Legend signs(int width) {
        Legend signs = new Legend(width);
        if (showsMembers()) {
            signs.add(legend.member(), (svg, x, y) -> ChangePlot.member(svg, x - 14, y + 4, x + 14, y - 4, 1));
        }
        Mark mark = panels.get(0).mark();
        return signs.add(legend.mean(), (svg, x, y) -> ChangePlot.mean(svg, mark, x - 7, y, x + 7, y));
    }
}
