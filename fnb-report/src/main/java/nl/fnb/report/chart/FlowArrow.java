package nl.fnb.report.chart;

/**
 * An arrow between two boxes of a flow chart: down along a trunk, then aside if the target does not stand below.
 *
 * @param trunk where it goes down
 * @param from the line of the box where it starts
 * @param target the left edge of the box where it ends
 * @param to the line of that box
 * @param aside whether it enters the box from the left and not from above
 */
record FlowArrow(double trunk, int from, double target, int to, boolean aside) {

    /** How far from the left edge of a box arrows leave and enter it. */
    static final double TRUNK = 14;

    /** How far below the top of a box an arrow from aside enters it. */
    static final double ENTRY = 18;

    private static final double HEAD = 7;
    private static final double TURN = 13;

    /** Draws the arrow from the bottom of the first box to the top of the second, or beside that top. */
    void draw(SvgWriter svg, double start, double top) {
        if (aside && target > trunk) {
            double y = top + ENTRY;
            line(svg, trunk, start, trunk, y);
            line(svg, trunk, y, target - HEAD, y);
            head(svg, target, y, target - HEAD, y - HEAD * 0.6, target - HEAD, y + HEAD * 0.6);
        } else {
            drawDown(svg, start, top, target + TRUNK);
        }
    }

    private void drawDown(SvgWriter svg, double start, double top, double x) {
        double turn = top - TURN;
        if (x != trunk) {
            line(svg, trunk, start, trunk, turn);
            line(svg, trunk, turn, x, turn);
        }
        line(svg, x, x == trunk ? start : turn, x, top - HEAD);
        head(svg, x, top, x - HEAD * 0.6, top - HEAD, x + HEAD * 0.6, top - HEAD);
    }

    private static void line(SvgWriter svg, double x1, double y1, double x2, double y2) {
        svg.line(x1, y1, x2, y2)
                .stroke(Palette.LINE, 1.5)
                .attribute("stroke-linecap", "square")
                .close();
    }

    private static void head(SvgWriter svg, double... points) {
        svg.polygon(points).attribute("fill", Palette.LINE).close();
    }
}
