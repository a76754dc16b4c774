package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names of the groups at the ends of their curves, moved up or down as far as they need to keep apart. */
final class EndNames {

    private final List<CurveGroup> groups;
    private final List<Paragraph> names;
    private final StepLayout layout;

    EndNames(List<CurveGroup> groups, StepLayout layout) {
        this.groups = groups;
        this.layout = layout;
        this.names = groups.stream()
                .map(group -> CurveLegend.name(group, layout.nameRoom()))
                .toList();
    }

    /** The room that all names need above each other. */
    double height() {
        double height = 0;
        for (int i = 0; i < names.size(); i++) {
            height += height(i);
        }
        return height;
    }

    private double height(int i) {
        return Math.max(names.get(i).height(), TextStyle.LABEL.lineHeight());
    }

    /** Draws each name as near as it can be to the end of its curve. */
    void draw(SvgWriter svg, double[] ends, double ceiling, double floor) {
        List<Integer> order = IntStream.range(0, ends.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> ends[i]))
                .toList();
        double[] tops = tops(order, ends, ceiling, floor);
        for (int k = 0; k < tops.length; k++) {
            int i = order.get(k);
            CurveLegend.draw(svg, groups.get(i), names.get(i), layout.right(), tops[k]);
        }
    }

    /** From the top each below the one before, then from the bottom each as high as it must. */
    private double[] tops(List<Integer> order, double[] ends, double ceiling, double floor) {
        List<Double> tops = new ArrayList<>();
        double free = ceiling;
        for (int i : order) {
            double top = Math.max(free, ends[i] - TextStyle.LABEL.lineHeight() / 2);
            tops.add(top);
            free = top + height(i);
        }
        double[] moved = tops.stream().mapToDouble(Double::doubleValue).toArray();
        double below = floor;
        for (int k = moved.length - 1; k >= 0; k--) {
            moved[k] = Math.min(moved[k], below - height(order.get(k)));
            below = moved[k];
        }
        return moved;
    }
}
