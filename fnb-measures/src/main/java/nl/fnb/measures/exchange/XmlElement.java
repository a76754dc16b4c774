package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An element that was read.
 *
 * @param name its name
 * @param line the line on which it begins
 * @param text its text, empty of an element with children
 * @param children its children, in their order
 */
record XmlElement(String name, long line, String text, List<XmlElement> children) {

    Optional<XmlElement> find(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** A child that its shape requires. */
    XmlElement get(String child) {
        return find(child).orElseThrow();
    }

    /** The text of a child that its shape requires. */
    String text(String child) {
        return get(child).text();
    }

    /** The day of a child that its shape requires. */
    LocalDate day(String child) {
        return LocalDate.parse(text(child));
    }
}
