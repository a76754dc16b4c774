package nl.fnb.report.document;

import java.util.List;

/**
 * Texts below each other, in no order that matters.
 *
 * @param items the texts, one at least
 */
public record BulletList(List<String> items) implements Block {

    /**
     * Takes a copy of the texts.
     *
     * @param items the texts, one at least
     * @throws IllegalArgumentException if there are none
     */
    public BulletList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least 1 item, got 0");
        }
    }
}
