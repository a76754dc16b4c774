package nl.fnb.stats.model;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;

/**
 * What one column adds to the response, the others held still.
 *
 * @param name the name of the column
 * @param estimate the coefficient: response per unit of the column
 * @param interval its confidence interval
 * @param standardError its standard error
 * @param t the statistic of the test against 0
 * @param df its degrees of freedom
 * @param pValue the two-sided p-value
 */
public record Coefficient(
        String name, double estimate, Interval interval, double standardError, double t, double df, double pValue)
        implements Result {

    @Override
    public String method() {
        return "least squares";
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("estimate", estimate),
                new Figure("ci_low", interval.low()),
                new Figure("ci_high", interval.high()),
                new Figure("se", standardError),
                new Figure("t", t),
                new Figure("df", df),
                new Figure("p", pValue));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("")
                .say("{}: b = {}", name, estimate)
                .interval(interval)
                .statistic("t", t, df)
                .p(pValue);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
