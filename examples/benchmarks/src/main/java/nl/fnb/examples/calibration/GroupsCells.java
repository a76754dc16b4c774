package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;
import static nl.fnb.examples.calibration.Promise.EXACT;
import static nl.fnb.examples.calibration.Promise.GUARANTEED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.fnb.stats.diagnostic.Homogeneity;
import nl.fnb.stats.effect.VarianceExplained;
import nl.fnb.stats.group.DunnTest;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.PairwiseComparisons;
import nl.fnb.stats.group.TukeyHsd;
import nl.fnb.stats.group.Variances;

/** Tests of three groups, the third as large as the second; of tests of all pairs, whether any rejects. */
final class GroupsCells {

    private final Population population;
    private final Sizes sizes;
    private final CellBook book;
    private final boolean normal;

    private GroupsCells(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
        this.book = new CellBook(population.title(), sizes);
        this.normal = population == Population.NORMAL;
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                GroupsCells of = new GroupsCells(population, sizes);
                of.overall();
                of.pairs();
                of.explained();
                of.variances();
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private List<double[]> groups(RandomGenerator random) {
        return List.copyOf(named(random).values());
    }

    private Map<String, double[]> named(RandomGenerator random) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        groups.put("a", population.sample(sizes.first(), random));
        groups.put("b", population.sample(sizes.second(), random));
        groups.put("c", population.sample(sizes.second(), random));
        return groups;
    }

    private void overall() {
        OneWayAnova anova = OneWayAnova.withDefaults();
        OneWayAnova welch = anova.with(Variances.UNEQUAL);
        book.rejects(
                "one-way analysis of variance",
                normal ? EXACT : ASYMPTOTIC,
                Theory.SKEW,
                random -> anova.test(groups(random)).pValue());
        book.rejects(
                "Welch's analysis of variance",
                ASYMPTOTIC,
                Theory.WELCH,
                random -> welch.test(groups(random)).pValue());
        book.rejects(
                "Kruskal-Wallis test",
                ASYMPTOTIC,
                Theory.KRUSKAL,
                random -> KruskalWallis.withDefaults().test(groups(random)).pValue());
    }

    private void pairs() {
        TukeyHsd tukey = TukeyHsd.withDefaults();
        TukeyHsd gamesHowell = tukey.with(TukeyHsd.Form.GAMES_HOWELL);
        book.rejects(
                "Tukey-Kramer, any of three pairs",
                normal ? GUARANTEED : ASYMPTOTIC,
                Theory.RANGE,
                random -> tukey.test(named(random)).stream()
                        .mapToDouble(TukeyHsd.Pair::pValue)
                        .min()
                        .orElse(1));
        book.rejects(
                "Games-Howell, any of three pairs",
                ASYMPTOTIC,
                Theory.GAMES_HOWELL,
                random -> gamesHowell.test(named(random)).stream()
                        .mapToDouble(TukeyHsd.Pair::pValue)
                        .min()
                        .orElse(1));
        book.rejects(
                "Dunn's test, Holm, any of three pairs",
                ASYMPTOTIC,
                Theory.DUNN,
                random -> DunnTest.withDefaults().test(named(random)).stream()
                        .mapToDouble(DunnTest.Pair::adjustedPValue)
                        .min()
                        .orElse(1));
        book.rejects(
                "Welch's t-tests, Holm, any of three pairs",
                ASYMPTOTIC,
                Theory.WELCH,
                random -> PairwiseComparisons.withDefaults().test(named(random)).stream()
                        .mapToDouble(PairwiseComparisons.Pair::adjustedPValue)
                        .min()
                        .orElse(1));
    }

    /** The first mean is half a standard deviation above the others. */
    private void explained() {
        double n = sizes.first() + 2.0 * sizes.second();
        double share = sizes.first() / n;
        double spread = 0.25 * share * (1 - share);
        OneWayAnova anova = OneWayAnova.withDefaults();
        VarianceExplained eta = VarianceExplained.withDefaults();
        book.covers("eta squared, noncentral F interval", ASYMPTOTIC, Theory.ETA, spread / (1 + spread), random -> {
            List<double[]> groups = new ArrayList<>(groups(random));
            groups.set(0, Pair.shifted(groups.get(0), 0.5 * population.sd()));
            OneWayAnova.Result test = anova.test(groups);
            return eta.estimate(test.f(), test.df1(), test.df2()).interval();
        });
    }

    private void variances() {
        for (Homogeneity.Method method : Homogeneity.Method.values()) {
            Homogeneity test = Homogeneity.withDefaults().with(method);
            Theory theory = method == Homogeneity.Method.BARTLETT ? Theory.VARIANCES : Theory.LEVENE;
            book.rejects(
                    "equal variances, " + CellBook.title(method),
                    ASYMPTOTIC,
                    theory,
                    random -> test.test(groups(random)).pValue());
        }
    }
}
