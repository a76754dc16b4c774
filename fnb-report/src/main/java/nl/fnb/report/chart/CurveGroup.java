package nl.fnb.report.chart;

import java.util.List;

/**
 * A group that has a curve in each panel of a {@link StepChart}.
 *
 * @param name its name
 * @param mark its shape, which also decides how its line is dashed
 * @param atRisk how many were still followed, at each tick of the time axis, in the reader's number format
 */
public record CurveGroup(String name, Mark mark, List<String> atRisk) {

    /**
     * Takes a copy of the list.
     *
     * @param name its name
     * @param mark its shape
     * @param atRisk how many were still followed at each tick
     */
    public CurveGroup {
        atRisk = List.copyOf(atRisk);
    }
}
