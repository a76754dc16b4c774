package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Cell.Measure.COVERAGE;
import static nl.fnb.examples.calibration.Cell.Measure.TYPE_I_ERROR;
import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;

/** Tests and intervals of counts: common events (.36, as plans are made) and rare ones (.05, as supervision orders are). */
final class TableCells {

    private static final double ALPHA = 0.05;
    private static final double[] SHARES = {0.36, 0.05};
    private static final String DISCRETE =
            "counts are discrete, so a rate moves around its level: Brown, Cai and DasGupta (2001), Statist. Sci. 16, 101";
    private static final String CONSERVATIVE =
            "an exact test of discrete counts stays below its level: Agresti (1992), Statist. Sci. 7, 131";
    private static final String SMALL_CELLS =
            "the chi-square approximation fails where few cases are expected: Cochran (1954), Biometrics 10, 417";

    private final Binomials groups;
    private final List<Cell> cells = new ArrayList<>();

    private TableCells(Binomials groups) {
        this.groups = groups;
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (double share : SHARES) {
            for (Sizes sizes : Sizes.ALL) {
                TableCells of = new TableCells(new Binomials(share, sizes));
                of.tests();
                of.intervals();
                all.addAll(of.cells);
            }
        }
        return all;
    }

    private void tests() {
        PearsonChiSquare pearson = PearsonChiSquare.withDefaults();
        PearsonChiSquare yates = pearson.withYates(true);
        FisherExact fisher = FisherExact.withDefaults();
        BinomialTest binomial = BinomialTest.withDefaults().withProbability(groups.share());
        rejects(
                "Pearson's chi-square test",
                ASYMPTOTIC,
                SMALL_CELLS,
                (a, b) -> pearson.test(table(a, b)).pValue());
        rejects(
                "chi-square test with Yates's correction",
                ASYMPTOTIC,
                SMALL_CELLS,
                (a, b) -> yates.test(table(a, b)).pValue());
        rejects(
                "Fisher's exact test",
                GUARANTEED,
                CONSERVATIVE,
                (a, b) -> fisher.test(table(a, b)).pValue());
        rejects(
                "exact binomial test",
                GUARANTEED,
                CONSERVATIVE,
                (a, b) -> binomial.test(a).pValue());
    }

    private void intervals() {
        for (ProportionInterval.Method method : ProportionInterval.Method.values()) {
            ProportionInterval interval = ProportionInterval.withDefaults().with(method);
            boolean exact = method == ProportionInterval.Method.CLOPPER_PEARSON;
            covers(
                    "proportion, " + title(method),
                    exact ? GUARANTEED : ASYMPTOTIC,
                    (a, b) -> interval.estimate(a).interval().contains(groups.share()));
        }
        for (ProportionDifference.Method method : ProportionDifference.Method.values()) {
            ProportionDifference interval = ProportionDifference.withDefaults().with(method);
            covers(
                    "risk difference, " + title(method),
                    ASYMPTOTIC,
                    (a, b) -> interval.estimate(a, b).interval().contains(0));
        }
    }

    private static String title(Enum<?> method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Counts table(Tally first, Tally second) {
        return Counts.fromTallies(List.of(first, second));
    }

    private void rejects(String name, Promise promise, String theory, ToDoubleBiFunction<Tally, Tally> p) {
        add(name, TYPE_I_ERROR, promise, theory, (a, b) -> p.applyAsDouble(a, b) < ALPHA);
    }

    private void covers(String name, Promise promise, Binomials.Decision holds) {
        add(name, COVERAGE, promise, DISCRETE, holds);
    }

    private void add(String name, Cell.Measure measure, Promise promise, String theory, Binomials.Decision decision) {
        cells.add(new Cell(
                name, measure, groups.toString(), promise, theory, groups.rate(decision), groups.trial(decision)));
    }
}
