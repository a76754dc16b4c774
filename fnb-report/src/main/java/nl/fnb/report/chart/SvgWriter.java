package nl.fnb.report.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements; every text and attribute is cleaned and escaped, every number has at most two decimals. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Starts an element within the current one. */
    SvgWriter open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    SvgWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        XmlText.appendEscaped(out, XmlText.clean(value));
        out.append('"');
        return this;
    }

    SvgWriter attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        appendNumber(value);
        out.append('"');
        return this;
    }

    SvgWriter content(String text) {
        endTag();
        XmlText.appendEscaped(out, XmlText.clean(text));
        return this;
    }

    /** Ends the current element. */
    SvgWriter close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
        } else {
            out.append("</").append(name).append('>');
        }
        inTag = false;
        newLineAtTop();
        return this;
    }

    /** One element a line, so that two drawings can be compared by line. */
    private void newLineAtTop() {
        if (open.size() <= 1) {
            out.append('\n');
        }
    }

    /** Starts a polygon; points are x, y, x, y and so on. */
    SvgWriter polygon(double... points) {
        return points("polygon", points);
    }

    /** Starts a line of several pieces; points are x, y, x, y and so on. */
    SvgWriter polyline(double... points) {
        return points("polyline", points);
    }

    private SvgWriter points(String element, double... points) {
        open(element);
        out.append(" points=\"");
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                out.append(i % 2 == 0 ? ' ' : ',');
            }
            appendNumber(points[i]);
        }
        out.append('"');
        return this;
    }

    /** Starts a line; the caller adds how it is painted and closes it. */
    SvgWriter line(double x1, double y1, double x2, double y2) {
        return open("line")
                .attribute("x1", x1)
                .attribute("y1", y1)
                .attribute("x2", x2)
                .attribute("y2", y2);
    }

    /** Starts a rectangle; the caller adds how it is painted and closes it. */
    SvgWriter rectangle(double x, double y, double width, double height) {
        return open("rect")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", width)
                .attribute("height", height);
    }

    SvgWriter stroke(String colour, double width) {
        return attribute("stroke", colour).attribute("stroke-width", width);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
            newLineAtTop();
        }
    }

    private void appendNumber(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / 100);
        if (size % 100 != 0) {
            out.append('.').append(size % 100 / 10);
            if (size % 10 != 0) {
                out.append(size % 10);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
