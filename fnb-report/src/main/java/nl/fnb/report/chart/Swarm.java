package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves points that would cover each other up and down, without chance: each point takes the line nearest to the middle
 * that is free at its place. Where there are too many lines for the room, the lines move together.
 */
final class Swarm {

    private static final double MOST_HEIGHT = 72;

    private final int[] lines;
    private final int used;
    private final double distance;

    private Swarm(int[] lines, int used, double distance) {
        this.lines = lines;
        this.used = used;
        this.distance = distance;
    }

    /** Spreads points at these rising places, which need this distance from each other. */
    static Swarm of(double[] places, double distance) {
        List<Double> lastOfLine = new ArrayList<>();
        int[] lines = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            lines[i] = take(lastOfLine, places[i], distance);
        }
        int used = lastOfLine.size();
        return new Swarm(lines, used, Math.min(distance, MOST_HEIGHT / Math.max(1, used - 1)));
    }

    private static int take(List<Double> lastOfLine, double place, double distance) {
        for (int line = 0; line < lastOfLine.size(); line++) {
            if (place - lastOfLine.get(line) >= distance) {
                lastOfLine.set(line, place);
                return line;
            }
        }
        lastOfLine.add(place);
        return lastOfLine.size() - 1;
    }

    /** How far a point moves from the middle: lines lie at 0, 1 up, 1 down, 2 up and so on, centred as a whole. */
    double offset(int point) {
        int line = lines[point];
        int steps = (line + 1) / 2;
        double centring = used % 2 == 0 ? distance / 2 : 0;
        return (line % 2 == 1 ? -steps : steps) * distance + centring;
    }

    /** From the middle of the highest point to the middle of the lowest. */
    double height() {
        return Math.max(0, used - 1) * distance;
    }
}
