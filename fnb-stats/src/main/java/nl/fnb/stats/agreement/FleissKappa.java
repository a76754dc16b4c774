package nl.fnb.stats.agreement;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Fleiss' kappa: how far any number of raters agree on categories beyond chance.
 *
 * <p>\( \kappa = (\bar P - \bar P_e)/(1 - \bar P_e) \), with the mean share of agreeing pairs of raters and that of the
 * category shares squared. Raters may differ from subject to subject, but not in number. The standard error is that
 * without agreement, for the test alone.
 *
 * @param estimate kappa, at most 1; 0 where raters agree as by chance
 * @param nullError its standard error where there is no agreement
 * @param z kappa over that error
 * @param pValue the two-sided p-value against no agreement
 * @param subjects the number of subjects
 * @param raters the number of raters of each
 * @see <a href="https://doi.org/10.1037/h0031619">Fleiss (1971), Psychol. Bull. 76, 378-382</a>
 * @see <a href="https://doi.org/10.1037/0033-2909.86.5.974">Fleiss, Nee and Landis (1979), Psychol. Bull. 86, 974-977</a>
 */
public record FleissKappa(double estimate, double nullError, double z, double pValue, int subjects, long raters)
        implements Result {

    /**
     * Estimates the agreement on subjects.
     *
     * @param table a row a subject, a column a category: how many raters chose it
     * @return the estimate
     * @throws IllegalArgumentException if rows have different totals
     * @throws NotEstimableException if there are fewer than two raters, or all chose one category throughout
     */
    public static FleissKappa of(Counts table) {
        long raters = table.rowTotal(0);
        NotEstimableException.unless(raters >= 2, Reason.TOO_FEW_VALUES, "agreement needs at least 2 raters", raters);
        double pairs = 0;
        for (int i = 0; i < table.rows(); i++) {
            Checks.require(table.rowTotal(i) == raters, "each subject needs " + raters + " ratings", table.rowTotal(i));
            for (int j = 0; j < table.columns(); j++) {
                pairs += table.at(i, j) * (table.at(i, j) - 1.0);
            }
        }
        double agreed = pairs / table.rows() / raters / (raters - 1);
        return of(table, raters, agreed);
    }

    private static FleissKappa of(Counts table, long raters, double agreed) {
        double chance = 0;
        double spread = 0;
        double skew = 0;
        for (int j = 0; j < table.columns(); j++) {
            double share = (double) table.columnTotal(j) / table.total();
            chance += share * share;
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        NotEstimableException.unless(spread > 0, Reason.NO_VARIANCE, "raters must use 2 categories; variance", spread);
        double kappa = (agreed - chance) / spread;
        double error = Math.sqrt(2 * (spread * spread - skew) / table.rows() / raters / (raters - 1)) / spread;
        double z = kappa / error;
        double p = Math.min(1, 2 * Tails.belowZ(-Math.abs(z)));
        return new FleissKappa(kappa, error, z, p, table.rows(), raters);
    }

    @Override
    public String method() {
        return "Fleiss' kappa";
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("estimate", estimate),
                new Figure("null_se", nullError),
                new Figure("z", z),
                new Figure("p", pValue),
                new Figure("subjects", subjects),
                new Figure("raters", raters));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(method())
                .equalBounded("κ", estimate)
                .statistic("z", z)
                .p(pValue)
                .n(subjects)
                .say("{} raters", raters);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
