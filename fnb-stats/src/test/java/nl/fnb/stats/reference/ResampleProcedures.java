package nl.fnb.stats.reference;

import static nl.fnb.stats.reference.Procedures.ends;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.stats.resample.Bootstrap;
import nl.fnb.stats.resample.BootstrapDistribution;

/** The bootstrap, with given resamples and with our own. */
final class ResampleProcedures {

    private ResampleProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "bootstrap_ci_given_indices", ResampleProcedures::given,
                "bootstrap_ci_monte_carlo", ResampleProcedures::own);
    }

    private static double[] group(ReferenceEntry entry, String which) {
        return entry.group(entry.text(which));
    }

    private static Map<String, Object> given(ReferenceEntry entry) {
        double[] x = group(entry, "first");
        double[] y = group(entry, "second");
        double estimate = mean(x) - mean(y);
        double[] replicates = replicates(entry);
        double[] influences = new double[x.length + y.length];
        for (int i = 0; i < influences.length; i++) {
            influences[i] = i < x.length ? x[i] - mean(x) : mean(y) - y[i - x.length];
        }
        BootstrapDistribution distribution = BootstrapDistribution.of(estimate, replicates, influences);
        double level = entry.number("conf_level");
        Map<String, Object> figures = new HashMap<>(Map.of(
                "t0", estimate,
                "bias", distribution.bias(),
                "se", distribution.standardError(),
                "norm", ends(distribution.interval(Bootstrap.Kind.NORMAL, level)),
                "basic", ends(distribution.interval(Bootstrap.Kind.BASIC, level)),
                "perc", ends(distribution.interval(Bootstrap.Kind.PERCENTILE, level)),
                "bca", ends(distribution.interval(Bootstrap.Kind.BCA, level))));
        figures.put("z0", distribution.biasCorrection());
        figures.put("acceleration", distribution.acceleration());
        figures.put("t_first5", Arrays.copyOf(replicates, 5));
        return figures;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** The mean difference of each row of indices into the rows of the data that have a value. */
    private static double[] replicates(ReferenceEntry entry) {
        ReferenceData used = entry.data().complete(List.of(entry.text("y"), entry.text("group")));
        double[] values = used.numbers(entry.text("y"));
        List<String> groups = used.texts(entry.text("group"));
        ReferenceData indices =
                ReferenceData.read(ReferenceEntries.folder().resolve("data").resolve(entry.text("indices")));
        int base = entry.arg("index_base").asInt();
        return indices.rows().stream()
                .mapToDouble(row -> {
                    double[] sums = new double[2];
                    int[] counts = new int[2];
                    for (String cell : row) {
                        int i = Integer.parseInt(cell) - base;
                        int g = groups.get(i).equals(entry.text("first")) ? 0 : 1;
                        sums[g] += values[i];
                        counts[g]++;
                    }
                    return sums[0] / counts[0] - sums[1] / counts[1];
                })
                .toArray();
    }

    /** Our own draws: the entry allows 3% of the width of the interval, which is larger than 3% of a small limit. */
    private static Map<String, Object> own(ReferenceEntry entry) {
        Bootstrap bootstrap = Bootstrap.withDefaults()
                .withLevel(entry.number("conf_level"))
                .withReplicates(entry.arg("R").asInt());
        double[] x = group(entry, "first");
        double[] y = group(entry, "second");
        Bootstrap.Result bca = bootstrap.meanDifference(x, y);
        Bootstrap.Result percentile = bootstrap.with(Bootstrap.Kind.PERCENTILE).meanDifference(x, y);
        return Map.of("perc", ends(percentile.interval()), "bca", ends(bca.interval()), "se", bca.standardError());
    }
}
