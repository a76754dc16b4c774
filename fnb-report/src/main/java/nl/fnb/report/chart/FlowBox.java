package nl.fnb.report.chart;

import java.util.List;

/**
 * A group of families on their way through a study, and where they went from there.
 *
 * @param kind whether they go on
 * @param heading who they are, with their number
 * @param lines what else is told about them, one text a line; may be empty
 * @param next the boxes after this one; those that leave stand before those that go on
 */
public record FlowBox(Kind kind, String heading, List<String> lines, List<FlowBox> next) {

    /**
     * Copies the lists.
     *
     * @param kind whether they go on
     * @param heading who they are
     * @param lines what else is told
     * @param next the boxes after this one
     */
    public FlowBox {
        lines = List.copyOf(lines);
        next = List.copyOf(next);
    }

    /** Whether the families of a box go on in the study. */
    public enum Kind {
        /** They go on: a box with a solid edge, below the one before. */
        STEP,
        /** They leave: a box with a dashed edge, beside the arrow to the next step. */
        LEAVING
    }

    /**
     * Families that go on.
     *
     * @param heading who they are, with their number
     * @param lines what else is told about them
     * @param next the boxes after this one
     * @return the box
     */
    public static FlowBox step(String heading, List<String> lines, FlowBox... next) {
        return new FlowBox(Kind.STEP, heading, lines, List.of(next));
    }

    /**
     * Families that leave the study.
     *
     * @param heading who they are, with their number
     * @param lines what else is told about them, such as the reasons
     * @return the box
     */
    public static FlowBox leaving(String heading, List<String> lines) {
        return new FlowBox(Kind.LEAVING, heading, lines, List.of());
    }
}
