package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on the drawing: which value stands where, its ticks and their texts.
 *
 * @param axis the values
 * @param left where the axis starts
 * @param right where it ends
 * @param width the width of the drawing, which tick texts may not leave
 * @param labels the text of each tick
 * @param title what the axis measures
 */
record PlotScale(Axis axis, double left, double right, int width, List<Paragraph> labels, Paragraph title) {

    private static final int MOST_STEPS = 8;
    private static final double BETWEEN_LABELS = 8;
    private static final double TICK = 5;
    private static final int MOST_TITLE_LINES = 3;

    /** The axis with as many ticks as have room for their texts. */
    static PlotScale covering(double min, double max, AxisText text, Columns columns) {
        int steps = MOST_STEPS;
        Axis axis = Axis.covering(min, max, steps);
        while (steps > 2 && !fits(axis, text, columns)) {
            steps--;
            axis = Axis.covering(min, max, steps);
        }
        return of(axis, text, columns);
    }

    private static boolean fits(Axis axis, AxisText text, Columns columns) {
        double room = room(axis, columns);
        for (double tick : axis.ticks()) {
            if (label(axis, tick, text, room).cut()) {
                return false;
            }
        }
        return true;
    }

    /** The room of a label, so that those at the ends may move inwards to stay in the drawing and cover no other. */
    private static double room(Axis axis, Columns columns) {
        double spacing = columns.plotWidth() / (axis.ticks().size() - 1);
        return Math.min(spacing - BETWEEN_LABELS, (spacing - BETWEEN_LABELS) / 2 + Columns.INSET);
    }

    private static Paragraph label(Axis axis, double tick, AxisText text, double room) {
        return Paragraph.of(text.tick().apply(tick == 0 ? 0.0 : tick), TextStyle.NOTE, room, 1);
    }

    private static PlotScale of(Axis axis, AxisText text, Columns columns) {
        List<Paragraph> labels = new ArrayList<>();
        for (double tick : axis.ticks()) {
            labels.add(label(axis, tick, text, room(axis, columns)));
        }
        Paragraph title =
                Paragraph.of(text.label(), TextStyle.NOTE, columns.width() - columns.plotLeft(), MOST_TITLE_LINES);
        return new PlotScale(
                axis, columns.plotLeft(), columns.plotRight(), columns.width(), List.copyOf(labels), title);
    }

    /** The place of a value; beyond the axis, its nearest end. */
    double x(double value) {
        double low = axis.low();
        double high = axis.high();
        double share = (Math.min(Math.max(value, low), high) - low) / (high - low);
        return left + share * (right - left);
    }

    boolean isBelow(double value) {
        return value < axis.low();
    }

    boolean isAbove(double value) {
        return value > axis.high();
    }

    /** The height of what {@link #drawBelow} draws. */
    double height() {
        return TICK + TextStyle.NOTE.lineHeight() + (title.lines().isEmpty() ? 0 : title.height() + 2);
    }

    /** A light line at each tick. */
    void drawGrid(SvgWriter svg, double top, double bottom) {
        for (double tick : axis.ticks()) {
            double x = x(tick);
            svg.line(x, top, x, bottom).stroke(Palette.GRID, 1).close();
        }
    }

    /** The axis line, the texts of the ticks and the title, below the rows. */
    void drawBelow(SvgWriter svg, double top) {
        svg.line(left, top, right, top).stroke(Palette.RULE, 1).close();
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double half = labels.get(i).width() / 2;
            double x = Math.min(Math.max(x(ticks.get(i)), half), width - half);
            labels.get(i).draw(svg, x, top + TICK, TextStyle.Anchor.MIDDLE);
        }
        title.draw(svg, left, top + TICK + TextStyle.NOTE.lineHeight() + 2, TextStyle.Anchor.START);
    }
}
