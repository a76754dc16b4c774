package nl.fnb.report.chart;

/** Draws an interval as a line with end caps; an end beyond the axis becomes an arrow head at the end of the axis. */
final class Whisker {

    private static final double ARROW = 7;

    private final PlotScale scale;
    private final String colour;
    private final double cap;
    private final double thickness;

    Whisker(PlotScale scale, String colour, double thickness, double cap) {
        this.scale = scale;
        this.colour = colour;
        this.thickness = thickness;
        this.cap = cap;
    }

    void drawLine(SvgWriter svg, double low, double high, double y) {
        svg.line(scale.x(low), y, scale.x(high), y).stroke(colour, thickness).close();
    }

    /** Draws what shows where the line ends, or that it does not. */
    void drawEnds(SvgWriter svg, double low, double high, double y) {
        end(svg, low, y);
        end(svg, high, y);
    }

    private void end(SvgWriter svg, double value, double y) {
        double x = scale.x(value);
        if (scale.isBelow(value)) {
            arrow(svg, x, y, ARROW);
        } else if (scale.isAbove(value)) {
            arrow(svg, x, y, -ARROW);
        } else {
            svg.line(x, y - cap, x, y + cap).stroke(colour, thickness).close();
        }
    }

    private void arrow(SvgWriter svg, double x, double y, double back) {
        svg.polygon(x, y, x + back, y - ARROW * 0.6, x + back, y + ARROW * 0.6)
                .attribute("fill", colour)
                .close();
    }
}
