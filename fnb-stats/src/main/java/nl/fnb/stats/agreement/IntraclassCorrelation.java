package nl.fnb.stats.agreement;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The intraclass correlation of raters: the share of the variance of ratings that lies between the rated.
 *
 * <p>The forms are those of Shrout and Fleiss; cases with a missing rating are left out. Defaults: {@link Form#ICC2} (each
 * case rated by the same raters, who stand for others; absolute agreement of a single rating), level .95.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">Shrout and Fleiss (1979), Psychol. Bull. 86, 420-428</a>
 * @see <a href="https://doi.org/10.1037/1082-989X.1.1.30">McGraw and Wong (1996), Psychol. Methods 1, 30-46</a>
 */
public final class IntraclassCorrelation {

    private static final IntraclassCorrelation DEFAULTS = new IntraclassCorrelation(Form.ICC2, 0.95);

    private final Form form;
    private final double level;

    private IntraclassCorrelation(Form form, double level) {
        this.form = form;
        this.level = level;
    }

    /** Who rates, what counts as agreement, and whether one rating is used or the mean of all. */
    public enum Form {
        /** Each case has raters of its own; a single rating. */
        ICC1("ICC(1)", false),
        /** The same raters, who stand for others; absolute agreement of a single rating. */
        ICC2("ICC(2,1)", false),
        /** The same raters, who are the only ones; consistency of a single rating. */
        ICC3("ICC(3,1)", false),
        /** As {@link #ICC1}, for the mean of the ratings. */
        ICC1K("ICC(1,k)", true),
        /** As {@link #ICC2}, for the mean of the ratings. */
        ICC2K("ICC(2,k)", true),
        /** As {@link #ICC3}, for the mean of the ratings. */
        ICC3K("ICC(3,k)", true);

        private final String title;
        private final boolean mean;

        Form(String title, boolean mean) {
            this.title = title;
            this.mean = mean;
        }
    }

    /**
     * ICC(2,1) with a 95% interval.
     *
     * @return the procedure
     */
    public static IntraclassCorrelation withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same in another form.
     *
     * @param kind the form
     * @return the procedure
     */
    public IntraclassCorrelation with(Form kind) {
        return new IntraclassCorrelation(kind, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public IntraclassCorrelation withLevel(double confidence) {
        return new IntraclassCorrelation(form, Checks.level(confidence));
    }

    /**
     * Estimates the agreement of raters.
     *
     * @param ratings the ratings, a rater a column
     * @return the estimate
     * @throws NotEstimableException if there are fewer than two complete cases, raters agree without exception, or
     *     neither cases nor raters differ more than by chance where both count
     */
    public Result estimate(Ratings ratings) {
        Ratings complete = ratings.complete();
        NotEstimableException.unless(
                complete.cases() >= 2,
                Reason.TOO_FEW_VALUES,
                "an ICC needs at least 2 complete cases",
                complete.cases());
        MeanSquares squares = MeanSquares.of(complete);
        NotEstimableException.unless(
                squares.error() > 0 && squares.within() > 0,
                Reason.NO_VARIANCE,
                "ratings must differ within cases; mean square",
                0);
        return switch (form) {
            case ICC1, ICC1K -> oneWay(squares, ratings);
            case ICC2, ICC2K -> random(squares, ratings);
            case ICC3, ICC3K -> fixed(squares, ratings);
        };
    }

    private Result oneWay(MeanSquares m, Ratings ratings) {
        double f = m.between() / m.within();
        return ofRatio(f, m.n() - 1.0, m.n() * (m.k() - 1.0), m, ratings);
    }

    private Result fixed(MeanSquares m, Ratings ratings) {
        double f = m.between() / m.error();
        return ofRatio(f, m.n() - 1.0, (m.n() - 1.0) * (m.k() - 1.0), m, ratings);
    }

    private Result ofRatio(double f, double df1, double df2, MeanSquares m, Ratings ratings) {
        double tail = (1 - level) / 2;
        double low = f / FDistribution.of(df1, df2).inverseSurvivalProbability(tail);
        double high = f * FDistribution.of(df2, df1).inverseSurvivalProbability(tail);
        Interval interval = new Interval(ofF(low, m.k()), ofF(high, m.k()), level);
        return result(ofF(f, m.k()), interval, f, df1, df2, m, ratings);
    }

    /** The correlation of a ratio of mean squares. */
    private double ofF(double f, int k) {
        return form.mean ? 1 - 1 / f : (f - 1) / (f + k - 1);
    }

    private Result random(MeanSquares m, Ratings ratings) {
        double n = m.n();
        double k = m.k();
        double gap = m.between() - m.error();
        double total = m.between() + (m.raters() - m.error()) / n;
        NotEstimableException.unless(
                total > 0, Reason.NO_VARIANCE, "cases or raters must differ more than by chance; variance", total);
        double single = gap / (m.between() + (k - 1) * m.error() + k * (m.raters() - m.error()) / n);
        double mean = gap / total;
        double f = m.between() / m.error();
        AgreementInterval agreement = new AgreementInterval(m, single, level);
        Interval interval = form.mean ? agreement.ofMean() : agreement.ofSingle();
        return result(form.mean ? mean : single, interval, f, n - 1, (n - 1) * (k - 1), m, ratings);
    }

    private Result result(
            double icc, Interval interval, double f, double df1, double df2, MeanSquares m, Ratings ratings) {
        return new Result(
                icc,
                interval,
                f,
                df1,
                df2,
                Tails.aboveF(f, df1, df2),
                m.k(),
                m.n(),
                ratings.cases() - (long) m.n(),
                form.title);
    }

    /**
     * The agreement of raters.
     *
     * @param estimate the intraclass correlation; below 0 where ratings differ more within cases than between
     * @param interval its confidence interval
     * @param f the ratio of mean squares that is tested
     * @param df1 its first degrees of freedom
     * @param df2 its second
     * @param pValue the p-value against no agreement
     * @param raters the number of raters
     * @param n the number of complete cases
     * @param omitted the cases that lack a rating
     * @param method the form
     */
    public record Result(
            double estimate,
            Interval interval,
            double f,
            double df1,
            double df2,
            double pValue,
            int raters,
            long n,
            long omitted,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("f", f),
                    new Figure("df1", df1),
                    new Figure("df2", df2),
                    new Figure("p", pValue),
                    new Figure("raters", raters),
                    new Figure("n", n),
                    new Figure("omitted", omitted));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("")
                    .equalBounded(method, estimate)
                    .interval(interval)
                    .statistic("F", f, df1, df2)
                    .p(pValue)
                    .say("{} raters", raters)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
