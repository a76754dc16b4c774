package nl.fnb.measures.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an element is: its name, how often it occurs, and its text or its children in their order; or anything, which is then
 * passed over unread.
 *
 * @param namespace the namespace of the element
 * @param name its name
 * @param isRequired whether it must be there
 * @param isRepeated whether it may occur more than once
 * @param text the type of its text, of an element with text
 * @param children its children, of an element with children
 */
record XmlShape(
        String namespace,
        String name,
        boolean isRequired,
        boolean isRepeated,
        Optional<XmlText> text,
        List<XmlShape> children) {

    static XmlShape of(String namespace, String name, XmlText text) {
        return new XmlShape(namespace, name, true, false, Optional.of(text), List.of());
    }

    static XmlShape of(String namespace, String name, XmlShape... children) {
        return new XmlShape(namespace, name, true, false, Optional.empty(), List.of(children));
    }

    /** An element whose contents are passed over. */
    static XmlShape anything(String namespace, String name) {
        return new XmlShape(namespace, name, true, false, Optional.empty(), List.of());
    }

    XmlShape optional() {
        return new XmlShape(namespace, name, false, isRepeated, text, children);
    }

    XmlShape repeated() {
        return new XmlShape(namespace, name, isRequired, true, text, children);
    }

    boolean isPassedOver() {
        return text.isEmpty() && children.isEmpty();
    }

    boolean is(String otherNamespace, String otherName) {
        return name.equals(otherName) && namespace.equals(otherNamespace);
    }

    /** The children, as a message lists them. */
    String childNames() {
        return children.stream().map(XmlShape::name).collect(Collectors.joining(", "));
    }
}
