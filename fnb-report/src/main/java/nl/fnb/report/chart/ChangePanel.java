package nl.fnb.report.chart;

import java.util.List;

/**
 * A group of a {@link ChangeChart}.
 *
 * @param title its name, and how many it has
 * @param mark the sign of its mean
 * @param changes the changes of its members, in any order
 * @param mean the change of its mean
 * @param before the mean before, in the reader's number format
 * @param after the mean after, in the reader's number format
 */
public record ChangePanel(String title, Mark mark, List<Change> changes, Change mean, String before, String after) {

    /**
     * Takes a copy of the list.
     *
     * @param title its name, and how many it has
     * @param mark the sign of its mean
     * @param changes the changes of its members
     * @param mean the change of its mean
     * @param before the mean before
     * @param after the mean after
     */
    public ChangePanel {
        changes = List.copyOf(changes);
    }
}
