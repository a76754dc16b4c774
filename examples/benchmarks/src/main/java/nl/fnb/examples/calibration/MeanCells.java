package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Cell.Measure.COVERAGE;
import static nl.fnb.examples.calibration.Cell.Measure.TYPE_I_ERROR;
import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.EXACT;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.fnb.stats.Interval;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;

/** Tests and intervals of means. */
final class MeanCells {

    private static final double ALPHA = 0.05;
    private static final String SKEW =
            "unequal sizes from a skewed population skew the t statistic: Cressie and Whitford (1986), Biometrical J. 28, 131";
    private static final String WELCH_DF =
            "Welch's degrees of freedom are an approximation, off at tiny sizes: Best and Rayner (1987), Technometrics 29, 205";
    private static final String CHI_SQUARE =
            "the chi-square approximation of H is off at small sizes: Kruskal and Wallis (1952), JASA 47, 583";
    private static final String NORMAL_D =
            "the noncentral t interval assumes normal populations: Kelley (2005), Educ. Psychol. Meas. 65, 51";

    private final Population population;
    private final Sizes sizes;
    private final List<Cell> cells = new ArrayList<>();

    private MeanCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                MeanCells of = new MeanCells(population, sizes);
                of.differences();
                of.groups();
                all.addAll(of.cells);
            }
        }
        return all;
    }

    private void differences() {
        MeanDifference welch = MeanDifference.withDefaults();
        MeanDifference student = welch.with(Variances.EQUAL);
        boolean normal = population == Population.NORMAL;
        rejects(
                "Student's t-test",
                normal ? EXACT : ASYMPTOTIC,
                SKEW,
                pair -> student.estimate(pair.x(), pair.y()).pValue());
        rejects(
                "Welch's t-test",
                ASYMPTOTIC,
                WELCH_DF + "; " + SKEW,
                pair -> welch.estimate(pair.x(), pair.y()).pValue());
        covers(
                "Welch interval of a mean difference",
                WELCH_DF + "; " + SKEW,
                0,
                pair -> welch.estimate(pair.x(), pair.y()).interval());
        StandardisedMeanDifference g = StandardisedMeanDifference.withDefaults();
        covers(
                "Hedges' g, noncentral t interval",
                NORMAL_D,
                0,
                pair -> g.estimate(pair.x(), pair.y()).interval());
        double margin = 0.5 * population.sd();
        Equivalence equivalence = Equivalence.withMargin(margin);
        add("two one-sided t-tests at the margin", TYPE_I_ERROR, GUARANTEED, SKEW, random -> {
            Pair pair = Pair.draw(population, sizes, random).shifted(margin);
            return equivalence.test(pair.x(), pair.y()).pEquivalence() < ALPHA;
        });
    }

    private void groups() {
        OneWayAnova anova = OneWayAnova.withDefaults();
        OneWayAnova welch = anova.with(Variances.UNEQUAL);
        KruskalWallis ranks = KruskalWallis.withDefaults();
        Promise promise = population == Population.NORMAL ? EXACT : ASYMPTOTIC;
        rejectsGroups(
                "one-way analysis of variance",
                promise,
                SKEW,
                groups -> anova.test(groups).pValue());
        rejectsGroups(
                "Welch's analysis of variance",
                ASYMPTOTIC,
                WELCH_DF + "; " + SKEW,
                groups -> welch.test(groups).pValue());
        rejectsGroups(
                "Kruskal-Wallis test",
                ASYMPTOTIC,
                CHI_SQUARE,
                groups -> ranks.test(groups).pValue());
    }

    private void rejects(String name, Promise promise, String theory, ToDoubleFunction<Pair> p) {
        add(
                name,
                TYPE_I_ERROR,
                promise,
                theory,
                random -> p.applyAsDouble(Pair.draw(population, sizes, random)) < ALPHA);
    }

    private void rejectsGroups(String name, Promise promise, String theory, ToDoubleFunction<List<double[]>> p) {
        add(name + ", three groups", TYPE_I_ERROR, promise, theory, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            double[] third = population.sample(sizes.second(), random);
            return p.applyAsDouble(List.of(pair.x(), pair.y(), third)) < ALPHA;
        });
    }

    private void covers(String name, String theory, double truth, Function<Pair, Interval> interval) {
        Promise promise = name.startsWith("Hedges") && population == Population.NORMAL ? EXACT : ASYMPTOTIC;
        add(
                name,
                COVERAGE,
                promise,
                theory,
                random -> interval.apply(Pair.draw(population, sizes, random)).contains(truth));
    }

    private void add(String name, Cell.Measure measure, Promise promise, String theory, Trial trial) {
        String design = population.name().toLowerCase(Locale.ROOT) + ", " + sizes;
        cells.add(new Cell(name, measure, design, promise, theory, OptionalDouble.empty(), trial));
    }
}
