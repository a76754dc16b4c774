package nl.fnb.report.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** One panel of a {@link ChangeChart}: title, grid, the lines of the members, and their mean on top. */
final class ChangePlot {

    private static final double INSET_SHARE = 0.22;
    private static final double LEAST_INSET = 48;
    private static final double RADIUS = 5.5;
    private static final double BESIDE = 10;
    private static final double TICK = 8;
    private static final double BETWEEN_WORDS = 4;
    private static final double THINNEST = 0.9;
    private static final double THICKEST = 5;
    private static final int MOST_TITLE_LINES = 3;
    private static final String MEMBER = "#A6A6A6";

    private final ChangePanel panel;
    private final ChangeLegend legend;
    private final PanelGrid grid;
    private final boolean members;
    private final Paragraph title;

    ChangePlot(ChangePanel panel, ChangeLegend legend, PanelGrid grid, boolean members) {
        this.panel = panel;
        this.legend = legend;
        this.grid = grid;
        this.members = members;
        this.title = Paragraph.of(panel.title(), TextStyle.VALUE, grid.panelWidth(), MOST_TITLE_LINES);
    }

    double titleHeight() {
        return title.height();
    }

    void draw(SvgWriter svg, PanelGrid.Place place) {
        title.draw(svg, place.left(), place.top(), TextStyle.Anchor.START);
        grid.axis().drawGrid(svg, place.left(), place.right(), place.head());
        if (place.labelled()) {
            grid.axis().drawLabels(svg, place.left(), place.head());
        }
        double before = place.left() + inset();
        double after = place.right() - inset();
        svg.line(before, place.head(), before, place.foot())
                .stroke(Palette.RULE, 1)
                .close();
        svg.line(after, place.head(), after, place.foot())
                .stroke(Palette.RULE, 1)
                .close();
        if (members) {
            drawMembers(svg, place, before, after);
        }
        drawMean(svg, place, before, after);
        word(svg, legend.before(), before, place);
        word(svg, legend.after(), after, place);
    }

    /** The room beside the lines, which holds at least a wide character and an ellipsis. */
    private double inset() {
        return Math.max(LEAST_INSET, grid.panelWidth() * INSET_SHARE);
    }

    private void drawMembers(SvgWriter svg, PanelGrid.Place place, double before, double after) {
        Map<Change, Integer> counts = new LinkedHashMap<>();
        panel.changes().forEach(change -> counts.merge(change, 1, Integer::sum));
        counts.forEach((change, count) ->
                member(svg, before, y(change.before(), place), after, y(change.after(), place), count));
    }

    private double y(double value, PanelGrid.Place place) {
        return place.head() + grid.axis().y(value);
    }

    /** A line for so many members; its width grows with the root of their number. */
    static void member(SvgWriter svg, double x1, double y1, double x2, double y2, int count) {
        svg.line(x1, y1, x2, y2)
                .stroke(MEMBER, Math.min(THICKEST, THINNEST * Math.sqrt(count)))
                .close();
    }

    private void drawMean(SvgWriter svg, PanelGrid.Place place, double before, double after) {
        double from = y(panel.mean().before(), place);
        double to = y(panel.mean().after(), place);
        mean(svg, panel.mark(), before, from, after, to);
        figure(panel.before()).draw(svg, before - BESIDE, from - 9, TextStyle.Anchor.END);
        figure(panel.after()).draw(svg, after + BESIDE, to - 9, TextStyle.Anchor.START);
    }

    private Paragraph figure(String text) {
        return Paragraph.of(text, TextStyle.VALUE, inset() - BESIDE, 1);
    }

    /** A thick line with a sign at both ends and a light edge, so that it stands out from the lines below it. */
    static void mean(SvgWriter svg, Mark mark, double x1, double y1, double x2, double y2) {
        svg.line(x1, y1, x2, y2).stroke(Palette.PAPER, 6).close();
        svg.line(x1, y1, x2, y2).stroke(mark.colour(), 3).close();
        sign(svg, mark, x1, y1);
        sign(svg, mark, x2, y2);
    }

    private static void sign(SvgWriter svg, Mark mark, double x, double y) {
        mark.outline(svg, x, y, RADIUS)
                .attribute("fill", mark.colour())
                .stroke(Palette.PAPER, 1.5)
                .close();
    }

    /** The room for the word of a moment: within the panel, and not into the word of the other moment. */
    private double wordRoom() {
        double apart = grid.panelWidth() - 2 * inset();
        return Math.min(2 * inset(), apart - BETWEEN_WORDS);
    }

    private void word(SvgWriter svg, String word, double x, PanelGrid.Place place) {
        Paragraph.of(word, TextStyle.NOTE, wordRoom(), 1).draw(svg, x, place.foot() + TICK, TextStyle.Anchor.MIDDLE);
    }
}
