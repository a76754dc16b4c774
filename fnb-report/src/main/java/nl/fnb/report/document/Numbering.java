package nl.fnb.report.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Label;

/**
 * The numbers of the tables and of the figures of a document, each counted in the order in which they stand, so that every
 * format calls them by the same name.
 */
public final class Numbering {

    private static final Label TABLE = new Label("Tabel", "Table");
    private static final Label FIGURE = new Label("Figuur", "Figure");

    private final Document document;
    private final Map<Block, String> names = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int tables;
    private int figures;

    private Numbering(Document document) {
        this.document = document;
    }

    /**
     * Numbers a document.
     *
     * @param document the document
     * @return its numbering
     */
    public static Numbering of(Document document) {
        Numbering numbering = new Numbering(document);
        for (Section section : document.sections()) {
            numbering.add(section);
            section.parts().forEach(numbering::add);
        }
        return numbering;
    }

    private void add(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                tables++;
                add(table, new Entry(TABLE.in(document.locale()) + " " + tables, table.caption(), section, table));
            } else if (block instanceof Figure figure) {
                figures++;
                add(
                        figure,
                        new Entry(
                                FIGURE.in(document.locale()) + " " + figures,
                                figure.caption(),
                                section,
                                figure.data()));
            }
        }
    }

    private void add(Block block, Entry entry) {
        names.put(block, entry.name());
        entries.add(entry);
    }

    /**
     * The name of a table of the document.
     *
     * @param table the table itself, not one like it
     * @return for instance {@code Table 3}; empty for the data of a figure, which go by the name of the figure
     */
    public String name(Table table) {
        return names.getOrDefault(table, "");
    }

    /**
     * The name of a figure of the document.
     *
     * @param figure the figure itself, not one like it
     * @return for instance {@code Figure 2}
     */
    public String name(Figure figure) {
        return names.getOrDefault(figure, "");
    }

    /**
     * Everything that has a number, in the order of the document.
     *
     * @return the tables, and the data of the figures
     */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * A table, or the data of a figure.
     *
     * @param name its name, for instance {@code Table 3}
     * @param caption what the table or the figure shows
     * @param section where it stands
     * @param table the figures
     */
    public record Entry(String name, String caption, Section section, Table table) {}
}
