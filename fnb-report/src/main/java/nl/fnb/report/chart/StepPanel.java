package nl.fnb.report.chart;

import java.util.List;

/**
 * One of the plots of a {@link StepChart}.
 *
 * @param title what the curves show
 * @param curves a curve for each group, in their order
 */
public record StepPanel(String title, List<StepCurve> curves) {

    /**
     * Takes a copy of the list.
     *
     * @param title what the curves show
     * @param curves a curve for each group, in their order
     */
    public StepPanel {
        curves = List.copyOf(curves);
    }
}
