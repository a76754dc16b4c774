package nl.fnb.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.narrative.Narrative;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered page, read back by an XML parser, which accepts no tag that is not closed and no character that is not escaped. */
final class HtmlPage {

    private final String text;
    private final Document dom;

    private HtmlPage(String text) {
        this.text = text;
        this.dom = parse(text);
    }

    static HtmlPage of(Evaluation evaluation, Locale language) {
        StringBuilder page = new StringBuilder();
        try {
            HtmlRenderer.render(Narrative.of(evaluation, language), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HtmlPage(page.toString());
    }

    private static Document parse(String text) {
        try {
            String body = text.substring(text.indexOf('\n') + 1);
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text;
    }

    Element root() {
        return dom.getDocumentElement();
    }

    List<Element> all(String tag) {
        NodeList nodes = dom.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
