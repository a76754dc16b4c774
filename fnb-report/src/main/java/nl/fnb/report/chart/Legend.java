package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Small pictures with their meaning, side by side below a chart, in as many lines as they need. */
final class Legend {

    private static final double PICTURE = 28;
    private static final double GAP = 8;
    private static final double BETWEEN = 18;
    private static final double TOP = 10;
    private static final int MOST_LINES = 2;

    private final int width;
    private final List<Entry> entries = new ArrayList<>();
    private double x;
    private double y = TOP;
    private double lineHeight;

    Legend(int width) {
        this.width = width;
    }

    /** Draws a picture around a middle. */
    @FunctionalInterface
    interface Picture {
        void draw(SvgWriter svg, double x, double y);
    }

    private record Entry(Picture picture, Paragraph text, double x, double y) {

        void draw(SvgWriter svg, double top) {
            picture.draw(svg, x + PICTURE / 2, top + y + TextStyle.NOTE.lineHeight() / 2);
            text.draw(svg, x + PICTURE + GAP, top + y, TextStyle.Anchor.START);
        }
    }

    /** Adds a picture and its meaning; nothing where the meaning is empty. */
    Legend add(String meaning, Picture picture) {
        Paragraph text = Paragraph.of(meaning, TextStyle.NOTE, width - PICTURE - GAP, MOST_LINES);
        if (text.lines().isEmpty()) {
            return this;
        }
        double needed = PICTURE + GAP + text.width();
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight;
            lineHeight = 0;
        }
        entries.add(new Entry(picture, text, x, y));
        x += needed + BETWEEN;
        lineHeight = Math.max(lineHeight, text.height() + 2);
        return this;
    }

    double height() {
        return entries.isEmpty() ? 0 : y + lineHeight;
    }

    void draw(SvgWriter svg, double top) {
        for (Entry entry : entries) {
            entry.draw(svg, top);
        }
    }
}
