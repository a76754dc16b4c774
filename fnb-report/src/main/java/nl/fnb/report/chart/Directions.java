package nl.fnb.report.chart;

/**
 * What the two sides of zero mean, below the axis.
 *
 * @param below the words at the left
 * @param above the words at the right
 * @param columns where the plot stands
 */
record Directions(Paragraph below, Paragraph above, Columns columns) {

    private static final double BETWEEN = 16;
    private static final double TOP = 2;
    private static final int MOST_LINES = 3;

    static Directions of(ForestLegend legend, Columns columns) {
        double room = (columns.plotWidth() - BETWEEN) / 2;
        String below = legend.below().isBlank() ? "" : "\u2190 " + legend.below();
        String above = legend.above().isBlank() ? "" : legend.above() + " \u2192";
        return new Directions(
                Paragraph.of(below, TextStyle.NOTE, room, MOST_LINES),
                Paragraph.of(above, TextStyle.NOTE, room, MOST_LINES),
                columns);
    }

    double height() {
        double height = Math.max(below.height(), above.height());
        return height > 0 ? height + TOP : 0;
    }

    void draw(SvgWriter svg, double top) {
        below.draw(svg, columns.plotLeft(), top + TOP, TextStyle.Anchor.START);
        above.draw(svg, columns.plotRight(), top + TOP, TextStyle.Anchor.END);
    }
}
