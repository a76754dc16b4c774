package nl.fnb.report.document;

import java.util.List;

/**
 * Terms with their meaning.
 *
 * @param items the terms, one at least
 */
public record Definitions(List<Definition> items) implements Block {

    /**
     * Takes a copy of the terms.
     *
     * @param items the terms, one at least
     * @throws IllegalArgumentException if there are none
     */
    public Definitions {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("definitions have at least 1 item, got 0");
        }
    }

    /**
     * A term with its meaning.
     *
     * @param term the term
     * @param meaning what it means here
     */
    public record Definition(String term, String meaning) {}
}
