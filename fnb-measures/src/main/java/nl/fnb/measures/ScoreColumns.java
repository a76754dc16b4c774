package nl.fnb.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/** The scores of many measurements by one instrument: a row a measurement, a column a scale. */
public final class ScoreColumns {

    private final List<List<Scale>> variants;
    private final int[] variant;
    private final List<String> classes;
    private final double[][] values;
    private final int[][] ranks;
    private final int[][] answered;
    private final int[] classification;

    /** Room for scores; every value is missing. Filled by the batch that makes it, and not changed afterwards. */
    ScoreColumns(Instrument instrument, int rows) {
        this(instrument, List.of(instrument.scales()), rows);
    }

    private ScoreColumns(Instrument instrument, List<List<Scale>> variants, int rows) {
        this.variants = variants;
        this.variant = new int[rows];
        List<Scale> scales = instrument.scales();
        this.classes = instrument
                .classification()
                .map(rule -> Classifying.classes(instrument, rule))
                .orElse(List.of());
        this.values = new double[scales.size()][rows];
        this.ranks = new int[scales.size()][rows];
        this.answered = new int[scales.size()][rows];
        this.classification = new int[rows];
    }

    /** The scores of each row from the columns that are meant for it; they differ in their bands alone. */
    static ScoreColumns byRow(Instrument instrument, List<ScoreColumns> columns, IntUnaryOperator choice) {
        List<List<Scale>> variants = columns.stream().map(ScoreColumns::scales).toList();
        ScoreColumns merged =
                new ScoreColumns(instrument, variants, columns.get(0).rows());
        for (int row = 0; row < merged.rows(); row++) {
            merged.variant[row] = choice.applyAsInt(row);
            merged.copy(row, columns.get(merged.variant[row]));
        }
        return merged;
    }

    private void copy(int row, ScoreColumns from) {
        for (int column = 0; column < values.length; column++) {
            put(row, column, from.values[column][row], from.ranks[column][row], from.answered[column][row]);
        }
        classification[row] = from.classification[row];
    }

    private List<Scale> scales() {
        return variants.get(0);
    }

    /**
     * The number of measurements.
     *
     * @return 0 or more
     */
    public int rows() {
        return classification.length;
    }

    /**
     * The place of a scale.
     *
     * @param id the id of the scale
     * @return its column
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public int column(String id) {
        for (int column = 0; column < scales().size(); column++) {
            if (scales().get(column).id().equals(id)) {
                return column;
            }
        }
        throw new IllegalArgumentException("scale must be one of "
                + String.join(", ", scales().stream().map(Scale::id).toList()) + ", got " + id);
    }

    /**
     * The value of a scale.
     *
     * @param row the measurement
     * @param column the scale
     * @return the exact value rounded to a double; empty where the score is missing
     */
    public OptionalDouble value(int row, int column) {
        double value = values[column][row];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The values of a scale.
     *
     * @param column the scale
     * @return the exact value of each row rounded to a double; NaN where the score is missing
     */
    public double[] values(int column) {
        return values[column].clone();
    }

    /**
     * The class of a scale.
     *
     * @param row the measurement
     * @param column the scale
     * @return empty where the score is missing or below the first band
     */
    public Optional<String> className(int row, int column) {
        int rank = ranks[column][row];
        return rank < 0
                ? Optional.empty()
                : Optional.of(
                        variants.get(variant[row]).get(column).bands().get(rank).className());
    }

    /**
     * The number of answered items of a scale.
     *
     * @param row the measurement
     * @param column the scale
     * @return 0 up to the number of its items
     */
    public int answered(int row, int column) {
        return answered[column][row];
    }

    /**
     * The class of the whole instrument.
     *
     * @param row the measurement
     * @return empty where there is none
     */
    public Optional<String> classification(int row) {
        int rank = classification[row];
        return rank < 0 ? Optional.empty() : Optional.of(classes.get(rank));
    }

    void put(int row, int column, double value, int rank, int answeredItems) {
        values[column][row] = value;
        ranks[column][row] = rank;
        answered[column][row] = answeredItems;
    }

    void put(int measurement, Row row) {
        for (int column = 0; column < values.length; column++) {
            put(measurement, column, row.values[column], row.ranks[column], row.answered[column]);
        }
        classification[measurement] = row.classification;
    }

    void putClassification(int row, Optional<String> className) {
        classification[row] = className.map(classes::indexOf).orElse(-1);
    }
}
