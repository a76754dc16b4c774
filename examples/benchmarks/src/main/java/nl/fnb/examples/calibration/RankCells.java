package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import nl.fnb.stats.diagnostic.KolmogorovSmirnov;
import nl.fnb.stats.diagnostic.ShapiroWilk;
import nl.fnb.stats.diagnostic.VarianceRatio;
import nl.fnb.stats.effect.CliffsDelta;
import nl.fnb.stats.group.BrunnerMunzel;
import nl.fnb.stats.group.ExactPermutation;
import nl.fnb.stats.group.MannWhitney;
import nl.fnb.stats.resample.PermutationTest;

/** Tests and intervals of two groups by ranks, divisions and distances. */
final class RankCells {

    private static final int DIVISIONS = 999;

    private final Population population;
    private final Sizes sizes;
    private final CellBook book;

    private RankCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
        this.book = new CellBook(population.title(), sizes);
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                RankCells of = new RankCells(population, sizes);
                of.rankSums();
                of.superiority();
                of.divisions();
                of.distances();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private ToDoubleFunction<RandomGenerator> pair(ToDoubleFunction<Pair> p) {
        return random -> p.applyAsDouble(Pair.draw(population, sizes, random));
    }

    private void rankSums() {
        for (MannWhitney.Method method : MannWhitney.Method.values()) {
            MannWhitney test = MannWhitney.withDefaults().with(method);
            boolean exact = method == MannWhitney.Method.EXACT;
            Promise promise = exact ? GUARANTEED : ASYMPTOTIC;
            Theory theory = exact ? Theory.CONSERVATIVE : Theory.NORMAL_RANKS;
            String title = CellBook.title(method);
            book.rejects(
                    "Mann-Whitney test, " + title,
                    promise,
                    theory,
                    pair(pair -> test.test(pair.x(), pair.y()).pValue()));
            book.covers("Hodges-Lehmann shift, " + title, promise, theory, 0, random -> {
                Pair pair = Pair.draw(population, sizes, random);
                return test.test(pair.x(), pair.y()).interval();
            });
        }
    }

    private void superiority() {
        BrunnerMunzel test = BrunnerMunzel.withDefaults();
        book.rejects(
                "Brunner-Munzel test",
                ASYMPTOTIC,
                Theory.BRUNNER_MUNZEL,
                pair(pair -> test.test(pair.x(), pair.y()).pValue()));
        book.covers("superiority, Brunner-Munzel interval", ASYMPTOTIC, Theory.BRUNNER_MUNZEL, 0.5, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            return test.test(pair.x(), pair.y()).interval();
        });
        for (CliffsDelta.Method method : CliffsDelta.Method.values()) {
            CliffsDelta delta = CliffsDelta.withDefaults().with(method);
            book.covers("Cliff's delta, " + CellBook.title(method), ASYMPTOTIC, Theory.CLIFF, 0, random -> {
                Pair pair = Pair.draw(population, sizes, random);
                return delta.estimate(pair.x(), pair.y()).interval();
            });
        }
    }

    private void divisions() {
        PermutationTest sampled = PermutationTest.withDefaults().withReplicates(DIVISIONS);
        book.rejects("permutation test, 999 divisions", GUARANTEED, Theory.CONSERVATIVE, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            return sampled.withSeed(random.nextLong())
                    .meanDifference(pair.x(), pair.y())
                    .pValue();
        });
        if (sizes.first() < 10 || population == Population.TIED) {
            ExactPermutation exact = ExactPermutation.withDefaults();
            book.rejects(
                    "exact permutation test",
                    GUARANTEED,
                    Theory.CONSERVATIVE,
                    pair(pair -> exact.test(pair.x(), pair.y()).pValue()));
        }
    }

    private void distances() {
        for (KolmogorovSmirnov.Method method : KolmogorovSmirnov.Method.values()) {
            KolmogorovSmirnov test = KolmogorovSmirnov.withDefaults().with(method);
            boolean exact = method == KolmogorovSmirnov.Method.EXACT;
            book.rejects(
                    "Kolmogorov-Smirnov test, " + CellBook.title(method),
                    exact ? GUARANTEED : ASYMPTOTIC,
                    exact ? Theory.CONSERVATIVE : Theory.KOLMOGOROV,
                    pair(pair -> test.test(pair.x(), pair.y()).pValue()));
        }
        VarianceRatio ratio = VarianceRatio.withDefaults();
        Promise promise = population == Population.NORMAL ? Promise.EXACT : ASYMPTOTIC;
        book.covers("ratio of variances", promise, Theory.VARIANCES, 1, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            return ratio.estimate(pair.x(), pair.y()).interval();
        });
        if (population == Population.NORMAL) {
            book.rejects(
                    "Shapiro-Wilk test",
                    ASYMPTOTIC,
                    Theory.ROYSTON,
                    pair(pair -> ShapiroWilk.withDefaults().test(pair.x()).pValue()));
        }
    }
}
