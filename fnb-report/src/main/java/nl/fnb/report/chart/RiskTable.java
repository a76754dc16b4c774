package nl.fnb.report.chart;

import java.util.List;

/** How many of each group were still followed, under the ticks of the time axis. */
final class RiskTable {

    private static final double TOP = 10;
    private static final double GAP = 3;
    private static final double RADIUS = 4.5;
    private static final double NAME_LEFT = 17;
    private static final int MOST_LINES = 3;

    private final Paragraph title;
    private final List<CurveGroup> groups;
    private final StepLayout layout;

    RiskTable(String title, List<CurveGroup> groups, StepLayout layout) {
        this.title = Paragraph.of(title, TextStyle.LABEL, layout.width(), MOST_LINES);
        this.groups = groups;
        this.layout = layout;
    }

    private Paragraph name(CurveGroup group) {
        return Paragraph.of(group.name(), TextStyle.NOTE, layout.width() - NAME_LEFT, 1);
    }

    double height() {
        return TOP + title.height() + groups.size() * rowHeight();
    }

    private static double rowHeight() {
        return 2 * TextStyle.NOTE.lineHeight() + GAP;
    }

    void draw(SvgWriter svg, double top) {
        title.draw(svg, 0, top + TOP, TextStyle.Anchor.START);
        double y = top + TOP + title.height() + GAP;
        for (CurveGroup group : groups) {
            group.mark().draw(svg, RADIUS + 2, y + TextStyle.NOTE.lineHeight() / 2, RADIUS);
            name(group).draw(svg, NAME_LEFT, y, TextStyle.Anchor.START);
            for (StepLayout.Place tick : layout.ticks()) {
                tick.draw(svg, group.atRisk().get(tick.index()), y + TextStyle.NOTE.lineHeight());
            }
            y += rowHeight();
        }
    }
}
