package nl.fnb.report.chart;

/**
 * The plot of an {@link InteractionChart}.
 *
 * @param axis the upright axis
 * @param head where the plot starts
 * @param width the width of the drawing
 * @param levels the number of levels
 */
record InteractionPlot(UprightAxis axis, double head, int width, int levels) {

    private static final double RADIUS = 5.5;
    private static final double APART = 14;
    private static final double CAP = 4;
    private static final double BETWEEN_WORDS = 6;

    private double slot() {
        return (width - axis.room()) / levels;
    }

    /** The room of the words of a level. */
    double room() {
        return slot() - BETWEEN_WORDS;
    }

    /** Where a level stands. */
    double middle(int level) {
        return axis.room() + (level + 0.5) * slot();
    }

    /** How far the signs of a group stand from the middle, so that groups do not cover each other. */
    double aside(int group, int groups) {
        return (group - (groups - 1) / 2.0) * Math.min(APART, slot() / 2 / groups);
    }

    void drawGrid(SvgWriter svg) {
        axis.drawGrid(svg, axis.room(), width, head);
        axis.drawLabels(svg, axis.room(), head);
    }

    private double y(double value) {
        return head + axis.y(value);
    }

    /** The line from mean to mean. */
    void drawLine(SvgWriter svg, InteractionGroup group, double aside) {
        double[] points = new double[2 * levels];
        for (int i = 0; i < levels; i++) {
            points[2 * i] = middle(i) + aside;
            points[2 * i + 1] = y(group.means().get(i).estimate());
        }
        Mark mark = group.mark();
        mark.dash(svg.polyline(points).attribute("fill", "none").stroke(mark.colour(), 2))
                .close();
    }

    /** The signs with their intervals. */
    void drawMeans(SvgWriter svg, InteractionGroup group, double aside) {
        String colour = group.mark().colour();
        for (int i = 0; i < levels; i++) {
            PointInterval mean = group.means().get(i);
            double x = middle(i) + aside;
            double low = y(mean.low());
            double high = y(mean.high());
            svg.line(x, low, x, high).stroke(colour, 1.5).close();
            svg.line(x - CAP, low, x + CAP, low).stroke(colour, 1.5).close();
            svg.line(x - CAP, high, x + CAP, high).stroke(colour, 1.5).close();
            group.mark().draw(svg, x, y(mean.estimate()), RADIUS);
        }
    }

    /** A piece of the line with its sign. */
    static void sign(SvgWriter svg, Mark mark, double x, double y) {
        mark.dash(svg.line(x - 14, y, x + 14, y).stroke(mark.colour(), 2)).close();
        mark.draw(svg, x, y, RADIUS);
    }
}
