package nl.fnb.report.document;

import java.util.List;

/**
 * A part of a report under a heading.
 *
 * @param id what links point to, unique in a document: lower case letters and hyphens
 * @param title the heading
 * @param blocks what stands below it, in order
 * @param parts the parts that come after those blocks, each under a lesser heading; they have no parts themselves
 */
public record Section(String id, String title, List<Block> blocks, List<Section> parts) {

    /**
     * Takes copies of the lists.
     *
     * @param id what links point to, unique in a document: lower case letters and hyphens
     * @param title the heading
     * @param blocks what stands below it, in order
     * @param parts the parts that come after those blocks, each under a lesser heading; they have no parts themselves
     * @throws IllegalArgumentException if a part has parts
     */
    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
        for (Section part : parts) {
            if (!part.parts().isEmpty()) {
                throw new IllegalArgumentException("a part of a section has no parts, got " + part.id());
            }
        }
    }

    /**
     * A section without parts.
     *
     * @param id what links point to
     * @param title the heading
     * @param blocks what stands below it
     * @return the section
     */
    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, blocks, List.of());
    }
}
