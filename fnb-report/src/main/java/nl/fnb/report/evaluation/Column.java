package nl.fnb.report.evaluation;

import nl.fnb.stats.Moments;
import nl.fnb.stats.model.Design;

/** A named column of a model, which this package fills and never changes afterwards. */
final class Column {

    private final String name;
    private final double[] values;

    Column(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    String name() {
        return name;
    }

    Design appendTo(Design design) {
        return design.and(name, values);
    }

    /** The same column with its mean taken away from each value. */
    Column centred() {
        double mean = mean();
        double[] moved = new double[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = values[i] - mean;
        }
        return new Column(name, moved);
    }

    double mean() {
        return Moments.of(values).mean();
    }

    /** The product with another column, for an interaction. */
    Column times(Column other) {
        double[] product = new double[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = values[i] * other.values[i];
        }
        return new Column(name + ":" + other.name, product);
    }
}
