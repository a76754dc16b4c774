package nl.fnb.stats.reference;

import java.util.function.ToDoubleFunction;

/**
 * R's {@code optim}, method Nelder-Mead, step by step with R's stop, to see where R ends; in two dimensions.
 *
 * @see <a href="https://doi.org/10.1093/comjnl/7.4.308">Nelder and Mead (1965), Computer Journal 7, 308-313</a>
 */
final class NelderMead {

    private static final double REFUSED = 1e35;
    private static final double RELATIVE = Math.sqrt(Math.ulp(1.0));
    private static final int MOST_CALLS = 500;

    private final ToDoubleFunction<double[]> function;
    private final double least;
    private final double[][] points = new double[3][];
    private final double[] values = new double[3];
    private int calls;
    private int low;
    private int high;

    private NelderMead(ToDoubleFunction<double[]> function, double[] start, double least) {
        this.function = function;
        this.least = least;
        double step = Math.max(0.1 * Math.abs(start[0]), 0.1 * Math.abs(start[1]));
        double width = step == 0 ? 0.1 : step;
        points[0] = start.clone();
        points[1] = new double[] {start[0] + width, start[1]};
        points[2] = new double[] {start[0], start[1] + width};
        values[0] = value(points[0]);
    }

    /** Where the search ends that starts at a point and stops where the function is at most {@code least}. */
    static double[] of(ToDoubleFunction<double[]> function, double[] start, double least) {
        return new NelderMead(function, start, least).minimum();
    }

    private double value(double... point) {
        calls++;
        double value = function.applyAsDouble(point);
        return Double.isFinite(value) ? value : REFUSED;
    }

    private double[] minimum() {
        double tolerance = RELATIVE * (Math.abs(values[0]) + RELATIVE);
        evaluateAllButLow();
        while (calls <= MOST_CALLS) {
            order();
            if (values[high] <= values[low] + tolerance || values[low] <= least) {
                break;
            }
            step();
        }
        order();
        return points[low];
    }

    private void evaluateAllButLow() {
        for (int j = 0; j < 3; j++) {
            if (j != low) {
                values[j] = value(points[j]);
            }
        }
    }

    private void order() {
        int start = low;
        high = low;
        for (int j = 0; j < 3; j++) {
            if (j != start) {
                low = values[j] < values[low] ? j : low;
                high = values[j] > values[high] ? j : high;
            }
        }
    }

    private void step() {
        double[] middle = new double[2];
        for (int i = 0; i < 2; i++) {
            middle[i] = (-points[high][i] + points[0][i] + points[1][i] + points[2][i]) / 2;
        }
        double[] reflected = between(2, middle, -1, points[high]);
        double value = value(reflected);
        if (value < values[low]) {
            double[] further = between(2, reflected, -1, middle);
            double beyond = value(further);
            replaceHigh(beyond < value ? further : reflected, Math.min(beyond, value));
        } else {
            reduce(reflected, value, middle);
        }
    }

    private void reduce(double[] reflected, double value, double... middle) {
        boolean worst = value >= values[high];
        if (!worst) {
            replaceHigh(reflected, value);
        }
        double[] nearer = between(0.5, points[high], 0.5, middle);
        double inside = value(nearer);
        if (inside < values[high]) {
            replaceHigh(nearer, inside);
        } else if (worst) {
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 2; i++) {
                    points[j][i] = j == low ? points[j][i] : 0.5 * (points[j][i] - points[low][i]) + points[low][i];
                }
            }
            evaluateAllButLow();
        }
    }

    private static double[] between(double a, double[] x, double b, double... y) {
        return new double[] {a * x[0] + b * y[0], a * x[1] + b * y[1]};
    }

    private void replaceHigh(double[] point, double value) {
        points[high] = point;
        values[high] = value;
    }
}
