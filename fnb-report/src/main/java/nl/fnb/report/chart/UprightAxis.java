package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An upright axis: its ticks, their texts at the left of it, and the height of a value above its foot.
 *
 * @param axis the values
 * @param labels the text of each tick, from the foot
 * @param room the width that the texts need
 */
record UprightAxis(Axis axis, List<Paragraph> labels, double room) {

    static final double HEIGHT = 200;

    private static final int MOST_STEPS = 6;
    private static final double WIDEST = 90;
    private static final double GAP = 8;

    /** The axis that holds these values, one at least. */
    static UprightAxis of(double[] values, AxisText text) {
        double min = values[0];
        double max = values[0];
        for (double value : values) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        Axis axis = Axis.covering(min, max, MOST_STEPS);
        List<Paragraph> labels = new ArrayList<>();
        double room = 0;
        for (double tick : axis.ticks()) {
            Paragraph label = Paragraph.of(text.tick().apply(tick == 0 ? 0.0 : tick), TextStyle.NOTE, WIDEST, 1);
            labels.add(label);
            room = Math.max(room, label.width());
        }
        return new UprightAxis(axis, List.copyOf(labels), Math.ceil(room) + GAP);
    }

    /** How far below the head of the axis a value stands; beyond the axis, its nearest end. */
    double y(double value) {
        double low = axis.low();
        double high = axis.high();
        return (high - Math.min(Math.max(value, low), high)) / (high - low) * HEIGHT;
    }

    /** A light line at each tick. */
    void drawGrid(SvgWriter svg, double left, double right, double head) {
        for (double tick : axis.ticks()) {
            double y = head + y(tick);
            svg.line(left, y, right, y).stroke(Palette.GRID, 1).close();
        }
    }

    /** The texts, which end at the left of the axis. */
    void drawLabels(SvgWriter svg, double left, double head) {
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < labels.size(); i++) {
            double y = head + y(ticks.get(i));
            labels.get(i).draw(svg, left - GAP, y - TextStyle.NOTE.ascent() + 4, TextStyle.Anchor.END);
        }
    }
}
