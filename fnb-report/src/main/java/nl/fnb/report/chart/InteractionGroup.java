package nl.fnb.report.chart;

import java.util.List;

/**
 * A group of an {@link InteractionChart}.
 *
 * @param name its name
 * @param mark its sign, which also decides how its line is dashed
 * @param means its mean with interval at each level; ends beyond the axis are drawn at its edge
 */
public record InteractionGroup(String name, Mark mark, List<PointInterval> means) {

    /**
     * Takes a copy of the list.
     *
     * @param name its name
     * @param mark its sign
     * @param means its mean with interval at each level
     */
    public InteractionGroup {
        means = List.copyOf(means);
    }
}
