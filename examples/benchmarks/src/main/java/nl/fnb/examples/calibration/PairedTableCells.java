package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Counts;
import nl.fnb.stats.agreement.CohenKappa;
import nl.fnb.stats.table.CochranMantelHaenszel;
import nl.fnb.stats.table.McNemar;

/** Tests and intervals of tables that are drawn whole: answers of one case twice, and strata. */
final class PairedTableCells {

    private final double share;
    private final Sizes sizes;
    private final CellBook book;

    private PairedTableCells(double share, Sizes sizes) {
        this.share = share;
        this.sizes = sizes;
        this.book = new CellBook("share " + share, sizes);
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Sizes sizes : Sizes.ALL) {
            for (double share : new double[] {0.36, 0.05}) {
                PairedTableCells of = new PairedTableCells(share, sizes);
                of.changes();
                of.strata();
                of.agreement();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private void changes() {
        for (McNemar.Method method : McNemar.Method.values()) {
            McNemar test = McNemar.withDefaults().with(method);
            boolean exact = method == McNemar.Method.EXACT;
            book.rejects(
                    "McNemar test, " + CellBook.title(method),
                    exact ? GUARANTEED : ASYMPTOTIC,
                    exact ? Theory.CONSERVATIVE : Theory.PAIRED_PROPORTIONS,
                    random -> test.test(pairs(random)).pValue());
        }
        book.covers(
                "odds ratio of changes, exact interval",
                GUARANTEED,
                Theory.CONSERVATIVE,
                1,
                random -> McNemar.withDefaults().test(pairs(random)).interval());
    }

    /** As many pairs as the first group has cases; both answers have the share, alike in two cases of three. */
    private Counts pairs(RandomGenerator random) {
        long[][] cells = new long[2][2];
        for (int i = 0; i < sizes.first(); i++) {
            int before = event(random);
            int after = random.nextInt(3) < 2 ? before : event(random);
            cells[before][after]++;
        }
        return Counts.of(cells);
    }

    private int event(RandomGenerator random) {
        return random.nextDouble() < share ? 1 : 0;
    }

    private void strata() {
        for (boolean corrected : new boolean[] {false, true}) {
            CochranMantelHaenszel test = CochranMantelHaenszel.withDefaults().withCorrection(corrected);
            book.rejects(
                    "Cochran-Mantel-Haenszel test, two strata" + (corrected ? ", corrected" : ""),
                    ASYMPTOTIC,
                    Theory.STRATA,
                    random -> test.test(strata(random)).pValue());
        }
        CochranMantelHaenszel test = CochranMantelHaenszel.withDefaults();
        book.covers(
                "common odds ratio, two strata",
                ASYMPTOTIC,
                Theory.STRATA,
                1,
                random -> test.test(strata(random)).interval());
    }

    /** The second stratum has twice the share of the first. */
    private List<Counts> strata(RandomGenerator random) {
        return List.of(stratum(share, random), stratum(2 * share, random));
    }

    private Counts stratum(double rate, RandomGenerator random) {
        int first = Binomials.draw(rate, sizes.first(), random);
        int second = Binomials.draw(rate, sizes.second(), random);
        return Counts.of2x2(first, sizes.first() - first, second, sizes.second() - second);
    }

    /** Two raters who agree in two cases of three, and by chance in the others: kappa is 2/3. */
    private void agreement() {
        CohenKappa kappa = CohenKappa.withDefaults();
        book.covers(
                "Cohen's kappa",
                ASYMPTOTIC,
                Theory.KAPPA,
                2 / 3.0,
                random -> kappa.estimate(pairs(random)).interval());
    }
}
