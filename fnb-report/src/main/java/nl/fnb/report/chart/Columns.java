package nl.fnb.report.chart;

import java.util.List;

/**
 * Where the texts and the plot of a chart of rows stand from left to right.
 *
 * @param width the width of the drawing
 * @param leftWidth the room for label and note, which start at 0
 * @param rightX where value and detail start
 * @param plotLeft where the axis starts
 * @param plotRight where the axis ends
 * @param stacked whether the texts of a row stand above its plot and not beside it
 */
record Columns(int width, double leftWidth, double rightX, double plotLeft, double plotRight, boolean stacked) {

    private static final int STACKED_BELOW = 560;
    private static final double GAP = 14;
    /** Half a tick label, so that the first and the last one stay within the drawing. */
    static final double INSET = 20;

    private static final double LEFT_SHARE = 0.32;
    private static final double RIGHT_SHARE = 0.26;
    private static final double STACKED_RIGHT_SHARE = 0.45;

    static Columns of(List<RowText> rows, int width) {
        boolean stacked = width < STACKED_BELOW;
        double leftRoom = width * LEFT_SHARE;
        double rightRoom = width * (stacked ? STACKED_RIGHT_SHARE : RIGHT_SHARE);
        double left = 0;
        double right = 0;
        for (RowText row : rows) {
            left = Math.max(left, widest(RowLayout.left(row, leftRoom)));
            right = Math.max(right, widest(RowLayout.right(row, rightRoom)));
        }
        return stacked ? stacked(right, width) : beside(left, right, width);
    }

    /** The width of broken lines and a little more, so that they break the same way in a column of that width. */
    private static double widest(List<Paragraph> block) {
        double widest = 0;
        for (Paragraph paragraph : block) {
            widest = Math.max(widest, paragraph.width());
        }
        return widest > 0 ? Math.ceil(widest) + 1 : 0;
    }

    private static Columns stacked(double right, int width) {
        double rightX = width - right;
        return new Columns(width, right > 0 ? rightX - GAP : width, rightX, INSET, width - INSET, true);
    }

    private static Columns beside(double left, double right, int width) {
        double rightX = width - right;
        double plotRight = right > 0 ? rightX - GAP - INSET / 2 : width - INSET;
        return new Columns(width, left, rightX, left + INSET, plotRight, false);
    }

    double rightWidth() {
        return width - rightX;
    }

    double plotWidth() {
        return plotRight - plotLeft;
    }
}
