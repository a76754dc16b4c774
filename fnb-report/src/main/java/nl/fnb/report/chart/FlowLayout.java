package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes on a grid. Each box stands in a line of its own below the one before, indented if it leaves or has
 * siblings; groups that go on side by side share lines, so that their boxes stand level. A box is as wide as its column,
 * so an arrow is always a straight line down, or one with a single corner.
 */
final class FlowLayout {

    private static final double EDGE = 1;
    private static final double GAP = 16;
    private static final double BETWEEN_LINES = 24;
    static final double INDENT = 28;
    private static final double LEAST_COLUMN = 165;
    private static final double LEAST_BOX = 130;

    private static final double MOST_LEAVING = 340;

    private final List<PlacedBox> boxes = new ArrayList<>();
    private final List<FlowArrow> arrows = new ArrayList<>();
    private final List<Double> lineHeights = new ArrayList<>();

    private FlowLayout() {}

    static FlowLayout of(FlowBox start, int width) {
        FlowLayout layout = new FlowLayout();
        layout.place(start, EDGE, width - 2 * EDGE, 0);
        return layout;
    }

    /** Places a box and all after it, and returns the first line that is free below them. */
    private int place(FlowBox box, double x, double width, int line) {
        PlacedBox placed = PlacedBox.of(box, x, width, line);
        boxes.add(placed);
        grow(line, placed.height());
        int free = line + 1;
        for (FlowBox next : box.next()) {
            if (next.kind() == FlowBox.Kind.LEAVING) {
                free = placeIndented(next, placed, free);
            }
        }
        List<FlowBox> steps = box.next().stream()
                .filter(next -> next.kind() == FlowBox.Kind.STEP)
                .toList();
        return placeSteps(steps, placed, free);
    }

    private void grow(int line, double height) {
        while (lineHeights.size() <= line) {
            lineHeights.add(0.0);
        }
        lineHeights.set(line, Math.max(lineHeights.get(line), height));
    }

    private int placeSteps(List<FlowBox> steps, PlacedBox from, int line) {
        double column = (from.width() - GAP * (steps.size() - 1)) / Math.max(1, steps.size());
        if (steps.size() == 1 || haveRoom(steps, column)) {
            return placeColumns(steps, from, column, line);
        }
        int free = line;
        for (FlowBox step : steps) {
            free = placeIndented(step, from, free);
        }
        return free;
    }

    /** Whether boxes can stand side by side without a word of theirs being broken. */
    private static boolean haveRoom(List<FlowBox> boxes, double width) {
        return width >= LEAST_COLUMN && boxes.stream().allMatch(box -> PlacedBox.leastWidth(box) <= width);
    }

    private int placeColumns(List<FlowBox> steps, PlacedBox from, double column, int line) {
        // With boxes between, all arrows share one trunk that passes those; else each goes straight down.
        boolean adjacent = line == from.line() + 1;
        int free = line;
        for (int i = 0; i < steps.size(); i++) {
            double x = from.x() + i * (column + GAP);
            double trunk = adjacent ? x + FlowArrow.TRUNK : from.trunk();
            arrows.add(new FlowArrow(trunk, from.line(), x, line, false));
            free = Math.max(free, place(steps.get(i), x, column, line));
        }
        return free;
    }

    private int placeIndented(FlowBox box, PlacedBox from, int line) {
        double indent = Math.max(0, Math.min(INDENT, from.width() - LEAST_BOX));
        double x = from.x() + indent;
        arrows.add(new FlowArrow(from.trunk(), from.line(), x, line, true));
        boolean leaves = box.kind() == FlowBox.Kind.LEAVING;
        double width = from.width() - indent;
        return place(box, x, leaves ? Math.min(width, MOST_LEAVING) : width, line);
    }

    double height() {
        return tops()[lineHeights.size()] - BETWEEN_LINES + EDGE;
    }

    /** Where each line starts, and where one after the last would. */
    private double[] tops() {
        double[] tops = new double[lineHeights.size() + 1];
        tops[0] = EDGE;
        for (int line = 0; line < lineHeights.size(); line++) {
            tops[line + 1] = tops[line] + lineHeights.get(line) + BETWEEN_LINES;
        }
        return tops;
    }

    void draw(SvgWriter svg) {
        double[] tops = tops();
        for (FlowArrow arrow : arrows) {
            arrow.draw(svg, tops[arrow.from()] + lineHeights.get(arrow.from()), tops[arrow.to()]);
        }
        for (PlacedBox box : boxes) {
            box.draw(svg, tops[box.line()], lineHeights.get(box.line()));
        }
    }
}
