package nl.fnb.report.chart;

import java.util.List;

/**
 * Where panels stand that share an upright axis: two in a row of a wide drawing, one in a row of a narrow one.
 *
 * @param width the width of the drawing
 * @param columns how many panels stand in a row
 * @param axis the axis, whose texts stand at the left of each row
 */
record PanelGrid(int width, int columns, UprightAxis axis) {

    private static final int NARROW_BELOW = 560;
    private static final double BETWEEN = 20;
    private static final double ABOVE = 12;
    private static final double BELOW = 34;

    /**
     * The place of a panel.
     *
     * @param left where its plot starts
     * @param right where its plot ends
     * @param top where its title starts
     * @param head where its plot starts
     * @param labelled whether the texts of the axis stand at its left
     */
    record Place(double left, double right, double top, double head, boolean labelled) {

        double foot() {
            return head + UprightAxis.HEIGHT;
        }
    }

    static PanelGrid of(int width, int panels, UprightAxis axis) {
        return new PanelGrid(width, width < NARROW_BELOW ? 1 : Math.min(2, panels), axis);
    }

    double panelWidth() {
        return (width - axis.room() - (columns - 1) * BETWEEN) / columns;
    }

    /** The height of all rows, for panels with titles of these heights. */
    double height(List<Double> titles) {
        double height = 0;
        for (int first = 0; first < titles.size(); first += columns) {
            height += rowHeight(titles, first);
        }
        return height;
    }

    private double rowHeight(List<Double> titles, int first) {
        return title(titles, first) + ABOVE + UprightAxis.HEIGHT + BELOW;
    }

    /** The highest title of a row. */
    private double title(List<Double> titles, int first) {
        double highest = 0;
        for (double height : titles.subList(first, Math.min(first + columns, titles.size()))) {
            highest = Math.max(highest, height);
        }
        return highest;
    }

    Place place(int panel, List<Double> titles, double from) {
        int column = panel % columns;
        double top = from;
        for (int first = 0; first < panel - column; first += columns) {
            top += rowHeight(titles, first);
        }
        double left = axis.room() + column * (panelWidth() + BETWEEN);
        return new Place(left, left + panelWidth(), top, top + title(titles, panel - column) + ABOVE, column == 0);
    }
}
