package nl.fnb.report.document;

import java.util.List;

/**
 * What was found, one subject after another.
 *
 * @param items the findings, one at least
 */
public record Findings(List<Finding> items) implements Block {

    /**
     * Takes a copy of the findings.
     *
     * @param items the findings, one at least
     * @throws IllegalArgumentException if there are none
     */
    public Findings {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("findings have at least 1 item, got 0");
        }
    }

    /** What kind of news a finding is, so that a renderer may mark it, never by colour alone. */
    public enum Tone {
        /** A difference for the better was shown. */
        GOOD,
        /** A difference for the worse was shown. */
        BAD,
        /** Something was shown that is neither. */
        SHOWN,
        /** Nothing was shown. */
        OPEN
    }

    /**
     * What was found of one subject.
     *
     * @param subject what it is about, such as an outcome
     * @param verdict the verdict in a word or two
     * @param tone what kind of news it is
     * @param text what the verdict rests on, and what it does and does not mean
     */
    public record Finding(String subject, String verdict, Tone tone, String text) {}
}
