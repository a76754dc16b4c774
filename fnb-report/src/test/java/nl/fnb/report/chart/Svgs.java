package nl.fnb.report.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads drawings with a parser that follows no reference out of them. */
final class Svgs {

    private Svgs() {}

    static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** A rectangle that something takes up. */
    record Extent(String what, double left, double top, double right, double bottom) {

        boolean covers(Extent other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean within(Extent outer) {
            return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
        }
    }

    static Extent viewBox(Document document) {
        String[] box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        return new Extent("viewBox", 0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
    }

    /** The texts, from baseline less most of the size to a little below the baseline, as wide as estimated. */
    static List<Extent> texts(Document document) {
        List<Extent> texts = new ArrayList<>();
        for (Element text : elements(document, "text")) {
            texts.add(text(text));
        }
        return texts;
    }

    private static Extent text(Element text) {
        boolean bold = text.hasAttribute("font-weight");
        double size = number(text, "font-size");
        TextStyle style = bold ? TextStyle.VALUE : size > 13 ? TextStyle.LABEL : TextStyle.NOTE;
        double width = style.width(text.getTextContent());
        double share =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> 0.5;
                    case "end" -> 1;
                    default -> 0;
                };
        double left = number(text, "x") - share * width;
        double baseline = number(text, "y");
        // Numbers are written with two decimals.
        return new Extent(
                text.getTextContent(), left + 0.01, baseline - 0.8 * size, left + width - 0.02, baseline + 0.2 * size);
    }

    /** Everything that is drawn but texts. */
    static List<Extent> marks(Document document) {
        List<Extent> marks = new ArrayList<>();
        for (Element line : elements(document, "line")) {
            marks.add(spanning(line, number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
        }
        for (Element circle : elements(document, "circle")) {
            double r = number(circle, "r");
            double x = number(circle, "cx");
            double y = number(circle, "cy");
            marks.add(spanning(circle, x - r, y - r, x + r, y + r));
        }
        for (Element rect : elements(document, "rect")) {
            double x = number(rect, "x");
            double y = number(rect, "y");
            marks.add(spanning(rect, x, y, x + number(rect, "width"), y + number(rect, "height")));
        }
        marks.addAll(corners(document, "polygon"));
        marks.addAll(corners(document, "polyline"));
        return marks;
    }

    /** The points of every polygon, or of every polyline. */
    static List<Extent> corners(Document document, String name) {
        List<Extent> corners = new ArrayList<>();
        for (Element element : elements(document, name)) {
            for (String point : element.getAttribute("points").split(" ")) {
                String[] xy = point.split(",");
                double x = Double.parseDouble(xy[0]);
                double y = Double.parseDouble(xy[1]);
                corners.add(spanning(element, x, y, x, y));
            }
        }
        return corners;
    }

    private static Extent spanning(Element element, double x1, double y1, double x2, double y2) {
        return new Extent(element.getTagName(), Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
