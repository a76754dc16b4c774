package nl.fnb.report.chart;

/**
 * The shape of a point, each with its own colour (of Okabe and Ito's palette for the colour-blind) and its own dashes where
 * it is the sign of a line, so that a group looks the same in every chart and can be told apart in grey.
 */
public enum Mark {
    /** A blue circle; its line is whole. */
    CIRCLE("#0072B2", ""),
    /** A vermilion square; its line has long dashes. */
    SQUARE("#D55E00", "8 4"),
    /** A green diamond; its line has dots. */
    DIAMOND("#009E73", "2 3"),
    /** A purple triangle; its line has dashes and dots. */
    TRIANGLE("#B0558A", "10 3 2 3");

    private final String colour;
    private final String dashes;

    Mark(String colour, String dashes) {
        this.colour = colour;
        this.dashes = dashes;
    }

    /**
     * The mark of the n-th group; after the fourth they start again.
     *
     * @param index which group, from 0
     * @return its mark
     */
    public static Mark ofGroup(int index) {
        Mark[] marks = values();
        return marks[Math.floorMod(index, marks.length)];
    }

    String colour() {
        return colour;
    }

    /** Adds the dashes of its line to an element. */
    SvgWriter dash(SvgWriter line) {
        return dashes.isEmpty() ? line : line.attribute("stroke-dasharray", dashes);
    }

    /** Draws the mark with its centre at a point, about as large as a circle of that radius. */
    void draw(SvgWriter svg, double x, double y, double radius) {
        outline(svg, x, y, radius).attribute("fill", colour).close();
    }

    /** Starts the element of the shape; the caller adds how it is painted and closes it. */
    SvgWriter outline(SvgWriter svg, double x, double y, double radius) {
        return switch (this) {
            case CIRCLE ->
                svg.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius);
            case SQUARE -> square(svg, x, y, radius * 0.89);
            case DIAMOND -> diamond(svg, x, y, radius * 1.25);
            case TRIANGLE -> triangle(svg, x, y, radius * 1.2);
        };
    }

    private static SvgWriter square(SvgWriter svg, double x, double y, double half) {
        return svg.open("rect")
                .attribute("x", x - half)
                .attribute("y", y - half)
                .attribute("width", 2 * half)
                .attribute("height", 2 * half);
    }

    private static SvgWriter diamond(SvgWriter svg, double x, double y, double half) {
        return svg.polygon(x - half, y, x, y - half, x + half, y, x, y + half);
    }

    private static SvgWriter triangle(SvgWriter svg, double x, double y, double half) {
        return svg.polygon(x - half, y + half * 0.8, x, y - half, x + half, y + half * 0.8);
    }
}
