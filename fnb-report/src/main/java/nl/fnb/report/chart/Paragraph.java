package nl.fnb.report.chart;

import java.util.List;

/**
 * A text broken into lines that fit a width.
 *
 * @param style how it is set
 * @param lines the lines; none for an empty text
 * @param full the whole text
 * @param cut whether the lines hold less than the whole text
 */
record Paragraph(TextStyle style, List<String> lines, String full, boolean cut) {

    static Paragraph of(String text, TextStyle style, double width, int maxLines) {
        String clean = XmlText.clean(text);
        LineBreaker breaker = new LineBreaker(clean, style, width);
        List<String> lines = breaker.lines(maxLines);
        return new Paragraph(style, lines, clean, breaker.cut());
    }

    double height() {
        return lines.size() * style.lineHeight();
    }

    double width() {
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, style.width(line));
        }
        return widest;
    }

    /** Draws the lines, one text element each; a text that was cut gets its whole self as a title. */
    void draw(SvgWriter svg, double x, double top, TextStyle.Anchor anchor) {
        if (cut) {
            svg.open("g").open("title").content(full).close();
        }
        double baseline = top + style.ascent();
        for (String line : lines) {
            style.open(svg, x, baseline, anchor).content(line).close();
            baseline += style.lineHeight();
        }
        if (cut) {
            svg.close();
        }
    }
}
