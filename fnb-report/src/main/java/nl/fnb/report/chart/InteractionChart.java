package nl.fnb.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How the means of groups differ from level to level of a characteristic: for each group a sign with an upright line for its
 * interval at every level, and a dashed line from sign to sign. Where these lines do not run alike, the difference between
 * the groups depends on the characteristic.
 *
 * @param text the texts for readers who do not see the picture
 * @param levels the levels from the left, one to six
 * @param characteristic what the levels are of
 * @param groups the groups, one at least
 * @param axis the words of the upright axis
 */
public record InteractionChart(
        ChartText text, List<String> levels, String characteristic, List<InteractionGroup> groups, AxisText axis)
        implements Chart {

    /** The most levels for which there is room. */
    public static final int MOST_LEVELS = 6;

    private static final int MOST_LINES = 3;
    private static final double ABOVE = 14;
    private static final double TICK = 6;
    private static final double BETWEEN = 6;
    private static final double LARGEST = 1e300;

    /**
     * Rejects a chart whose parts do not fit each other.
     *
     * @param text title and description
     * @param levels the levels
     * @param characteristic what the levels are of
     * @param groups the groups
     * @param axis the words of the upright axis
     * @throws IllegalArgumentException without levels or groups, with more than six levels, or if a group has not one mean for each level
     */
    public InteractionChart {
        levels = RowPlot.requireRows(levels);
        groups = RowPlot.requireRows(groups);
        if (levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("a chart has at most 6 levels, got " + levels.size());
        }
        for (InteractionGroup group : groups) {
            if (group.means().size() != levels.size()) {
                throw new IllegalArgumentException("there are as many means of a group as levels (" + levels.size()
                        + "), got " + group.means().size());
            }
        }
    }

    @Override
    public String render(int width, String idPrefix) {
        UprightAxis upright = UprightAxis.of(values(), axis);
        Paragraph title = Paragraph.of(axis.label(), TextStyle.NOTE, Drawing.requireWidth(width), MOST_LINES);
        double head = title.height() + ABOVE;
        InteractionPlot plot = new InteractionPlot(upright, head, width, levels.size());
        List<Paragraph> words = levels.stream()
                .map(level -> Paragraph.of(level, TextStyle.LABEL, plot.room(), MOST_LINES))
                .toList();
        Paragraph below = Paragraph.of(characteristic, TextStyle.NOTE, width - upright.room(), MOST_LINES);
        double foot = head + UprightAxis.HEIGHT + TICK;
        double bottom = foot + highest(words) + below.height() + BETWEEN;
        Legend names = names(width);
        SvgWriter svg = Drawing.start(text, width, bottom + names.height() + BETWEEN, idPrefix);
        title.draw(svg, 0, 0, TextStyle.Anchor.START);
        plot.drawGrid(svg);
        drawGroups(svg, plot);
        for (int i = 0; i < words.size(); i++) {
            words.get(i).draw(svg, plot.middle(i), foot, TextStyle.Anchor.MIDDLE);
        }
        below.draw(svg, upright.room(), foot + highest(words), TextStyle.Anchor.START);
        names.draw(svg, bottom);
        return svg.close().toString();
    }

    private static double highest(List<Paragraph> words) {
        return words.stream().mapToDouble(Paragraph::height).max().orElse(0);
    }

    private double[] values() {
        return groups.stream()
                .flatMap(group -> group.means().stream())
                .flatMapToDouble(mean -> DoubleStream.of(mean.estimate(), mean.low(), mean.high()))
                .filter(value -> Math.abs(value) <= LARGEST)
                .toArray();
    }

    private void drawGroups(SvgWriter svg, InteractionPlot plot) {
        for (int i = 0; i < groups.size(); i++) {
            plot.drawLine(svg, groups.get(i), plot.aside(i, groups.size()));
        }
        for (int i = 0; i < groups.size(); i++) {
            plot.drawMeans(svg, groups.get(i), plot.aside(i, groups.size()));
        }
    }

    private Legend names(int width) {
        Legend names = new Legend(width);
        for (InteractionGroup group : groups) {
            names.add(group.name(), (svg, x, y) -> InteractionPlot.sign(svg, group.mark(), x, y));
        }
        return names;
    }
}
