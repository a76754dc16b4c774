package nl.fnb.stats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.internal.Checks;

/**
 * A look at what a linear model assumes: outlying cases, columns that say the same, how likely the data are.
 *
 * <p>It describes and decides nothing.
 */
public final class Diagnostics {

    private static final double WHOLE = 1 - 10 * Math.ulp(1.0);

    private final Design design;
    private final LinearFit fit;
    private final List<Case> cases;

    private Diagnostics(Design design, LinearFit fit, List<Case> cases) {
        this.design = design;
        this.fit = fit;
        this.cases = cases;
    }

    /**
     * Looks at the least-squares fit of a response.
     *
     * @param y the response, one value a case
     * @param design the columns that explain it
     * @return the diagnostics
     * @throws IllegalArgumentException if the lengths differ, there is no column, or a value is NaN or infinite
     * @throws NotEstimableException if the model cannot be fitted, as {@link LinearModel#fit} says
     */
    public static Diagnostics of(double[] y, Design design) {
        LinearFit fit = LinearModel.withDefaults().fit(y, design);
        Householder qr = Householder.of(design.copy(), design.names(), y.clone());
        double[] residuals = qr.residuals();
        double[] leverages = qr.leverages();
        List<Case> cases = new ArrayList<>(y.length);
        for (int i = 0; i < y.length; i++) {
            cases.add(look(residuals[i], leverages[i], fit));
        }
        return new Diagnostics(design, fit, List.copyOf(cases));
    }

    private static Case look(double residual, double leverage, LinearFit fit) {
        double free = 1 - leverage;
        if (leverage >= WHOLE) {
            return new Case(residual, leverage, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double variance = fit.sigma() * fit.sigma();
        double without = (fit.residualSumOfSquares() - residual * residual / free) / (fit.residualDf() - 1);
        double cook = residual
                * residual
                * leverage
                / (free * free * variance * fit.coefficients().size());
        OptionalDouble studentised = fit.residualDf() > 1 && without > 0
                ? OptionalDouble.of(residual / Math.sqrt(without * free))
                : OptionalDouble.empty();
        return new Case(residual, leverage, studentised, OptionalDouble.of(cook));
    }

    /**
     * The fit that is looked at.
     *
     * @return the fit, with 95% intervals
     */
    public LinearFit fit() {
        return fit;
    }

    /**
     * The cases, in order.
     *
     * @return one a case
     */
    public List<Case> cases() {
        return cases;
    }

    /**
     * The largest leverage.
     *
     * @return from the number of columns over the number of cases to 1
     */
    public double largestLeverage() {
        return cases.stream().mapToDouble(Case::leverage).max().orElseThrow();
    }

    /**
     * The largest distance of Cook.
     *
     * @return at least 0; empty where every case fixes its own fitted value
     */
    public OptionalDouble largestCook() {
        return largest(Case::cook);
    }

    /**
     * The residual farthest from 0, studentised without its own case.
     *
     * @return its size; empty where no case has one
     */
    public OptionalDouble largestStudentised() {
        return largest(Case::studentised);
    }

    private OptionalDouble largest(Function<Case, OptionalDouble> figure) {
        return cases.stream()
                .map(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(value -> Math.abs(value.getAsDouble()))
                .max();
    }

    /**
     * The logarithm of the likelihood at its maximum, errors normal: \( -\frac n2 (\log 2\pi + \log(RSS/n) + 1) \).
     *
     * @return any number; higher fits better
     */
    public double logLikelihood() {
        double n = fit.n();
        return -n / 2 * (Math.log(2 * Math.PI) + Math.log(fit.residualSumOfSquares() / n) + 1);
    }

    /**
     * The criterion of Akaike, \( -2 \log L + 2(p + 1) \); the variance counts as a parameter.
     *
     * @return any number; lower is better
     */
    public double aic() {
        return 2.0 * parameters() - 2 * logLikelihood();
    }

    /**
     * The criterion of Schwarz, \( -2 \log L + (p + 1) \log n \); the variance counts as a parameter.
     *
     * @return any number; lower is better
     */
    public double bic() {
        return parameters() * Math.log(fit.n()) - 2 * logLikelihood();
    }

    private int parameters() {
        return fit.coefficients().size() + 1;
    }

    /**
     * By how much the other columns inflate the variance of some: the generalised variance-inflation factor, for one
     * column \( 1/(1 - R^2) \) of that column on the others.
     *
     * @param columns the columns, for instance all of one category; not the intercept
     * @return at least 1; 1 where they are uncorrelated with the others
     * @throws IllegalArgumentException if a column is unknown or the intercept, or there is no intercept
     * @see <a href="https://doi.org/10.1080/01621459.1992.10475190">Fox and Monette (1992), JASA 87, 178-183</a>
     */
    public double varianceInflation(List<String> columns) {
        Checks.require(design.hasIntercept(), "variance inflation needs an intercept", design.names());
        Checks.require(
                !columns.contains(Design.INTERCEPT) && design.names().containsAll(columns),
                "columns must be of the model, not its intercept",
                columns);
        List<String> alone = new ArrayList<>(List.of(Design.INTERCEPT));
        alone.addAll(columns);
        List<String> behind = new ArrayList<>(design.names());
        behind.removeAll(columns);
        behind.addAll(columns);
        return Math.exp(2 * (logVolume(alone, columns.size()) - logVolume(behind, columns.size())));
    }

    private double logVolume(List<String> order, int last) {
        return Householder.of(design.only(order).copy(), order, new double[design.rows()])
                .logVolume(last);
    }

    /**
     * One case of a fit.
     *
     * @param residual the response less its fitted value
     * @param leverage how much it weighs on its own fitted value, from 0 to 1
     * @param studentised the residual over its standard error, estimated without the case; empty where the leverage is 1 or
     *     no residual is left
     * @param cook the distance of Cook: how far all fitted values move without the case; empty where the leverage is 1
     */
    public record Case(double residual, double leverage, OptionalDouble studentised, OptionalDouble cook) {}
}
