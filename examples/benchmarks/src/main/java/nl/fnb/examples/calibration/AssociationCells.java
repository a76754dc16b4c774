package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.EXACT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import nl.fnb.stats.agreement.CronbachAlpha;
import nl.fnb.stats.agreement.IntraclassCorrelation;
import nl.fnb.stats.agreement.Ratings;
import nl.fnb.stats.correlation.Correlation;

/** Correlations and agreement of as many cases as the first group has. */
final class AssociationCells {

    private static final int RATERS = 3;

    private final Population population;
    private final Sizes sizes;
    private final CellBook book;
    private final boolean normal;

    private AssociationCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
        this.book = new CellBook(population.title(), sizes);
        this.normal = population == Population.NORMAL;
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                AssociationCells of = new AssociationCells(population, sizes);
                of.correlations();
                of.agreement();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private void correlations() {
        for (Correlation.Kind kind : Correlation.Kind.values()) {
            Correlation correlation = Correlation.withDefaults().with(kind);
            boolean exact = normal && kind == Correlation.Kind.PEARSON;
            book.rejects(
                    "correlation, " + CellBook.title(kind),
                    exact ? EXACT : ASYMPTOTIC,
                    Theory.CORRELATION,
                    random ->
                            correlation.estimate(sample(random), sample(random)).pValue());
            book.covers(
                    "no correlation, " + CellBook.title(kind),
                    ASYMPTOTIC,
                    Theory.CORRELATION,
                    0,
                    random ->
                            correlation.estimate(sample(random), sample(random)).interval());
        }
    }

    private double[] sample(RandomGenerator random) {
        return population.sample(sizes.first(), random);
    }

    /** Three ratings that share half of their variance: single ones correlate by a half, their mean is reliable by 3/4. */
    private void agreement() {
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            IntraclassCorrelation icc = IntraclassCorrelation.withDefaults().with(form);
            String name = form.name().toLowerCase(Locale.ROOT);
            boolean absolute = name.startsWith("icc2");
            double truth = name.endsWith("k") ? 0.75 : 0.5;
            book.covers(
                    "intraclass correlation, " + name,
                    normal && !absolute ? EXACT : ASYMPTOTIC,
                    Theory.ICC,
                    truth,
                    random -> icc.estimate(ratings(random)).interval());
        }
        CronbachAlpha alpha = CronbachAlpha.withDefaults();
        book.covers(
                "Cronbach's alpha",
                normal ? EXACT : ASYMPTOTIC,
                Theory.ICC,
                0.75,
                random -> alpha.estimate(ratings(random)).interval());
    }

    private Ratings ratings(RandomGenerator random) {
        double[] common = sample(random);
        double[][] columns = new double[RATERS][];
        for (int rater = 0; rater < RATERS; rater++) {
            columns[rater] = sample(random);
            for (int i = 0; i < common.length; i++) {
                columns[rater][i] += common[i];
            }
        }
        return Ratings.ofColumns(columns);
    }
}
