package nl.fnb.report.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Section;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A text of the organisation, from Markdown. */
final class Foreword {

    private static final String ID = "foreword";
    private static final Label TITLE = new Label("Vooraf", "Foreword");
    private static final int MOST_BYTES = 100_000;

    private final Optional<String> title;
    private final List<Block> blocks;
    private final List<Section> parts;

    private Foreword(Optional<String> title, List<Block> blocks, List<Section> parts) {
        this.title = title;
        this.blocks = List.copyOf(blocks);
        this.parts = List.copyOf(parts);
    }

    static Foreword of(String markdown) {
        if (markdown.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new ThemeException(ThemeFault.PROSE_TEXT, "");
        }
        Node first = Parser.builder().build().parse(markdown).getFirstChild();
        Optional<String> title = Optional.empty();
        if (first instanceof Heading heading && heading.getLevel() == 1) {
            title = Optional.of(Prose.text(heading)).filter(text -> !text.isEmpty());
            first = heading.getNext();
        }
        List<Block> blocks = new ArrayList<>();
        Node node = first;
        for (; node != null && !(node instanceof Heading); node = node.getNext()) {
            blocks.add(Prose.block(node));
        }
        return new Foreword(title, blocks, parts(node));
    }

    private static List<Section> parts(Node from) {
        List<Section> parts = new ArrayList<>();
        Node node = from;
        while (node != null) {
            if (!(node instanceof Heading heading) || heading.getLevel() != 2) {
                throw new ThemeException(ThemeFault.PROSE_HEADINGS, Prose.text(node));
            }
            List<Block> blocks = new ArrayList<>();
            for (node = node.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
                blocks.add(Prose.block(node));
            }
            parts.add(Section.of(ID + "-" + (parts.size() + 1), Prose.text(heading), blocks));
        }
        return parts;
    }

    Section section(Locale locale) {
        return new Section(ID, title.orElse(TITLE.in(locale)), blocks, parts);
    }
}
