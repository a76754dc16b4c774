package nl.fnb.report.theme;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.narrative.PlainText;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Nodes of Markdown as blocks of a report; whatever a report has no block for is refused. */
final class Prose {

    private Prose() {}

    static Block block(Node node) {
        if (node instanceof org.commonmark.node.Paragraph) {
            return new Paragraph(text(node));
        }
        if (node instanceof ListBlock list) {
            return new BulletList(items(list));
        }
        throw refused(node);
    }

    private static List<String> items(ListBlock list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node content = item.getFirstChild();
            if (content == null || content.getNext() != null) {
                throw refused(item);
            }
            String text = text(content);
            items.add(list instanceof OrderedList ? (items.size() + 1) + ". " + text : text);
        }
        return items;
    }

    /** The words of a heading or paragraph. */
    static String text(Node node) {
        if (!(node instanceof org.commonmark.node.Paragraph) && !(node instanceof Heading)) {
            throw refused(node);
        }
        StringBuilder text = new StringBuilder();
        addChildren(node, text);
        return PlainText.of(text.toString());
    }

    private static void addChildren(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, text);
        }
    }

    private static void add(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            addChildren(node, text);
        } else if (node instanceof Link link) {
            addLink(link, text);
        } else {
            throw refused(node);
        }
    }

    /** A report shows where a link leads rather than leading there. */
    private static void addLink(Link link, StringBuilder text) {
        String address = link.getDestination();
        if (!address.startsWith("https://") && !address.startsWith("http://") && !address.startsWith("mailto:")) {
            throw new ThemeException(ThemeFault.PROSE_MARKUP, PlainText.of(address));
        }
        int start = text.length();
        addChildren(link, text);
        if (!text.substring(start).equals(address)) {
            text.append(" (").append(address).append(')');
        }
    }

    private static ThemeException refused(Node node) {
        return new ThemeException(ThemeFault.PROSE_MARKUP, node.getClass().getSimpleName());
    }
}
