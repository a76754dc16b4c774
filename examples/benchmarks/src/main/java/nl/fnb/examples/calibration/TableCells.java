package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Cell.Measure.COVERAGE;
import static nl.fnb.examples.calibration.Cell.Measure.TYPE_I_ERROR;
import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;
import static nl.fnb.examples.calibration.Theory.CONSERVATIVE;
import static nl.fnb.examples.calibration.Theory.DISCRETE;
import static nl.fnb.examples.calibration.Theory.NONCENTRAL_CHI;
import static nl.fnb.examples.calibration.Theory.SMALL_CELLS;
import static nl.fnb.examples.calibration.Theory.TWO_PROPORTIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.CramersV;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.NoninferiorityOfProportions;
import nl.fnb.stats.table.OddsRatio;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import nl.fnb.stats.table.RiskRatio;
import nl.fnb.stats.table.UnconditionalExact;

/**
 * Tests and intervals of two groups of counts: common events (.36, as plans are made), rare ones (.05, as supervision
 * orders are), and intervals where the groups differ (.5 and .2).
 */
final class TableCells {

    private final Binomials groups;
    private final CellBook book;

    private TableCells(Binomials groups) {
        this.groups = groups;
        this.book = new CellBook(groups.population(), groups.sizes());
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Sizes sizes : Sizes.ALL) {
            for (double share : new double[] {0.36, 0.05}) {
                TableCells same = new TableCells(new Binomials(share, share, sizes));
                same.tests();
                same.exactTests();
                same.intervals();
                all.addAll(same.book.cells());
            }
            TableCells different = new TableCells(new Binomials(0.5, 0.2, sizes));
            different.noninferiority();
            different.intervals();
            all.addAll(different.book.cells());
        }
        return all;
    }

    private void tests() {
        PearsonChiSquare pearson = PearsonChiSquare.withDefaults();
        PearsonChiSquare yates = pearson.withYates(true);
        FisherExact fisher = FisherExact.withDefaults();
        FisherExact midP = fisher.withMidP(true);
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
                "Fisher's exact test with mid-p",
                ASYMPTOTIC,
                DISCRETE,
                (a, b) -> midP.test(table(a, b)).pValue());
        rejects(
                "Fisher's exact test",
                GUARANTEED,
                CONSERVATIVE,
                (a, b) -> fisher.test(table(a, b)).pValue());
    }

    private void exactTests() {
        FisherExact central = FisherExact.withDefaults().with(FisherExact.TwoSided.CENTRAL);
        rejects(
                "Fisher's exact test, central",
                GUARANTEED,
                CONSERVATIVE,
                (a, b) -> central.test(table(a, b)).pValue());
        for (UnconditionalExact.Ordering ordering : UnconditionalExact.Ordering.values()) {
            UnconditionalExact test = UnconditionalExact.withDefaults().with(ordering);
            rejects(
                    "unconditional exact test, " + CellBook.title(ordering),
                    GUARANTEED,
                    CONSERVATIVE,
                    (a, b) -> test.test(a, b).pValue());
        }
        BinomialTest binomial = BinomialTest.withDefaults().withProbability(groups.first());
        rejects(
                "exact binomial test",
                GUARANTEED,
                CONSERVATIVE,
                (a, b) -> binomial.test(a).pValue());
    }

    /** At the margin, which the difference of the shares is. */
    private void noninferiority() {
        double margin = groups.first() - groups.second();
        for (NoninferiorityOfProportions.Method method : NoninferiorityOfProportions.Method.values()) {
            NoninferiorityOfProportions test =
                    NoninferiorityOfProportions.withMargin(margin).with(method);
            rejects(
                    "exceeding a margin, " + CellBook.title(method),
                    ASYMPTOTIC,
                    DISCRETE,
                    (a, b) -> test.test(a, b).pNoninferiority());
        }
    }

    private void intervals() {
        for (ProportionInterval.Method method : ProportionInterval.Method.values()) {
            ProportionInterval of = ProportionInterval.withDefaults().with(method);
            boolean exact = method == ProportionInterval.Method.CLOPPER_PEARSON;
            covers(
                    "proportion, " + CellBook.title(method),
                    exact ? GUARANTEED : ASYMPTOTIC,
                    DISCRETE,
                    groups.first(),
                    (a, b) -> of.estimate(a).interval());
        }
        for (ProportionDifference.Method method : ProportionDifference.Method.values()) {
            ProportionDifference of = ProportionDifference.withDefaults().with(method);
            String name = "risk difference, " + CellBook.title(method);
            covers(
                    name,
                    ASYMPTOTIC,
                    TWO_PROPORTIONS,
                    groups.first() - groups.second(),
                    (a, b) -> of.estimate(a, b).interval());
        }
        ratios();
        if (groups.first() != groups.second()) {
            CramersV v = CramersV.withDefaults();
            covers(
                    "Cramer's V, noncentral chi-square interval",
                    ASYMPTOTIC,
                    NONCENTRAL_CHI,
                    cramersV(),
                    (a, b) -> v.estimate(table(a, b)).interval());
        }
    }

    private void ratios() {
        for (RiskRatio.Method method : RiskRatio.Method.values()) {
            RiskRatio of = RiskRatio.withDefaults().with(method);
            String name = "risk ratio, " + CellBook.title(method);
            covers(
                    name,
                    ASYMPTOTIC,
                    TWO_PROPORTIONS,
                    groups.first() / groups.second(),
                    (a, b) -> of.estimate(a, b).interval());
        }
        double odds = odds(groups.first()) / odds(groups.second());
        for (OddsRatio.Method method : OddsRatio.Method.values()) {
            OddsRatio of = OddsRatio.withDefaults().with(method);
            boolean exact = method == OddsRatio.Method.CONDITIONAL;
            String name = "odds ratio, " + CellBook.title(method);
            covers(
                    name,
                    exact ? GUARANTEED : ASYMPTOTIC,
                    TWO_PROPORTIONS,
                    odds,
                    (a, b) -> of.estimate(a, b).interval());
        }
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private double cramersV() {
        double weight = groups.sizes().first()
                / (double) (groups.sizes().first() + groups.sizes().second());
        double share = weight * groups.first() + (1 - weight) * groups.second();
        double gap = groups.first() - groups.second();
        return Math.abs(gap) * Math.sqrt(weight * (1 - weight) / (share * (1 - share)));
    }

    private static Counts table(Tally first, Tally second) {
        return Counts.fromTallies(List.of(first, second));
    }

    private void rejects(String name, Promise promise, Theory theory, ToDoubleBiFunction<Tally, Tally> p) {
        Outcomes outcomes = new Outcomes(groups, (a, b) -> p.applyAsDouble(a, b) < CellBook.ALPHA);
        book.exactly(name, TYPE_I_ERROR, promise, theory, outcomes);
    }

    private void covers(String name, Promise promise, Theory theory, double truth, Bounds interval) {
        Outcomes outcomes = new Outcomes(groups, (a, b) -> CellBook.holds(interval.of(a, b), truth));
        book.exactly(name, COVERAGE, promise, theory, outcomes);
    }

    /** The interval that two tallies give. */
    @FunctionalInterface
    private interface Bounds {
        Interval of(Tally first, Tally second);
    }
}
