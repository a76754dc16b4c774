package nl.fnb.report.chart;

import java.util.List;

/** The names of the groups above the panels of a narrow drawing, each with its sign and line; a wide one has them elsewhere. */
final class CurveLegend {

    /** The line and the sign of a group, and the gaps beside them. */
    static final double BEFORE_NAME = 52;

    private static final double PICTURE = 30;
    private static final double LINE_START = 16;
    private static final double RADIUS = 4.5;
    private static final double GAP = 4;
    private static final double BELOW = 10;
    private static final int MOST_LINES = 3;

    private final List<CurveGroup> groups;
    private final StepLayout layout;

    CurveLegend(List<CurveGroup> groups, StepLayout layout) {
        this.groups = groups;
        this.layout = layout;
    }

    static Paragraph name(CurveGroup group, double room) {
        return Paragraph.of(group.name(), TextStyle.LABEL, room, MOST_LINES);
    }

    /** A piece of the line of a group with its sign, then its name. */
    static void draw(SvgWriter svg, CurveGroup group, Paragraph name, double x, double top) {
        double middle = top + TextStyle.LABEL.lineHeight() / 2;
        group.mark()
                .dash(svg.line(x + LINE_START, middle, x + LINE_START + PICTURE, middle)
                        .stroke(group.mark().colour(), 2))
                .close();
        group.mark().draw(svg, x + LINE_START + PICTURE / 2, middle, RADIUS);
        name.draw(svg, x + BEFORE_NAME, top, TextStyle.Anchor.START);
    }

    double height() {
        double height = 0;
        for (CurveGroup group : groups) {
            height += layout.narrow() ? rowHeight(group) : 0;
        }
        return height > 0 ? height + BELOW : 0;
    }

    private double rowHeight(CurveGroup group) {
        return Math.max(named(group).height(), TextStyle.LABEL.lineHeight()) + GAP;
    }

    private Paragraph named(CurveGroup group) {
        return name(group, layout.width() - BEFORE_NAME);
    }

    void draw(SvgWriter svg) {
        double top = 0;
        for (CurveGroup group : groups) {
            if (layout.narrow()) {
                draw(svg, group, named(group), -LINE_START + 2, top);
                top += rowHeight(group);
            }
        }
    }
}
