package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of a flow chart in its place.
 *
 * @param kind whether its families go on
 * @param texts its texts, broken into lines
 * @param x its left edge
 * @param width its width
 * @param line its line of the grid
 */
record PlacedBox(FlowBox.Kind kind, List<Paragraph> texts, double x, double width, int line) {

    private static final double SIDE = 11;
    private static final double TOP = 8;
    private static final int MOST_LINES = 4;

    static PlacedBox of(FlowBox box, double x, double width, int line) {
        boolean step = box.kind() == FlowBox.Kind.STEP;
        double room = width - 2 * SIDE;
        List<Paragraph> texts = new ArrayList<>();
        texts.add(Paragraph.of(box.heading(), step ? TextStyle.VALUE : TextStyle.LABEL, room, MOST_LINES));
        for (String text : box.lines()) {
            texts.add(Paragraph.of(text, TextStyle.NOTE, room, MOST_LINES));
        }
        return new PlacedBox(box.kind(), List.copyOf(texts), x, width, line);
    }

    /** The width in which this box and those after it need to break no word. */
    static double leastWidth(FlowBox box) {
        boolean step = box.kind() == FlowBox.Kind.STEP;
        double least = LineBreaker.widestWord(box.heading(), step ? TextStyle.VALUE : TextStyle.LABEL);
        for (String text : box.lines()) {
            least = Math.max(least, LineBreaker.widestWord(text, TextStyle.NOTE));
        }
        least += 2 * SIDE + (step ? 0 : FlowLayout.INDENT);
        for (FlowBox next : box.next()) {
            least = Math.max(least, leastWidth(next));
        }
        return least;
    }

    /** The height that its texts need. */
    double height() {
        double height = 2 * TOP;
        for (Paragraph text : texts) {
            height += text.height();
        }
        return Math.max(height, 2 * FlowArrow.ENTRY);
    }

    /** Where arrows leave and enter. */
    double trunk() {
        return x + FlowArrow.TRUNK;
    }

    void draw(SvgWriter svg, double top, double height) {
        svg.rectangle(x, top, width, height).attribute("rx", 3).attribute("fill", Palette.PAPER);
        svg.stroke(Palette.LINE, kind == FlowBox.Kind.STEP ? 1.5 : 1);
        if (kind == FlowBox.Kind.LEAVING) {
            svg.attribute("stroke-dasharray", "5 3");
        }
        svg.close();
        double y = top + TOP;
        for (Paragraph text : texts) {
            text.draw(svg, x + SIDE, y, TextStyle.Anchor.START);
            y += text.height();
        }
    }
}
