package nl.fnb.stats.agreement;

/**
 * The mean squares of ratings by case and rater; what is all rounding is 0.
 *
 * @param between between cases
 * @param within within cases
 * @param raters between raters
 * @param error what neither explains
 * @param n the number of cases
 * @param k the number of raters
 */
record MeanSquares(double between, double within, double raters, double error, int n, int k) {

    static MeanSquares of(Ratings ratings) {
        double[][] values = fromFirst(ratings);
        int n = ratings.cases();
        int k = ratings.size();
        double[] rows = new double[n];
        double[] columns = new double[k];
        double grand = means(values, rows, columns);
        double between = 0;
        double raters = 0;
        double error = 0;
        for (int i = 0; i < n; i++) {
            between += k * (rows[i] - grand) * (rows[i] - grand);
            for (int j = 0; j < k; j++) {
                double off = values[j][i] - rows[i] - columns[j] + grand;
                error += off * off;
            }
        }
        for (double column : columns) {
            raters += n * (column - grand) * (column - grand);
        }
        double rounding = rounding(values);
        error = error <= rounding ? 0 : error;
        raters = raters <= rounding ? 0 : raters;
        between = between <= rounding ? 0 : between;
        double df = (n - 1.0) * (k - 1.0);
        return new MeanSquares(
                between / (n - 1), (error + raters) / (n * (k - 1.0)), raters / (k - 1), error / df, n, k);
    }

    /** The ratings by rater, each less the first of all, so that only differences round. */
    private static double[][] fromFirst(Ratings ratings) {
        double[][] values = new double[ratings.size()][ratings.cases()];
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; i++) {
                values[j][i] = ratings.at(i, j) - ratings.at(0, 0);
            }
        }
        return values;
    }

    /** Fills in the means of cases and of raters, and gives that of all. */
    private static double means(double[][] values, double[] rows, double[] columns) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] += values[j][i];
                columns[j] += values[j][i];
            }
            sum += columns[j];
            columns[j] /= rows.length;
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] /= columns.length;
        }
        return sum / ((double) rows.length * columns.length);
    }

    /** The largest sum of squares that rounding alone can make. */
    private static double rounding(double[][] values) {
        double largest = 0;
        for (double[] column : values) {
            for (double value : column) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        double off = (values.length + values[0].length) * Math.ulp(largest);
        return values.length * values[0].length * off * off;
    }
}
