package nl.fnb.report.chart;

import java.util.Arrays;

/** The values of one group on the drawing: a swarm of points, or a box where there are many. */
final class Distribution {

    private static final double RADIUS = 3.5;
    private static final double BOX_HALF = 9;
    private static final double MEAN_RADIUS = 4.5;
    private static final double LOWEST = 36;

    private final PlotScale scale;
    private final Mark mark;
    private final double[] sorted;
    private final Swarm swarm;

    private Distribution(PlotScale scale, Mark mark, double[] sorted) {
        this.scale = scale;
        this.mark = mark;
        this.sorted = sorted;
        this.swarm = Swarm.of(places(), 2 * RADIUS + 1);
    }

    static Distribution of(PointsRow row, PlotScale scale) {
        double[] sorted = new double[row.values().size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = row.values().get(i);
        }
        Arrays.sort(sorted);
        return new Distribution(scale, row.mark(), sorted);
    }

    private double[] places() {
        if (isBox()) {
            return new double[0];
        }
        double[] places = new double[sorted.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = scale.x(sorted[i]);
        }
        return places;
    }

    private boolean isBox() {
        return sorted.length > GroupedPointsChart.MOST_POINTS;
    }

    double height() {
        return Math.max(LOWEST, swarm.height() + 2 * RADIUS + 6);
    }

    void draw(SvgWriter svg, double y) {
        if (sorted.length == 0) {
            return;
        }
        double half = BOX_HALF;
        if (isBox()) {
            box(svg, mark, new double[] {x(0), x(0.25), x(0.75), x(1)}, y, BOX_HALF);
        } else {
            half = Math.max(BOX_HALF, swarm.height() / 2 + RADIUS);
            drawPoints(svg, y);
        }
        if (sorted.length > 1) {
            median(svg, x(0.5), y, half + 2);
            mean(svg, scale.x(average()), y);
        }
    }

    private void drawPoints(SvgWriter svg, double y) {
        for (int i = 0; i < sorted.length; i++) {
            point(svg, mark, scale.x(sorted[i]), y + swarm.offset(i));
        }
    }

    /** Where a quantile stands, of type 7. */
    private double x(double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        double rest = at - below;
        return scale.x(sorted[below] * (1 - rest) + sorted[above] * rest);
    }

    private double average() {
        double mean = 0;
        for (double value : sorted) {
            mean += value / sorted.length;
        }
        return mean;
    }

    static void point(SvgWriter svg, Mark mark, double x, double y) {
        mark.outline(svg, x, y, RADIUS)
                .attribute("fill", mark.colour())
                .attribute("fill-opacity", 0.45)
                .stroke(mark.colour(), 1)
                .close();
    }

    /** A box; places are those of minimum, first quartile, third quartile and maximum. */
    static void box(SvgWriter svg, Mark mark, double[] places, double y, double half) {
        String colour = mark.colour();
        svg.line(places[0], y, places[1], y).stroke(colour, 1.5).close();
        svg.line(places[2], y, places[3], y).stroke(colour, 1.5).close();
        svg.line(places[0], y - half / 2, places[0], y + half / 2)
                .stroke(colour, 1.5)
                .close();
        svg.line(places[3], y - half / 2, places[3], y + half / 2)
                .stroke(colour, 1.5)
                .close();
        svg.rectangle(places[1], y - half, places[2] - places[1], 2 * half)
                .attribute("fill", colour)
                .attribute("fill-opacity", 0.2)
                .stroke(colour, 1.5)
                .close();
    }

    static void median(SvgWriter svg, double x, double y, double half) {
        svg.line(x, y - half, x, y + half).stroke(Palette.INK, 2).close();
    }

    static void mean(SvgWriter svg, double x, double y) {
        Mark.DIAMOND
                .outline(svg, x, y, MEAN_RADIUS)
                .attribute("fill", Palette.PAPER)
                .stroke(Palette.INK, 1.5)
                .close();
    }
}
