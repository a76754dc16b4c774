package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.resample.Bootstrap;
import nl.fnb.stats.resample.Statistic;

/** Bootstrap intervals of a difference of means and of medians, each from 999 replicates. */
final class BootstrapCells {

    private static final int REPLICATES = 999;

    private BootstrapCells() {}

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Population population : Population.values()) {
            for (Sizes sizes : Sizes.ALL) {
                CellBook book = new CellBook(population.title(), sizes);
                for (Bootstrap.Kind kind : Bootstrap.Kind.values()) {
                    means(book, kind, population, sizes);
                }
                medians(book, population, sizes);
                all.addAll(book.cells());
            }
        }
        return all;
    }

    private static void means(CellBook book, Bootstrap.Kind kind, Population population, Sizes sizes) {
        Bootstrap bootstrap = Bootstrap.withDefaults().with(kind).withReplicates(REPLICATES);
        String name = "mean difference, bootstrap " + CellBook.title(kind);
        book.covers(name, ASYMPTOTIC, Theory.BOOTSTRAP, 0, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            return bootstrap
                    .withSeed(random.nextLong())
                    .meanDifference(pair.x(), pair.y())
                    .interval();
        });
    }

    private static void medians(CellBook book, Population population, Sizes sizes) {
        Bootstrap bootstrap =
                Bootstrap.withDefaults().with(Bootstrap.Kind.PERCENTILE).withReplicates(REPLICATES);
        book.covers("median difference, bootstrap percentile", ASYMPTOTIC, Theory.BOOTSTRAP, 0, random -> {
            Pair pair = Pair.draw(population, sizes, random);
            return bootstrap
                    .withSeed(random.nextLong())
                    .estimate(Statistic.medianDifference(), pair.x(), pair.y())
                    .interval();
        });
    }
}
