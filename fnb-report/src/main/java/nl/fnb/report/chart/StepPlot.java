package nl.fnb.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/** One panel of a {@link StepChart}: title, grid, curves, signs with their intervals, and names at the ends. */
final class StepPlot {

    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};
    private static final double WIDE_HEIGHT = 190;
    private static final double NARROW_HEIGHT = 150;
    private static final double ABOVE = 12;
    private static final double TICK = 5;
    private static final double BESIDE = 8;
    private static final double RADIUS = 4.5;
    private static final double APART = 8;
    private static final double CAP = 3;
    private static final int MOST_TITLE_LINES = 3;

    private final StepPanel panel;
    private final List<CurveGroup> groups;
    private final StepLayout layout;
    private final DoubleFunction<String> share;
    private final Paragraph title;
    private final EndNames names;
    private final double plotHeight;

    StepPlot(StepPanel panel, List<CurveGroup> groups, StepLayout layout, DoubleFunction<String> share) {
        this.panel = panel;
        this.groups = groups;
        this.layout = layout;
        this.share = share;
        this.title = Paragraph.of(panel.title(), TextStyle.VALUE, layout.width(), MOST_TITLE_LINES);
        this.names = new EndNames(groups, layout);
        this.plotHeight = layout.narrow() ? NARROW_HEIGHT : Math.max(WIDE_HEIGHT, names.height());
    }

    double height() {
        return title.height() + ABOVE + plotHeight + TICK + TextStyle.NOTE.lineHeight() + 2;
    }

    void draw(SvgWriter svg, double top) {
        title.draw(svg, 0, top, TextStyle.Anchor.START);
        double ceiling = top + title.height() + ABOVE;
        grid(svg, ceiling);
        for (int i = 0; i < groups.size(); i++) {
            new StepLine(panel.curves().get(i), layout, ceiling, plotHeight)
                    .draw(svg, groups.get(i).mark());
        }
        for (int i = 0; i < groups.size(); i++) {
            pins(svg, i, ceiling);
        }
        if (!layout.narrow()) {
            double[] ends = panel.curves().stream()
                    .mapToDouble(curve -> y(last(curve), ceiling))
                    .toArray();
            names.draw(svg, ends, ceiling, ceiling + plotHeight);
        }
    }

    private static double last(StepCurve curve) {
        return curve.steps().isEmpty()
                ? 0
                : curve.steps().get(curve.steps().size() - 1).share();
    }

    private double y(double value, double ceiling) {
        return ceiling + (1 - Math.min(Math.max(value, 0), 1)) * plotHeight;
    }

    private void grid(SvgWriter svg, double ceiling) {
        double floor = ceiling + plotHeight;
        for (double value : SHARES) {
            double y = y(value, ceiling);
            String colour = value == 0 ? Palette.RULE : Palette.GRID;
            svg.line(layout.left(), y, layout.right(), y).stroke(colour, 1).close();
            Paragraph.of(share.apply(value), TextStyle.NOTE, layout.left() - BESIDE, 1)
                    .draw(svg, layout.left() - BESIDE, y - TextStyle.NOTE.ascent() + 4, TextStyle.Anchor.END);
        }
        for (StepLayout.Place tick : layout.ticks()) {
            svg.line(tick.at(), ceiling, tick.at(), floor)
                    .stroke(Palette.GRID, 1)
                    .close();
            tick.draw(svg, tick.text(), floor + TICK);
        }
    }

    /** The signs of a group, to the left or right of their time so that groups do not cover each other. */
    private void pins(SvgWriter svg, int group, double ceiling) {
        Mark mark = groups.get(group).mark();
        double aside = (group - (groups.size() - 1) / 2.0) * APART;
        for (StepCurve.Pin pin : panel.curves().get(group).intervals()) {
            double x = Math.min(Math.max(layout.x(pin.time()) + aside, RADIUS * 2), layout.width() - RADIUS * 2);
            double low = y(pin.interval().low(), ceiling);
            double high = y(pin.interval().high(), ceiling);
            svg.line(x, low, x, high).stroke(mark.colour(), 1.5).close();
            svg.line(x - CAP, low, x + CAP, low).stroke(mark.colour(), 1.5).close();
            svg.line(x - CAP, high, x + CAP, high).stroke(mark.colour(), 1.5).close();
            mark.draw(svg, x, y(pin.interval().estimate(), ceiling), RADIUS);
        }
    }
}
