package nl.fnb.report.theme;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.fnb.report.narrative.PlainText;

/** Reads a drawing in SVG that holds nothing but shapes, text and gradients. */
final class SafeDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 100;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");
    private static final double MOST_RATIO = 20;
    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern BOX =
            Pattern.compile("-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER);
    private static final Pattern ELSEWHERE = Pattern.compile("url\\s*\\(\\s*[\"']?(?!#)|@|\\\\|expression|javascript:");

    private final XMLStreamReader xml;

    private SafeDrawing(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The width of a drawing over its height, once it was read to its end and found safe. */
    static double ratio(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new SafeDrawing(factory.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException broken) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
    }

    private double read() throws XMLStreamException {
        String encoding = xml.getEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new ThemeException(ThemeFault.LOGO_KIND, PlainText.of(encoding));
        }
        double ratio = 0;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                requireSafe(depth);
                ratio = depth == 1 ? ratioOfRoot() : ratio;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ThemeException(ThemeFault.LOGO_UNSAFE, "");
            }
        }
        return ratio;
    }

    private void requireSafe(int depth) {
        String name = xml.getLocalName();
        if (depth == 1 && !name.equals("svg")) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
        if (depth > DEEPEST || !SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            throw new ThemeException(ThemeFault.LOGO_UNSAFE, "<" + name + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            boolean link = attribute.equals("href") && !value.startsWith("#");
            if (link || attribute.startsWith("on") || ELSEWHERE.matcher(value).find()) {
                throw new ThemeException(ThemeFault.LOGO_UNSAFE, attribute);
            }
        }
    }

    /** A drawing says how large it is by its box alone, so that it can be shown at any size. */
    private double ratioOfRoot() {
        String box = xml.getAttributeValue(null, "viewBox");
        Matcher size = BOX.matcher(box == null ? "" : box.strip());
        if (!size.matches() || !xml.getPrefix().isEmpty()) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
        double ratio = Double.parseDouble(size.group(1)) / Double.parseDouble(size.group(2));
        if (!(ratio >= 1.0 / MOST_RATIO && ratio <= MOST_RATIO)) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
        return ratio;
    }
}
