package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.EXACT;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Interval;
import nl.fnb.stats.effect.StandardisedMeanChange;
import nl.fnb.stats.group.ExactPermutation;
import nl.fnb.stats.group.PairedMeanDifference;
import nl.fnb.stats.group.SignTest;
import nl.fnb.stats.group.WilcoxonSignedRank;

/**
 * Tests and intervals of pairs, as many as the first group has cases: both values share one draw of the population and
 * have one of their own, so that differences are symmetric around nothing.
 */
final class ChangeCells {

    private static final double SHIFT = 0.5;

    /** In all forms: values have twice the variance of the population, differences as well, and they correlate by a half. */
    private static final double TRUTH = SHIFT / Math.sqrt(2);

    private final Population population;
    private final Sizes sizes;
    private final CellBook book;

    private ChangeCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
        this.book = new CellBook(population.title(), sizes);
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                ChangeCells of = new ChangeCells(population, sizes);
                of.means();
                of.ranks();
                of.signs();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private Pair draw(RandomGenerator random) {
        double[] common = population.sample(sizes.first(), random);
        return Pair.of(
                sum(common, population.sample(sizes.first(), random)),
                sum(common, population.sample(sizes.first(), random)));
    }

    private static double[] sum(double[] x, double[] y) {
        double[] sum = new double[x.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = x[i] + y[i];
        }
        return sum;
    }

    private void means() {
        boolean normal = population == Population.NORMAL;
        PairedMeanDifference t = PairedMeanDifference.withDefaults();
        book.rejects("paired t-test", normal ? EXACT : ASYMPTOTIC, Theory.HEAVY_TAILS, random -> {
            Pair pair = draw(random);
            return t.estimate(pair.x(), pair.y()).pValue();
        });
        for (StandardisedMeanChange.Form form : StandardisedMeanChange.Form.values()) {
            StandardisedMeanChange change =
                    StandardisedMeanChange.withDefaults().with(form);
            boolean exact = normal && form == StandardisedMeanChange.Form.D_Z;
            String name = "standardised mean change, " + CellBook.title(form);
            book.covers(name, exact ? EXACT : ASYMPTOTIC, Theory.STANDARDISED, TRUTH, random -> {
                Pair pair = draw(random).shifted(SHIFT * population.sd());
                return change.estimate(pair.x(), pair.y()).interval();
            });
        }
    }

    private void ranks() {
        for (WilcoxonSignedRank.Method method : WilcoxonSignedRank.Method.values()) {
            WilcoxonSignedRank test = WilcoxonSignedRank.withDefaults().with(method);
            boolean exact = method == WilcoxonSignedRank.Method.EXACT;
            Promise promise = exact ? GUARANTEED : ASYMPTOTIC;
            Theory theory = exact ? Theory.CONSERVATIVE : Theory.NORMAL_RANKS;
            String title = CellBook.title(method);
            book.rejects("signed-rank test, " + title, promise, theory, random -> {
                Pair pair = draw(random);
                return test.test(pair.x(), pair.y()).pValue();
            });
            book.covers(
                    "Hodges-Lehmann shift of pairs, " + title,
                    promise,
                    theory,
                    0,
                    interval(pair -> test.test(pair.x(), pair.y()).interval()));
        }
    }

    private void signs() {
        SignTest sign = SignTest.withDefaults();
        book.rejects("sign test", GUARANTEED, Theory.CONSERVATIVE, random -> {
            Pair pair = draw(random);
            return sign.test(pair.x(), pair.y()).pValue();
        });
        book.covers(
                "median of pairs, sign test interval",
                GUARANTEED,
                Theory.CONSERVATIVE,
                0,
                interval(pair -> sign.test(pair.x(), pair.y()).interval()));
        if (sizes.first() < 20 || population == Population.TIED) {
            ExactPermutation flips = ExactPermutation.withDefaults();
            book.rejects("exact sign-flip test", GUARANTEED, Theory.CONSERVATIVE, random -> {
                Pair pair = draw(random);
                return flips.testPairs(pair.x(), pair.y()).pValue();
            });
        }
    }

    private Function<RandomGenerator, Interval> interval(Function<Pair, Interval> of) {
        return random -> of.apply(draw(random));
    }
}
