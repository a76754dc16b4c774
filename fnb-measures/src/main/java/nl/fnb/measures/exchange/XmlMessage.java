package nl.fnb.measures.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.fnb.domain.Breach;

/**
 * Reads one message against the shapes it may have, in bounded memory: no document type, no entity beyond the five of XML
 * itself, nothing from outside, and no more bytes, elements, depth and text than the limits. What the shapes pass over is not
 * kept, and no message of the parser is shown, since it could quote the data.
 */
final class XmlMessage {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final List<XmlShape> roots;
    private final XmlLimits limits;
    private final MessageProblems problems;
    private final XMLStreamReader xml;
    private int elements;
    private int depth;

    private XmlMessage(List<XmlShape> roots, XmlLimits limits, MessageProblems problems, XMLStreamReader xml) {
        this.roots = roots;
        this.limits = limits;
        this.problems = problems;
        this.xml = xml;
    }

    /** The root that was read, of the shape whose namespace it has; empty, with a problem added, where nothing is. */
    static Optional<XmlElement> read(
            IjwSource source, List<XmlShape> roots, XmlLimits limits, MessageProblems problems) {
        try (Utf8Reader reader = new Utf8Reader(source.open(), limits.bytes())) {
            try {
                return Optional.of(
                        new XmlMessage(roots, limits, problems, factory().createXMLStreamReader(reader)).root());
            } catch (XMLStreamException e) {
                Breach breach = reader.fault().orElse(Breach.of(ExchangeRule.NOT_XML, "", ""));
                problems.addRefusal(reader.fault().isPresent() ? reader.line() : line(e), breach);
            } catch (Refused e) {
                problems.addRefusal(e.line, e.breach);
            }
        } catch (IOException e) {
            problems.add(
                    0,
                    Breach.of(
                            ExchangeRule.UNREADABLE_MESSAGE,
                            "",
                            "",
                            e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static long line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }

    private XmlElement root() throws XMLStreamException {
        requireEncoding();
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            refuseEntities();
        }
        XmlShape shape = roots.stream()
                .filter(root -> root.is(namespace(), xml.getLocalName()))
                .findFirst()
                .orElseThrow(() -> refused(Breach.of(ExchangeRule.OTHER_MESSAGE, "", "", namespaces())));
        XmlElement root = element(shape);
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            refuseEntities();
        }
        return root;
    }

    private void requireEncoding() {
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw refused(Breach.of(ExchangeRule.NOT_UTF8_XML, "", declared));
        }
    }

    private XmlElement element(XmlShape shape) throws XMLStreamException {
        long line = begin();
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>(0);
        XmlSequence sequence = new XmlSequence(shape, problems);
        boolean isTextExpected = shape.text().isPresent();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            refuseEntities();
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                Optional<XmlShape> child = sequence.next(namespace(), xml.getLocalName(), lineNow());
                if (child.isPresent() && !child.get().isPassedOver()) {
                    children.add(element(child.get()));
                } else {
                    passOver();
                }
            } else if (xml.isCharacters() && isTextExpected) {
                append(text, shape);
            } else if (xml.isCharacters() && !xml.isWhiteSpace()) {
                problems.add(lineNow(), Breach.of(ExchangeRule.UNEXPECTED_TEXT, shape.name(), "", shape.name()));
            }
        }
        sequence.end(lineNow());
        depth--;
        shape.text().ifPresent(type -> check(shape, type, text.toString(), line));
        return new XmlElement(shape.name(), line, text.toString(), children);
    }

    private long begin() {
        elements++;
        depth++;
        if (elements > limits.elements()) {
            throw refused(Breach.of(ExchangeRule.TOO_MANY_ELEMENTS, "", "", limits.elements()));
        }
        if (depth > limits.depth()) {
            throw refused(Breach.of(ExchangeRule.TOO_DEEP, "", "", limits.depth()));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(i))) {
                problems.add(
                        lineNow(), Breach.of(ExchangeRule.UNEXPECTED_TEXT, xml.getLocalName(), "", xml.getLocalName()));
            }
        }
        return lineNow();
    }

    private void passOver() throws XMLStreamException {
        begin();
        int outer = depth - 1;
        while (depth > outer) {
            int event = xml.next();
            refuseEntities();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void append(StringBuilder text, XmlShape shape) {
        if (text.length() + xml.getTextLength() > limits.text()) {
            throw refused(Breach.of(ExchangeRule.TEXT_TOO_LONG, shape.name(), "", limits.text()));
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void check(XmlShape shape, XmlText type, String text, long line) {
        if (!type.test().test(text)) {
            String shown = type.isSecret() ? "" : text;
            problems.add(line, Breach.of(ExchangeRule.WRONG_TEXT, shape.name(), shown, type.description()));
        }
    }

    private void refuseEntities() {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused(Breach.of(ExchangeRule.DOCUMENT_TYPE, "", ""));
        }
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private String namespaces() {
        return roots.stream().map(XmlShape::namespace).collect(Collectors.joining(", "));
    }

    private long lineNow() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private Refused refused(Breach breach) {
        return new Refused(lineNow(), breach);
    }

    /** The message is refused as a whole. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;
        private final transient Breach breach;

        Refused(long line, Breach breach) {
            super();
            this.line = line;
            this.breach = breach;
        }
    }
}
