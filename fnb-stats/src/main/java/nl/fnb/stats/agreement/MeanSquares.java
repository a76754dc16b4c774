package nl.fnb.stats.agreement;

/**
 * The mean squares of ratings by case and rater.
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
        int n = ratings.cases();
        int k = ratings.size();
        double[] rows = new double[n];
        double[] columns = new double[k];
        double grand = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += ratings.at(i, j) / k;
                columns[j] += ratings.at(i, j) / n;
                grand += ratings.at(i, j) / ((double) n * k);
            }
        }
        double between = 0;
        double raters = 0;
        double error = 0;
        for (int i = 0; i < n; i++) {
            between += k * (rows[i] - grand) * (rows[i] - grand);
            for (int j = 0; j < k; j++) {
                double off = ratings.at(i, j) - rows[i] - columns[j] + grand;
                error += off * off;
            }
        }
        for (double column : columns) {
            raters += n * (column - grand) * (column - grand);
        }
        double df = (n - 1.0) * (k - 1.0);
        return new MeanSquares(
                between / (n - 1), (error + raters) / (n * (k - 1.0)), raters / (k - 1), error / df, n, k);
    }
}
