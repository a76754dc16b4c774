package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.EXACT;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearModel;

/** Tests and intervals of two means, half a standard deviation apart where an interval is to hold their difference. */
final class MeanCells {

    private static final double EFFECT = 0.5;

    private final Population population;
    private final Sizes sizes;
    private final CellBook book;
    private final Promise exact;

    private MeanCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
        this.book = new CellBook(population.title(), sizes);
        this.exact = population == Population.NORMAL ? EXACT : ASYMPTOTIC;
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                MeanCells of = new MeanCells(population, sizes);
                of.differences();
                of.effects();
                of.equivalence();
                of.model();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private Pair alike(RandomGenerator random) {
        return Pair.draw(population, sizes, random);
    }

    private Pair apart(RandomGenerator random) {
        return alike(random).shifted(EFFECT * population.sd());
    }

    private void differences() {
        MeanDifference welch = MeanDifference.withDefaults();
        MeanDifference student = welch.with(Variances.EQUAL);
        book.rejects("Student's t-test", exact, Theory.SKEW, random -> {
            Pair pair = alike(random);
            return student.estimate(pair.x(), pair.y()).pValue();
        });
        book.rejects("Welch's t-test", ASYMPTOTIC, Theory.WELCH, random -> {
            Pair pair = alike(random);
            return welch.estimate(pair.x(), pair.y()).pValue();
        });
        double shift = EFFECT * population.sd();
        book.covers("mean difference, Student interval", exact, Theory.SKEW, shift, random -> {
            Pair pair = apart(random);
            return student.estimate(pair.x(), pair.y()).interval();
        });
        book.covers("mean difference, Welch interval", ASYMPTOTIC, Theory.WELCH, shift, random -> {
            Pair pair = apart(random);
            return welch.estimate(pair.x(), pair.y()).interval();
        });
    }

    private void effects() {
        for (StandardisedMeanDifference.Form form : StandardisedMeanDifference.Form.values()) {
            StandardisedMeanDifference effect =
                    StandardisedMeanDifference.withDefaults().with(form);
            boolean pooled = form == StandardisedMeanDifference.Form.COHEN_D;
            Theory theory = pooled || form == StandardisedMeanDifference.Form.HEDGES_G
                    ? Theory.NONCENTRAL_T
                    : Theory.STANDARDISED;
            book.covers(
                    "standardised mean difference, " + CellBook.title(form),
                    pooled ? exact : ASYMPTOTIC,
                    theory,
                    EFFECT,
                    random -> {
                        Pair pair = apart(random);
                        return effect.estimate(pair.x(), pair.y()).interval();
                    });
        }
    }

    /** The difference is at the margin, half a standard deviation. */
    private void equivalence() {
        for (Variances variances : Variances.values()) {
            Equivalence test = Equivalence.withMargin(EFFECT * population.sd()).with(variances);
            boolean student = variances == Variances.EQUAL;
            book.rejects(
                    "two one-sided t-tests at the margin, " + (student ? "Student" : "Welch"),
                    student && exact == EXACT ? GUARANTEED : ASYMPTOTIC,
                    Theory.TOST,
                    random -> {
                        Pair pair = apart(random);
                        return test.test(pair.x(), pair.y()).pEquivalence();
                    });
        }
    }

    /** A group given a covariate that has the same population and no effect. */
    private void model() {
        LinearModel model = LinearModel.withDefaults();
        book.rejects("linear model, group given a covariate", exact, Theory.LEAST_SQUARES, random -> {
            int n = sizes.first() + sizes.second();
            double[] group = new double[n];
            Arrays.fill(group, 0, sizes.first(), 1);
            Design design = Design.withIntercept(n).and("group", group).and("covariate", population.sample(n, random));
            return model.fit(population.sample(n, random), design)
                    .coefficient("group")
                    .pValue();
        });
    }
}
