package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The line of a curve: level from step to step, and no longer than its share is known. */
final class StepLine {

    /** Steps that lie closer together are drawn as one, which no eye can tell. */
    private static final double CLOSEST = 0.75;

    private final StepCurve curve;
    private final StepLayout layout;
    private final double ceiling;
    private final double height;

    StepLine(StepCurve curve, StepLayout layout, double ceiling, double height) {
        this.curve = curve;
        this.layout = layout;
        this.ceiling = ceiling;
        this.height = height;
    }

    void draw(SvgWriter svg, Mark mark) {
        mark.dash(svg.polyline(points()).attribute("fill", "none").stroke(mark.colour(), 2))
                .attribute("stroke-linejoin", "round")
                .close();
    }

    private double[] points() {
        List<Double> points = new ArrayList<>(List.of(layout.left(), y(0)));
        double x = layout.left();
        double share = 0;
        for (StepCurve.Step step : curve.steps()) {
            double next = layout.x(step.time());
            if (next - x >= CLOSEST) {
                points.addAll(List.of(x, y(share), next, y(share)));
                x = next;
            }
            share = step.time() <= layout.end() ? step.share() : share;
        }
        points.addAll(List.of(x, y(share), layout.x(curve.until()), y(share)));
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double y(double share) {
        return ceiling + (1 - share) * height;
    }
}
